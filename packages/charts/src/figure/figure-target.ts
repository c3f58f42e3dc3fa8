import type { DrawnTargetWords } from '@dinh/i18n';
import type { PathCorner, TargetCourse } from '@dinh/kpi';

/** A target as a figure draws and says it: plain data, judged and worded elsewhere. */
export interface FigureTarget {
  readonly id: string;
  /** The series it is of. */
  readonly seriesId: string;
  /** What is asked for, in the unit of the axis; null where no number is: said, not drawn. */
  readonly value: number | null;
  /** The upper edge of a range; null else. */
  readonly upper: number | null;
  /** The period at whose end it is due; null without a deadline. */
  readonly deadline: string | null;
  /** True for a step on the way to a later target that is among them: a ring on its path. */
  readonly isStep: boolean;
  readonly path: readonly PathCorner[];
  readonly projection: TargetCourse['projection'];
  readonly words: DrawnTargetWords;
}

/** The targets of a figure's series. Keeps its identity between renders. */
export interface FigureTargets {
  /** Those to be drawn first come first. */
  readonly targets: readonly FigureTarget[];
  /** How far each figure is from the first target of its series: by series and period. */
  readonly distances: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const noTargets: FigureTargets = { targets: [], distances: {} };

/** The targets that a figure draws: the first with a number, and the steps on their paths. */
export function chooseTargets(
  { targets }: FigureTargets,
  { ids, most }: { readonly ids: ReadonlySet<string>; readonly most: number },
): { readonly drawn: readonly FigureTarget[]; readonly omitted: number } {
  const levels = targets.filter(({ seriesId, value, isStep }) => ids.has(seriesId) && value !== null && !isStep);
  const shown = new Set(levels.slice(0, most));
  const paths = [...shown].flatMap(({ seriesId, path }) => path.map(({ period }) => `${seriesId} ${period}`));
  const steps = new Set(paths);
  const drawn = targets.filter(
    (target) => shown.has(target) || (target.isStep && steps.has(`${target.seriesId} ${target.deadline}`)),
  );
  return { drawn, omitted: levels.length - shown.size };
}

/** The numbers that the value axis has to hold so that nothing of the targets is cut off. */
export function listTargetValues(targets: readonly FigureTarget[]): readonly number[] {
  return targets
    .flatMap(({ value, upper, path, projection }) => [
      value,
      upper,
      ...path.map((corner) => corner.value),
      ...(projection ? [projection.to.value, projection.low, projection.high] : []),
    ])
    .filter((value) => value !== null);
}

/** The periods that the time axis has to hold. */
export function listTargetPeriods(targets: readonly FigureTarget[]): readonly string[] {
  return targets.flatMap(({ deadline, path }) => [
    ...(deadline === null ? [] : [deadline]),
    ...path.map(({ period }) => period),
  ]);
}
