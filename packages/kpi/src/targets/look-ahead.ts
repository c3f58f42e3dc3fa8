import { theilSen } from '@dinh/stats';
import type { Projection } from './target.ts';
import { findLastBreak, type Reading, type SeenSeries } from './target-readings.ts';

const readingsUsed = 5;
const lastYear = 2100;
/** Differences of larger figures are beyond what a number holds. */
const largest = 1e300;

/** What a figure can't lie beyond; null where there is no bound. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

export interface Outlook {
  /** The pace to project by; null under three readings. */
  readonly slope: number | null;
  readonly recentPerYear: number | null;
  readonly projected: Projection | null;
  readonly isClipped: boolean;
}

function clip(value: number, { low, high }: Bounds): number {
  const raised = Math.max(low ?? value, value);
  return Math.min(high ?? raised, raised);
}

/** The last five readings up to the judged one, none from before a break. */
function listRecent(seen: SeenSeries, judged: Reading): readonly Reading[] {
  const lastBreak = findLastBreak(seen, judged);
  return seen.readings.filter(({ at }) => at.end <= judged.at.end && at.end >= lastBreak).slice(-readingsUsed);
}

/** The slope of two readings; null for more or fewer, and where a day and a month fall together in decimal time. */
function findPaceOfTwo([first, second, ...more]: readonly Reading[]): number | null {
  if (!first || !second || more.length > 0 || second.at.decimal <= first.at.decimal) return null;
  return (second.value - first.value) / (second.at.decimal - first.at.decimal);
}

/**
 * The pace of late, and where it leads by the deadline: the median slope of all pairs of the last five
 * readings (Theil–Sen), with the 10th and 90th percentile slopes as range. Two readings have a pace
 * but no projection. Where no time is left the judged reading is the projection.
 */
export function lookAhead(seen: SeenSeries, judged: Reading, deadline: number | null, bounds: Bounds): Outlook {
  const recent = listRecent(seen, judged);
  const none = { slope: null, recentPerYear: null, projected: null, isClipped: false };
  if (recent.some(({ value }) => Math.abs(value) > largest)) return none;
  const slopes = theilSen(recent.map(({ at, value }) => ({ t: at.decimal, value })));
  if (slopes === null) return { ...none, recentPerYear: findPaceOfTwo(recent) };
  const pace = { slope: slopes.slope, recentPerYear: slopes.slope };
  if (deadline === null) return { ...none, ...pace };
  const yearsLeft = Math.max(0, deadline - judged.at.decimal);
  const reach = (slope: number): number => judged.value + slope * yearsLeft;
  const reachAt = (slope: number | null): number | null => (slope === null ? null : reach(slope));
  const [low, high] = [reachAt(slopes.low), reachAt(slopes.high)];
  const within = (end: number | null): number | null => (end === null ? null : clip(end, bounds));
  const value = clip(reach(slopes.slope), bounds);
  return {
    ...pace,
    projected: { value, low: within(low), high: within(high), points: recent.length },
    isClipped: value !== reach(slopes.slope) || within(low) !== low || within(high) !== high,
  };
}

/** The calendar year in which a decimal time lies; the end of a year is still its own. */
function toYear(decimal: number): number {
  return Math.ceil(decimal - 1e-9) - 1;
}

/**
 * The year in which a pace reaches a goal; null where it leads away, stands still, takes past 2100, or
 * the goal lies beyond what the figure can be.
 */
export function findYearReached(judged: Reading, goal: number, perYear: number | null, bounds: Bounds): number | null {
  if (perYear === null || perYear === 0 || clip(goal, bounds) !== goal) return null;
  const years = (goal - judged.value) / perYear;
  if (!(years >= 0)) return null;
  const year = toYear(judged.at.decimal + years);
  return year > lastYear ? null : year;
}
