import { addYears } from './add-years.ts';
import { parsePeriod } from './parse-period.ts';

const monthsInYear = 12;

/** The day after an ISO day, so that a month's last day counts as the whole month. */
function dayAfter(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

/**
 * Whole months from the end of a period to the end of a later one; null while the period runs on.
 *
 * @throws RangeError when either text is no period.
 */
export function computeAgeMonths(period: string, asOf: string): number | null {
  const from = parsePeriod(period).end;
  const to = parsePeriod(asOf).end;
  if (from > to) return null;
  const start = dayAfter(from);
  const end = dayAfter(to);
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const months = years * monthsInYear + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/**
 * True when the period ended more than so many years before the last day of another; on the very
 * day it did not.
 *
 * @throws RangeError when either text is no period.
 */
export function isOlderThan(period: string, years: number, asOf: string): boolean {
  return parsePeriod(period).end < addYears(parsePeriod(asOf).end, -years);
}
