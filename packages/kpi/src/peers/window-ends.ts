import { addYears, comparePeriods, type Period, parsePeriod } from '../period/index.ts';
import { compareText } from '../text/index.ts';

export interface WindowPoint {
  readonly period: string;
  readonly value: number | null;
  /** True where the definition or the method changed with this reading, so that it can't be compared with those before. */
  readonly break?: boolean | null;
}

export interface WindowReading {
  readonly period: string;
  readonly value: number;
}

export type WindowEnds =
  | { readonly status: 'found'; readonly start: WindowReading; readonly end: WindowReading }
  | { readonly status: 'no-start' | 'no-end' | 'break' };

interface Candidate extends WindowReading {
  readonly at: Period;
}

/** Guards decimal years against their last bits; a day is 0.0027. */
const tolerance = 1e-6;

/** In years, where a leap year is as long as another. */
function measureApart({ at }: Candidate, to: Period): number {
  return Math.abs(at.decimal - to.decimal);
}

function compareApart(a: number, b: number): number {
  return Math.abs(a - b) > tolerance ? a - b : 0;
}

/**
 * The readings that end within 12 months of a period's end, the nearest first; of equals the one inside
 * the window, and of one day the shorter period.
 */
function listNear(candidates: readonly Candidate[], to: Period, inside: 'before' | 'after'): readonly Candidate[] {
  const sign = inside === 'after' ? -1 : 1;
  return candidates
    .filter(({ at }) => at.end >= addYears(to.end, -1) && at.end <= addYears(to.end, 1))
    .toSorted(
      (a, b) =>
        compareApart(measureApart(a, to), measureApart(b, to)) ||
        sign * compareText(a.at.end, b.at.end) ||
        comparePeriods(b.at, a.at),
    );
}

/** Of all pairs in order of time the one that is nearest to both ends together; of equals the nearer start. */
function findPair(
  starts: readonly Candidate[],
  ends: readonly Candidate[],
  apart: (start: Candidate, end: Candidate) => number,
): readonly [Candidate, Candidate] | undefined {
  return starts
    .flatMap((start) => {
      const end = ends.find(({ at }) => at.end > start.at.end);
      return end ? [[start, end] as const] : [];
    })
    .toSorted((a, b) => compareApart(apart(...a), apart(...b)))[0];
}

/**
 * One area's readings at the two ends of a window: two readings, the one at the start before the one
 * at the end, each ending within 12 months of the end it stands for, and the two together as near as
 * can be. A reading near both ends of a short window is at the one that leaves another for the other.
 * Where it is the only one, the end that it is farther from has none. Intervals are no reading of a
 * moment. A break after the start and up to the end leaves the two without comparison.
 */
export function findWindowEnds(points: readonly WindowPoint[], from: Period, to: Period): WindowEnds {
  const read = points.map((point) => ({ ...point, at: parsePeriod(point.period) }));
  const candidates = read.flatMap(({ period, value, at }) =>
    value === null || value === undefined || at.frequency === '_O' ? [] : [{ period, value, at }],
  );
  const starts = listNear(candidates, from, 'after');
  const ends = listNear(candidates, to, 'before');
  const [nearestStart] = starts;
  const [nearestEnd] = ends;
  if (!nearestStart) return { status: 'no-start' };
  if (!nearestEnd) return { status: 'no-end' };
  const pair = findPair(starts, ends, (start, end) => measureApart(start, from) + measureApart(end, to));
  if (!pair) {
    const isNearerEnd = compareApart(measureApart(nearestEnd, to), measureApart(nearestStart, from)) < 0;
    return { status: isNearerEnd ? 'no-start' : 'no-end' };
  }
  const [start, end] = pair;
  const isBroken = read.some(
    (point) => point.break === true && point.at.end > start.at.end && point.at.end <= end.at.end,
  );
  if (isBroken) return { status: 'break' };
  return {
    status: 'found',
    start: { period: start.period, value: start.value },
    end: { period: end.period, value: end.value },
  };
}
