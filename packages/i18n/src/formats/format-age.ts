import { parsePeriod } from '@dinh/kpi';
import type { Translate } from '../translate/create-translator.ts';

const monthsInYear = 12;

/** The day after an ISO day, so that a month's last day counts as the whole month. */
function dayAfter(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

/** Whole months from the end of one ISO day to the end of a later one. */
function monthsBetween(from: string, to: string): number {
  const start = dayAfter(from);
  const end = dayAfter(to);
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const months = years * monthsInYear + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/**
 * Says how old a figure is on a day: months from the end of its period, from two years on in years.
 *
 * @throws RangeError when either text is no period.
 */
export function formatAge(period: string, asOf: string, t: Translate): string {
  const { end } = parsePeriod(period);
  const day = parsePeriod(asOf).end;
  if (end > day) return t('figure.age.running');
  const months = monthsBetween(end, day);
  if (months < 1) return t('figure.age.fresh');
  if (months < 2 * monthsInYear) return t('figure.age.months', { count: months });
  return t('figure.age.years', { count: Math.floor(months / monthsInYear) });
}
