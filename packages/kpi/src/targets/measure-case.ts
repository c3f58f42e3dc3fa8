import { gapInThings } from '../gaps/index.ts';
import type { IndicatorKind } from '../indicator/index.ts';
import { yearOf } from '../period/index.ts';
import { findAim, gapToAsked, isSatisfied } from './asked-value.ts';
import { expectValue } from './expect-value.ts';
import { findEnds, isPast, type TargetCase } from './judge-case.ts';
import { type Bounds, findYearReached, lookAhead } from './look-ahead.ts';
import type { NumericTarget } from './read-target.ts';
import type { TargetAssessment } from './target.ts';
import { findLastBreak, type Reading } from './target-readings.ts';

export interface MeasuredIndicator {
  /** Null where it is not told. */
  readonly kind: IndicatorKind | null;
  readonly factor: number;
}

export type Measures = Pick<
  TargetAssessment,
  'expectedNow' | 'gap' | 'gapInParts' | 'requiredPerYear' | 'recentPerYear' | 'projected' | 'metIn'
> & { readonly isClipped: boolean };

export const percentFactor = 100;

/** What a figure can't lie beyond: shares 0 and 100, counts 0. Without a kind the readings seen tell. */
function findBounds({ read, seen }: TargetCase, { kind, factor }: MeasuredIndicator): Bounds {
  const figures = [read.numeric?.value ?? 0, ...seen.readings.map(({ value }) => value)];
  if (factor === percentFactor && (kind === 'ratio' || (kind === null && Math.max(...figures) <= percentFactor))) {
    return { low: 0, high: percentFactor };
  }
  const hasFloor = kind === null ? Math.min(...figures) >= 0 : kind !== 'ratio';
  return { low: hasFloor ? 0 : null, high: null };
}

/** The year of the first of the readings, up to the judged one, that have met the target without a fall or a break. */
function findYearMet({ seen }: TargetCase, judged: Reading, numeric: NumericTarget): number {
  const lastBreak = findLastBreak(seen, judged);
  const past = seen.readings.filter(({ at }) => at.end <= judged.at.end && at.end >= lastBreak).toReversed();
  const firstUnmet = past.findIndex(({ value }) => !isSatisfied(numeric, value));
  const met = firstUnmet === -1 ? past : past.slice(0, firstUnmet);
  return yearOf((met.at(-1) ?? judged).period);
}

function findExpected({ read, base }: TargetCase, judged: Reading): number | null {
  const { numeric, deadline } = read;
  if (numeric === null || deadline === null || !base || base.decimal >= deadline.decimal) return null;
  const ends = findEnds(numeric, base, judged, deadline);
  return ends.now.decimal >= ends.from.decimal ? expectValue(numeric, ends, ends.now.decimal) : null;
}

/** The things that are lacking: of a share in its numerator, of a count in itself; null without parts. */
function countLacking(numeric: NumericTarget, judged: Reading, { kind, factor }: MeasuredIndicator): number | null {
  const { goal, d } = findAim(numeric, judged.value);
  if (kind === 'count' || kind === 'distinct') {
    return gapInThings({ numerator: judged.value, denominator: 1, value: goal, factor: 1, d });
  }
  const { numerator, denominator } = judged;
  if (numerator === null || denominator === null || !(denominator > 0)) return null;
  return gapInThings({ numerator, denominator, value: goal, factor, d });
}

/** What lies beyond the numbers is null, and −0 is 0. */
function keepFinite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value + 0 : null;
}

/** What is said of a judged reading beside the status. */
export function measureCase(current: TargetCase, judged: Reading, indicator: MeasuredIndicator): Measures {
  const { read, seen, asOf } = current;
  const { numeric, deadline } = read;
  const bounds = findBounds(current, indicator);
  const { slope, recentPerYear, projected, isClipped } = lookAhead(seen, judged, deadline?.decimal ?? null, bounds);
  const outlook = {
    recentPerYear: keepFinite(recentPerYear),
    projected: projected && {
      ...projected,
      value: projected.value + 0,
      low: keepFinite(projected.low),
      high: keepFinite(projected.high),
    },
    isClipped,
  };
  if (numeric === null) {
    return { ...outlook, expectedNow: null, gap: null, gapInParts: null, requiredPerYear: null, metIn: null };
  }
  const isMet = isSatisfied(numeric, judged.value);
  const { goal, d } = findAim(numeric, judged.value);
  const things = countLacking(numeric, judged, indicator);
  const isAhead = deadline !== null && !isPast(deadline, asOf);
  const yearsLeft = isAhead ? deadline.decimal - judged.at.decimal : 0;
  const required = yearsLeft > 0 ? (goal - judged.value) / yearsLeft : null;
  return {
    ...outlook,
    expectedNow: keepFinite(findExpected(current, judged)),
    gap: keepFinite(gapToAsked(numeric, judged.value)),
    gapInParts: keepFinite(things !== null && isMet ? 0 : things),
    requiredPerYear: keepFinite(isAhead && isMet ? 0 : required),
    // Where it is met by being near enough, it is reached as soon.
    metIn: isMet
      ? findYearMet(current, judged, numeric)
      : findYearReached(judged, goal - d * numeric.tolerance, slope, bounds),
  };
}
