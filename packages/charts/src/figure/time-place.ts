import { type Period, parsePeriod } from '@dinh/kpi';

const dayMs = 86_400_000;

function toDecimalYear(ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  const begin = Date.UTC(year, 0, 1);
  return year + (ms - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}

/**
 * Where a period stands on a time axis: the decimal year of its middle, so that a year's figure stands
 * over the year's number.
 */
export function toPlace(period: Period): number {
  return toDecimalYear((Date.parse(period.start) + Date.parse(period.end) + dayMs) / 2);
}

/**
 * Where the rule of a break stands among what is drawn: after all periods that end by the day and before
 * all that end later, though a year stands at its middle and the day may be past that. So at the day's own
 * end, or at the start of the first period that the day cuts in two: what such a figure counts is of its
 * end, after the break. Between the nearest two where even that is taken by a shorter period.
 *
 * @param day The last day before the break.
 * @returns A decimal year, in the coordinates of `toPlace`.
 */
export function toBreakPlace(day: string, periods: readonly string[]): number {
  const ended = toDecimalYear(Date.parse(day) + dayMs);
  // Figures of several years stand anywhere around the break, and tell nothing of where it is.
  const drawn = [...new Set(periods)].map(parsePeriod).filter(({ frequency }) => frequency !== '_O');
  const before = Math.max(...drawn.filter(({ end }) => end <= day).map(toPlace));
  const later = drawn.filter(({ end }) => end > day);
  const cut = later.filter(({ start }) => start <= day).map(({ start }) => toDecimalYear(Date.parse(start)));
  const place = Math.min(ended, ...cut);
  if (place > before) return place;
  const after = Math.min(...later.map(toPlace));
  return before < after ? (before + after) / 2 : ended;
}
