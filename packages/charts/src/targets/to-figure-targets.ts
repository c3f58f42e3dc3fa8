import { describeDistance, describeDrawnTarget, type Translate, type ValueStyle } from '@dinh/i18n';
import { type AssessedTarget, findPeriod, gapToTarget, isTargetStep, type TargetCourse } from '@dinh/kpi';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { FigureTarget, FigureTargets } from '../figure/figure-target.ts';

export interface FigureTargetsInput {
  /** Of one indicator, with the steps on the way to each; what no series shows is left aside. */
  readonly assessed: readonly AssessedTarget[];
  /** Of the same rows, by id. */
  readonly courses: ReadonlyMap<string, TargetCourse>;
  /** The figure's, each under the id of its area, in the order in which their targets are to be drawn. */
  readonly series: readonly Pick<FigureSeries, 'id' | 'name' | 'points'>[];
  /** A period or day: deadlines ahead of it come first. */
  readonly asOf: string;
  /** What the indicator's numerator counts, in the language. */
  readonly thingsName: string | null;
  readonly style: ValueStyle;
  readonly t: Translate;
}

function dayOf({ deadline }: AssessedTarget): string {
  return deadline === null ? '' : (findPeriod(deadline)?.end ?? '');
}

/** Those with a number before those without, ahead before past, of each the nearest to the day; open ones last. */
function orderTargets(targets: readonly AssessedTarget[], asOf: string): readonly AssessedTarget[] {
  const today = findPeriod(asOf)?.end ?? asOf;
  const rank = (target: AssessedTarget): number =>
    (target.value === null ? 4 : 0) + (dayOf(target) === '' ? 2 : dayOf(target) > today ? 0 : 1);
  const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return targets.toSorted((a, b) => {
    const nearest = compareDays(dayOf(a), dayOf(b));
    return rank(a) - rank(b) || (rank(a) % 2 === 1 ? -nearest : nearest) || compareDays(a.id, b.id);
  });
}

type Series = FigureTargetsInput['series'][number];

function listDistances(
  target: AssessedTarget,
  { points }: Series,
  { style, t }: Pick<FigureTargetsInput, 'style' | 't'>,
): Readonly<Record<string, string>> {
  const { comparator, value, upper, deadline } = target;
  if (value === null) return {};
  const asked = { comparator, value, upper, deadline };
  const entries = points.flatMap((point) => {
    // Of a figure of only a part of the place nothing can be held against the target of the whole.
    if (point.value === null || point.complete === false || point.isPart === true) return [];
    const gap = gapToTarget(asked, point.value);
    return [[point.period, describeDistance({ value: point.value, gap, target: asked }, style, t)] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * The targets of a figure's series as it draws and says them: assessed targets with their courses in, plain data and
 * words out.
 */
export function toFigureTargets(input: FigureTargetsInput): FigureTargets {
  const { assessed, courses, series, asOf, thingsName, style, t } = input;
  const targets: FigureTarget[] = [];
  const distances: Record<string, Readonly<Record<string, string>>> = {};
  for (const one of series) {
    const own = orderTargets(
      assessed.filter(({ areaId }) => areaId === one.id),
      asOf,
    );
    for (const target of own) {
      const { id, value, upper, deadline, assessment } = target;
      const course = courses.get(id);
      const step = isTargetStep(target, own);
      if (!step && !(one.id in distances)) distances[one.id] = listDistances(target, one, { style, t });
      targets.push({
        ...{ id, seriesId: one.id, value, upper, isStep: step },
        deadline: course?.deadline ?? deadline,
        path: course?.path ?? [],
        projection: course?.projection ?? null,
        words: describeDrawnTarget({ assessment, target, thingsName, area: one.name }, style, t),
      });
    }
  }
  return { targets, distances };
}
