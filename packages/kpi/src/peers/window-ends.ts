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

/** The reading that ends nearest to a period's end, within 12 months of it; of equals the one inside the window. */
function findNearest(candidates: readonly Candidate[], to: Period, inside: 'before' | 'after'): Candidate | undefined {
  const sign = inside === 'after' ? -1 : 1;
  // In years, where a leap year is as long as another.
  const apart = ({ at }: Candidate): number => Math.abs(at.decimal - to.decimal);
  return candidates
    .filter(({ at }) => at.end >= addYears(to.end, -1) && at.end <= addYears(to.end, 1))
    .toSorted((a, b) => {
      const difference = apart(a) - apart(b);
      if (Math.abs(difference) > tolerance) return difference;
      return sign * compareText(a.at.end, b.at.end) || comparePeriods(b.at, a.at);
    })[0];
}

/**
 * One area's readings at the two ends of a window: those whose periods end nearest to its first and
 * its last period's end, each within 12 months. Intervals are no reading of a moment. A break after the
 * start and up to the end leaves the two without comparison.
 */
export function findWindowEnds(points: readonly WindowPoint[], from: Period, to: Period): WindowEnds {
  const read = points.map((point) => ({ ...point, at: parsePeriod(point.period) }));
  const candidates = read.flatMap(({ period, value, at }) =>
    value === null || value === undefined || at.frequency === '_O' ? [] : [{ period, value, at }],
  );
  const start = findNearest(candidates, from, 'after');
  if (!start) return { status: 'no-start' };
  const later = candidates.filter(({ at }) => at.end > start.at.end);
  const end = findNearest(later, to, 'before');
  if (!end) return { status: 'no-end' };
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
