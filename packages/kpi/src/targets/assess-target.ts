import { requireFinite } from '@dinh/stats';
import { gapInThings } from '../gaps/index.ts';
import { type Direction, directions } from '../indicator/index.ts';
import { type Period, parsePeriod, yearOf } from '../period/index.ts';
import { findAim, isSatisfied } from './asked-value.ts';
import { expectValue } from './expect-value.ts';
import { isFreshAtDeadline, isStale } from './figure-age.ts';
import { judgeByPath, judgeByStatcan, judgeByUn, judgeWithoutTarget, type Pace, type PaceInput } from './judge-pace.ts';
import { type Bounds, findYearReached, lookAhead } from './look-ahead.ts';
import { type NumericTarget, type ReadTarget, readTarget } from './read-target.ts';
import {
  type NotAssessableReason,
  type TargetAssessment,
  type TargetFlag,
  type TargetStatus,
  type TargetToAssess,
  targetFlags,
} from './target.ts';
import { type Base, findBase, type Reading, readSeries, type SeenSeries, type TargetPoint } from './target-readings.ts';

export interface AssessTargetInput {
  /** One area's readings of the indicator, one a period. */
  readonly series: readonly TargetPoint[];
  readonly target: TargetToAssess;
  /** Used only without a numeric target, and to flag a comparator against it. */
  readonly direction?: Direction | null;
  /** `count` where the figures are counts; unless given, where any figure is above 100. */
  readonly kind?: 'count' | 'ratio' | 'distinct' | null;
  /** Value = numerator ÷ denominator × factor; 100 unless given. */
  readonly factor?: number | null;
  /** A period or day; readings that end after it are not seen. */
  readonly asOf: string;
}

const percentFactor = 100;

interface Case {
  readonly read: ReadTarget;
  readonly asOf: Period;
  readonly seen: SeenSeries;
  readonly judged: Reading | undefined;
  readonly base: Base | undefined;
  readonly direction: Direction;
}

const refuse = (reason: NotAssessableReason): Pace => ({
  status: 'not-assessable',
  ratio: null,
  score: null,
  reasons: [reason],
});

const decide = (status: TargetStatus): Pace => ({ status, ratio: null, score: null, reasons: [] });

function isBroken({ seen, judged, base }: Case): boolean {
  return judged !== undefined && base !== undefined
    ? seen.breaks.some((end) => end > base.end && end <= judged.at.end)
    : false;
}

/** Past the deadline: met, missed by a figure fresh enough, or not known. */
function judgeAtDeadline(numeric: NumericTarget, judged: Reading, deadline: Period): Pace {
  if (isSatisfied(numeric, judged.value)) return decide('met');
  return isFreshAtDeadline(judged.period, deadline.text) ? decide('missed') : refuse('no-figure-at-deadline');
}

function wasSatisfied({ seen, base, judged }: Case, numeric: NumericTarget): boolean {
  if (!base || !judged) return false;
  const between = seen.readings.filter(({ at }) => at.end > base.end && at.end < judged.at.end);
  return [base, ...between].some(({ value }) => isSatisfied(numeric, value));
}

function findEnds(numeric: NumericTarget, base: Base, judged: Reading, deadline: Period): PaceInput {
  const { goal, d } = findAim(numeric, base.value);
  return {
    from: { value: base.value, decimal: base.decimal },
    now: { value: judged.value, decimal: judged.at.decimal },
    to: { value: goal, decimal: deadline.decimal },
    d,
  };
}

function judgePace(numeric: NumericTarget, { read }: Case, ends: PaceInput): Pace {
  switch (read.method) {
    case 'path':
      return judgeByPath(ends, expectValue(numeric, ends, ends.now.decimal));
    case 'statcan':
      return judgeByStatcan(ends);
    case 'un':
      return judgeByUn(ends);
  }
}

function hasPace(base: Base | undefined, judged: Reading): base is Base {
  return base !== undefined && base.decimal < judged.at.decimal;
}

/** The order of METHODS §3. */
function judgeCase(current: Case): Pace {
  const { read, asOf, judged, base, direction } = current;
  const { numeric, deadline } = read;
  if (numeric === null) {
    if (!judged) return refuse('no-figure');
    if (isBroken(current)) return refuse('break');
    if (!hasPace(base, judged)) return refuse('no-base');
    const d = direction === 'neutral' ? null : direction === 'up' ? 1 : -1;
    const now = { value: judged.value, decimal: judged.at.decimal };
    return judgeWithoutTarget({ from: base, now, d }, read.limit);
  }
  if (deadline === null) {
    return judged && isSatisfied(numeric, judged.value) ? decide('met') : refuse('no-deadline');
  }
  if (!judged) return refuse('no-figure');
  if (isBroken(current)) return refuse('break');
  if (deadline.end <= asOf.end) return judgeAtDeadline(numeric, judged, deadline);
  if (isStale(judged.period, asOf.text)) return refuse('stale');
  if (isSatisfied(numeric, judged.value)) return decide('met');
  if (wasSatisfied(current, numeric)) return decide('lost');
  if (!hasPace(base, judged)) return refuse('no-base');
  return judgePace(numeric, current, findEnds(numeric, base, judged, deadline));
}

/** What a figure can't lie beyond: shares 0 and 100, counts 0. Without a kind the readings seen tell. */
function findBounds({ kind, target }: AssessTargetInput, { readings }: SeenSeries, factor: number): Bounds {
  const figures = [target.value ?? 0, ...readings.map(({ value }) => value)];
  const isUntold = kind === null || kind === undefined;
  if (factor === percentFactor && (kind === 'ratio' || (isUntold && Math.max(...figures) <= percentFactor))) {
    return { low: 0, high: percentFactor };
  }
  const hasFloor = isUntold ? Math.min(...figures) >= 0 : kind !== 'ratio';
  return { low: hasFloor ? 0 : null, high: null };
}

/** The year of the first of the readings, up to the judged one, that have met the target without a fall. */
function findYearMet({ seen, judged }: Case, numeric: NumericTarget): number | null {
  const past = seen.readings.filter(({ at }) => judged !== undefined && at.end <= judged.at.end).toReversed();
  const firstUnmet = past.findIndex(({ value }) => !isSatisfied(numeric, value));
  const met = firstUnmet === -1 ? past : past.slice(0, firstUnmet);
  const first = met.at(-1);
  return first ? yearOf(first.period) : null;
}

type Measures = Pick<
  TargetAssessment,
  'expectedNow' | 'gap' | 'gapInParts' | 'requiredPerYear' | 'recentPerYear' | 'projected' | 'metIn'
> & { readonly isClipped: boolean };

function measure(current: Case, judged: Reading, input: AssessTargetInput, factor: number): Measures {
  const { read, seen, base, asOf } = current;
  const { numeric, deadline } = read;
  const { recentPerYear, projected, isClipped } = lookAhead(
    seen,
    judged,
    deadline?.decimal ?? null,
    findBounds(input, seen, factor),
  );
  const outlook = { recentPerYear, projected, isClipped };
  if (numeric === null) {
    return { ...outlook, expectedNow: null, gap: null, gapInParts: null, requiredPerYear: null, metIn: null };
  }
  const { goal, d } = findAim(numeric, judged.value);
  const isMet = isSatisfied(numeric, judged.value);
  const { numerator, denominator } = judged;
  const hasParts = numerator !== null && denominator !== null && input.kind !== 'count';
  const hasPath = deadline !== null && base !== undefined && base.decimal < deadline.decimal;
  const ends = hasPath ? findEnds(numeric, base, judged, deadline) : null;
  const isAhead = deadline !== null && deadline.end > asOf.end;
  const gap = isMet && numeric.comparator === 'between' ? 0 : d * (goal - judged.value) + 0;
  return {
    ...outlook,
    expectedNow:
      ends !== null && judged.at.decimal >= ends.from.decimal ? expectValue(numeric, ends, judged.at.decimal) : null,
    gap,
    gapInParts: hasParts ? (isMet ? 0 : gapInThings({ numerator, denominator, value: goal, factor, d })) : null,
    requiredPerYear: isAhead ? (isMet ? 0 : (goal - judged.value) / (deadline.decimal - judged.at.decimal)) : null,
    metIn: isMet ? findYearMet(current, numeric) : findYearReached(judged, goal, projectedSlope(outlook)),
  };
}

/** Two readings have a pace, but none to project by. */
function projectedSlope({ recentPerYear, projected }: Pick<Measures, 'recentPerYear' | 'projected'>): number | null {
  return projected === null ? null : recentPerYear;
}

function listFlags(current: Case, { status, reasons }: Pace, isClipped: boolean): readonly TargetFlag[] {
  const { read, judged, base, direction } = current;
  const comparator = read.numeric?.comparator;
  const against = (comparator === '>=' && direction === 'down') || (comparator === '<=' && direction === 'up');
  const isBefore = judged !== undefined && read.startDay !== null && judged.at.end < read.startDay;
  const raised: Readonly<Record<TargetFlag, boolean>> = {
    'base-from-first-figure': judged !== undefined && base?.isFirstFigure === true && base.decimal < judged.at.decimal,
    'comparator-against-direction': against,
    'met-before-policy': status === 'met' && isBefore,
    'zero-replaced': reasons.includes('zero-replaced'),
    'projection-clipped': isClipped,
  };
  return targetFlags.filter((flag) => raised[flag]);
}

function hasLapsed({ read, seen, asOf }: Case, status: TargetStatus): boolean {
  const { numeric, deadline } = read;
  if (status !== 'met' || numeric === null || deadline === null || deadline.end > asOf.end) return false;
  return seen.readings.some(({ at, value }) => at.end > deadline.end && !isSatisfied(numeric, value));
}

/**
 * Says how a target stands on a day: met, on track, missed and so on, or why it can't be assessed; with
 * the gap, the pace needed and made, and where the pace leads. What is met is met by the last reading
 * that ends by the day and the deadline; an old figure never misses a target.
 *
 * @throws RangeError naming whatever is out of its domain: an unknown comparator, path, method or
 * direction, a period that is none, a number that is not finite, `between` without an upper edge, a
 * period that stands twice.
 * @see METHODS §3, with the sources named in `judge-pace.ts`
 */
export function assessTarget(input: AssessTargetInput): TargetAssessment {
  const { series, target } = input;
  const direction = input.direction ?? 'neutral';
  if (!directions.includes(direction)) throw new RangeError(`direction is not known: ${direction}`);
  const factor = input.factor ?? percentFactor;
  if (!(requireFinite(factor, 'factor') > 0)) throw new RangeError(`factor is not above 0: ${factor}`);
  const asOf = parsePeriod(input.asOf);
  const read = readTarget(target);
  const seen = readSeries(series, asOf);
  const lastDay = read.deadline !== null && read.deadline.end < asOf.end ? read.deadline.end : asOf.end;
  const judged = seen.readings.filter(({ at }) => at.end <= lastDay).at(-1);
  const current: Case = { read, asOf, seen, judged, base: findBase(seen.readings, target), direction };
  const pace = judgeCase(current);
  const measures = judged ? measure(current, judged, input, factor) : null;
  const reason = pace.status === 'not-assessable' ? pace.reasons.slice(0, 1) : [];
  return {
    status: pace.status,
    method: read.method,
    ratio: pace.ratio,
    score: pace.status === 'met' && read.method === 'statcan' ? 5 : pace.score,
    judged: judged
      ? { period: judged.period, value: judged.value, numerator: judged.numerator, denominator: judged.denominator }
      : null,
    expectedNow: measures?.expectedNow ?? null,
    gap: measures?.gap ?? null,
    gapInParts: measures?.gapInParts ?? null,
    requiredPerYear: measures?.requiredPerYear ?? null,
    recentPerYear: measures?.recentPerYear ?? null,
    projected: measures?.projected ?? null,
    metIn: measures?.metIn ?? null,
    lapsed: hasLapsed(current, pace.status),
    reasons: [...reason, ...listFlags(current, pace, measures?.isClipped ?? false)],
  };
}
