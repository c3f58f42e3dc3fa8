import { computeAgeMonths } from '@dinh/kpi';
import type { Translate } from '../translate/create-translator.ts';

const monthsInYear = 12;

/**
 * Says how old a figure is on a day: months from the end of its period, from two years on in years.
 *
 * @throws RangeError when either text is no period.
 */
export function formatAge(period: string, asOf: string, t: Translate): string {
  const months = computeAgeMonths(period, asOf);
  if (months === null) return t('figure.age.running');
  if (months < 1) return t('figure.age.fresh');
  if (months < 2 * monthsInYear) return t('figure.age.months', { count: months });
  return t('figure.age.years', { count: Math.floor(months / monthsInYear) });
}
