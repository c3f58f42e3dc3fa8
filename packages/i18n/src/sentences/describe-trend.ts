import type { Trend } from '@dinh/kpi';
import { formatNumber } from '../formats/format-number.ts';
import type { Translate } from '../translate/create-translator.ts';

/** Says whether a share rises or falls, with the χ² it rests on; or that it can't be said. */
export function describeTrend({ change, chiSquared }: Trend, t: Translate): string {
  if (change === 'not-calculable') return t('compare.trend.not-calculable');
  return t(`compare.trend.${change}`, { chiSquared: formatNumber(chiSquared ?? 0, t.language, { decimals: 1 }) });
}
