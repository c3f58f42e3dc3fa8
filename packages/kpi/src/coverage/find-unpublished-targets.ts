import { type AreaId, type AreaLevel, isValidOn, type Validity } from '../area/index.ts';
import type { Indicator, IndicatorId } from '../indicator/index.ts';
import type { AbsenceKind } from '../observation/index.ts';
import { parsePeriod } from '../period/index.ts';
import { findLatest } from '../series/index.ts';
import { isFreshAtDeadline, isStale } from '../targets/index.ts';
import { compareText } from '../text/index.ts';
import { indicatorsOfLevel } from './compute-coverage.ts';
import { findLatestReadings, type LatestReading } from './latest-reading.ts';

/** Whom the target is for: the area itself, or the nation of which it is a part. */
export const targetScopes = ['own', 'nation'] as const;
export type TargetScope = (typeof targetScopes)[number];

/**
 * What is missing: any figure at all, one since the base was measured, one at the deadline that has
 * passed, or one of the last three years.
 */
export const targetGaps = ['none', 'none-since-base', 'none-at-deadline', 'old'] as const;
export type TargetGap = (typeof targetGaps)[number];

interface AskedTarget {
  readonly id: string;
  readonly indicatorId: IndicatorId;
  readonly baselinePeriod: string | null;
  readonly targetPeriod: string | null;
}

export interface UnpublishedTarget<T extends AskedTarget> {
  readonly target: T;
  readonly scope: TargetScope;
  readonly gap: TargetGap;
  /** The latest figure there is, not too late for the deadline; null where the gap is `none`. */
  readonly latest: { readonly period: string; readonly value: number } | null;
  /** Why the figure asked for is blank. */
  readonly absence: AbsenceKind;
}

export interface UnpublishedTargetsInput<T extends AskedTarget> {
  readonly area: Validity & { readonly id: AreaId; readonly level: AreaLevel };
  readonly indicators: readonly Pick<Indicator, 'id' | 'kind' | 'levels'>[];
  /** Readings of the area, any number per indicator. */
  readonly readings: readonly LatestReading[];
  readonly ownTargets: readonly T[];
  /** Targets of the nation; those that still run and concern the area's level count. */
  readonly nationalTargets: readonly T[];
  readonly asOf: string;
}

/** A target of the nation concerns an area that is there when it falls due, as long as it is not due. */
function isStillAsked({ targetPeriod }: AskedTarget, area: Validity, asOf: string): boolean {
  const due = targetPeriod === null ? asOf : parsePeriod(targetPeriod).end;
  return due >= asOf && isValidOn(area, due);
}

interface KnownReading {
  readonly period: string;
  readonly value: number;
}

/** What a target lacks among the figures of its area and indicator, with the latest that bears on it. */
function findGap(
  { baselinePeriod, targetPeriod }: AskedTarget,
  known: readonly KnownReading[],
  asOf: string,
): { readonly gap: TargetGap; readonly latest: KnownReading | null } | null {
  const newest = findLatest(known);
  if (!newest) return { gap: 'none', latest: null };
  const deadline = targetPeriod === null ? null : parsePeriod(targetPeriod).end;
  const hasPassed = deadline !== null && deadline <= asOf;
  const judged = hasPassed ? findLatest(known.filter(({ period }) => parsePeriod(period).end <= deadline)) : newest;
  if (!judged) return { gap: 'none-at-deadline', latest: newest };
  if (baselinePeriod !== null && parsePeriod(judged.period).end <= parsePeriod(baselinePeriod).end) {
    return { gap: 'none-since-base', latest: judged };
  }
  if (hasPassed) {
    return isFreshAtDeadline(judged.period, deadline) ? null : { gap: 'none-at-deadline', latest: judged };
  }
  return isStale(judged.period, asOf) ? { gap: 'old', latest: judged } : null;
}

/**
 * The targets that ask something of an area for which no figure is published: what would complete
 * its record. A fact about figures, not a judgement: a target met long before its deadline still has
 * no figure at it. Targets of the nation count while they run, for indicators of the area's level:
 * its figure would be a part of the nation's. Ordered by the area's own first, then those without any
 * figure, then the earlier deadline (those without one last), then id.
 *
 * @throws RangeError for a period that is none.
 * @see METHODS §3, order: `no-figure`, `no-figure-at-deadline`, `stale`; §1, absence
 */
export function findUnpublishedTargets<T extends AskedTarget>({
  area,
  indicators,
  readings,
  ownTargets,
  nationalTargets,
  asOf,
}: UnpublishedTargetsInput<T>): readonly UnpublishedTarget<T>[] {
  const published = new Set(indicators.filter(({ kind }) => kind !== 'distinct').map(({ id }) => id));
  const ofLevel = new Set(indicatorsOfLevel(indicators, area.level).map(({ id }) => id));
  const byIndicator = Map.groupBy(readings, ({ indicatorId }) => indicatorId);
  const asked = [
    ...ownTargets
      .filter(({ indicatorId }) => published.has(indicatorId))
      .map((target) => ({ target, scope: 'own' as const })),
    ...nationalTargets
      .filter((target) => ofLevel.has(target.indicatorId) && isStillAsked(target, area, asOf))
      .map((target) => ({ target, scope: 'nation' as const })),
  ];
  const found = asked.flatMap(({ target, scope }): readonly UnpublishedTarget<T>[] => {
    const own = byIndicator.get(target.indicatorId) ?? [];
    const known = own.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
    const missing = findGap(target, known, asOf);
    if (!missing) return [];
    const absence = findAbsence(target, area, own);
    return absence === 'not-applicable' ? [] : [{ target, scope, absence, ...missing }];
  });
  const dueOf = ({ target }: UnpublishedTarget<T>): string =>
    target.targetPeriod === null ? '9999' : parsePeriod(target.targetPeriod).end;
  return found.toSorted(
    (a, b) =>
      targetScopes.indexOf(a.scope) - targetScopes.indexOf(b.scope) ||
      Number(a.gap !== 'none') - Number(b.gap !== 'none') ||
      compareText(dueOf(a), dueOf(b)) ||
      compareText(a.target.id, b.target.id),
  );
}

/** Why the figure is blank: an area that ended before the deadline has none of its own any more; else the latest blank's reason. */
function findAbsence(
  { targetPeriod }: AskedTarget,
  { validTo }: Validity,
  readings: readonly LatestReading[],
): AbsenceKind {
  if (validTo !== null && targetPeriod !== null && parsePeriod(targetPeriod).end > validTo) return 'lost-by-merger';
  const [latest] = findLatestReadings(readings);
  return latest?.absence ?? 'not-found';
}
