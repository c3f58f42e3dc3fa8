import { theilSen } from '@dinh/stats';
import type { Projection } from './target.ts';
import type { Reading, SeenSeries } from './target-readings.ts';

const readingsUsed = 5;
const lastYear = 2100;

/** What a figure can't lie beyond; null where there is no bound. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

export interface Outlook {
  readonly recentPerYear: number | null;
  readonly projected: Projection | null;
  readonly isClipped: boolean;
}

function clip(value: number, { low, high }: Bounds): number {
  const raised = Math.max(low ?? value, value);
  return Math.min(high ?? raised, raised);
}

/** The last five readings up to the judged one, none from before a break. */
function listRecent({ readings, breaks }: SeenSeries, judged: Reading): readonly Reading[] {
  const end = judged.at.end;
  const lastBreak =
    breaks
      .filter((day) => day <= end)
      .toSorted()
      .at(-1) ?? '';
  return readings.filter(({ at }) => at.end <= end && at.end >= lastBreak).slice(-readingsUsed);
}

/**
 * The pace of late, and where it leads by the deadline: the median slope of all pairs of the last five
 * readings (Theil–Sen), with the 10th and 90th percentile slopes as range. Two readings have a pace
 * but no projection.
 */
export function lookAhead(seen: SeenSeries, judged: Reading, deadline: number | null, bounds: Bounds): Outlook {
  const recent = listRecent(seen, judged);
  const slopes = theilSen(recent.map(({ at, value }) => ({ t: at.decimal, value })));
  if (slopes === null) {
    const [first, second] = recent;
    const pace = first && second ? (second.value - first.value) / (second.at.decimal - first.at.decimal) : null;
    return { recentPerYear: pace, projected: null, isClipped: false };
  }
  if (deadline === null) return { recentPerYear: slopes.slope, projected: null, isClipped: false };
  const reach = (slope: number): number => judged.value + slope * (deadline - judged.at.decimal);
  const reached = [slopes.slope, slopes.low, slopes.high].map((slope) => (slope === null ? null : reach(slope)));
  const [value = null, low = null, high = null] = reached.map((end) => (end === null ? null : clip(end, bounds)));
  if (value === null) return { recentPerYear: slopes.slope, projected: null, isClipped: false };
  const isClipped = [value, low, high].some((end, index) => end !== reached[index]);
  return { recentPerYear: slopes.slope, projected: { value, low, high, points: recent.length }, isClipped };
}

/** The calendar year in which a decimal time lies; the end of a year is still its own. */
function toYear(decimal: number): number {
  return Math.ceil(decimal - 1e-9) - 1;
}

/** The year in which a pace reaches a goal; null where it leads away, stands still, or takes past 2100. */
export function findYearReached(judged: Reading, goal: number, perYear: number | null): number | null {
  if (perYear === null || perYear === 0) return null;
  const years = (goal - judged.value) / perYear;
  if (years < 0) return null;
  const year = toYear(judged.at.decimal + years);
  return year > lastYear ? null : year;
}
