import {
  type AreaId,
  type AssessedTarget,
  assessTargets,
  compareByWorst,
  compareReviews,
  compareText,
  findTargetCourses,
  type Indicator,
  type IndicatorId,
  parsePeriod,
  type ReviewedCount,
  sortReadings,
  type TargetCourse,
  type TargetSeriesPoint,
} from '@dinh/kpi';
import { countDrawnYears } from '../write-line-chart.ts';
import type { TargetGround } from '../write-targets.ts';
import type { DeckReview, PolicyDeckData } from './policy-deck-data.ts';

/** Of one indicator of a place the target due last, with a number and figures of two years, as a chart shows it. */
export interface DrawnTarget {
  readonly target: AssessedTarget & { readonly value: number };
  readonly indicator: Indicator;
  readonly course: TargetCourse;
  /** In order. */
  readonly readings: readonly TargetSeriesPoint[];
  /** Of the same document, indicator and place, due before. */
  readonly steps: readonly AssessedTarget[];
}

/** What the deck of a policy says, before it is put into words. */
export interface PolicyDeckFacts {
  readonly data: PolicyDeckData;
  readonly ground: TargetGround;
  /** Of the policy itself, the worst first. */
  readonly own: readonly AssessedTarget[];
  /** Of the documents below it, the worst first. */
  readonly below: readonly AssessedTarget[];
  /** The worst first. */
  readonly drawn: readonly DrawnTarget[];
  /** How many of the policy's targets, else of those below, have too few figures to be drawn. */
  readonly undrawn: number;
  readonly contradicted: readonly ReviewedCount<DeckReview>[];
  /** How the targets stood on the day of a review. */
  readonly assessOn: (areaId: AreaId | null, day: string) => readonly AssessedTarget[];
}

function listDrawn(
  targets: readonly AssessedTarget[],
  courses: ReadonlyMap<string, TargetCourse>,
  { series, rule }: PolicyDeckData,
  indicatorById: ReadonlyMap<IndicatorId, Indicator>,
): readonly DrawnTarget[] {
  const { end } = parsePeriod(rule.asOf);
  const alike = Map.groupBy(targets, ({ policyId, indicatorId, areaId }) => `${policyId}\t${indicatorId}\t${areaId}`);
  return [...alike.values()].flatMap((own): readonly DrawnTarget[] => {
    const due = own
      .filter(({ value, deadline }) => value !== null && deadline !== null)
      .toSorted((a, b) => compareText(parsePeriod(b.deadline ?? '').end, parsePeriod(a.deadline ?? '').end));
    const [target, ...steps] = due;
    if (!target) return [];
    const indicator = indicatorById.get(target.indicatorId);
    const course = courses.get(target.id);
    const { value } = target;
    if (!indicator || !course?.deadline || value === null) return [];
    const readings = sortReadings(
      series.filter(
        (point) =>
          point.indicatorId === target.indicatorId &&
          point.areaId === target.areaId &&
          point.complete !== false &&
          parsePeriod(point.period).end <= end,
      ),
    );
    return countDrawnYears(readings, indicator) > 1
      ? [{ target: { ...target, value }, indicator, course, readings, steps }]
      : [];
  });
}

/**
 * Gathers what the deck of a policy says: its targets assessed by the rule, and those of the documents below it.
 *
 * @throws RangeError as `assessTargets`.
 */
export function gatherPolicyDeck(data: PolicyDeckData): PolicyDeckFacts {
  const { rule, policy, areaId, targets, indicators, reviews } = data;
  const input = { ...data, asOf: rule.asOf, method: rule.method };
  const indicatorById = new Map<IndicatorId, Indicator>(indicators.map((indicator) => [indicator.id, indicator]));
  const assessed = assessTargets(input)
    .filter((target) => areaId === null || target.areaId === areaId)
    .toSorted(compareByWorst);
  const own = assessed.filter(({ policyId }) => policyId === policy.id);
  const below = assessed.filter(({ policyId }) => policyId !== policy.id);
  const listed = own.length > 0 ? own : below;
  const drawn = listDrawn(listed, findTargetCourses(input), data, indicatorById);
  return {
    data,
    ground: {
      rowById: new Map(targets.map((row) => [row.id, row])),
      indicatorById,
      policyById: new Map([policy, ...data.below].map((one) => [one.id, one])),
      areaId: areaId ?? data.scopeAreaId,
      policyId: policy.id,
    },
    own,
    below,
    drawn,
    undrawn: listed.length - drawn.reduce((sum, { steps }) => sum + steps.length + 1, 0),
    contradicted: compareReviews(reviews).filter(({ isContradicted }) => isContradicted),
    assessOn: (area, day) => {
      const [then = rule.asOf] = [parsePeriod(day).end, parsePeriod(rule.asOf).end].toSorted();
      return assessTargets({ ...input, asOf: then }).filter((target) => area === null || target.areaId === area);
    },
  };
}
