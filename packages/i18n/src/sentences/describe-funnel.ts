import { formatValue } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';

/** One row of a funnel: proportions from 0 to 1. */
export interface DescribedFunnelRow {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly outside: 'low' | 'high' | null;
  readonly limits: 'normal' | 'wilson';
  readonly baseline: number;
}

/** Says whether a share differs by more than its size explains, with the range expected at that size. */
export function describeFunnelRow(row: DescribedFunnelRow, decimals: number, t: Translate): string {
  const write = (share: number): string => formatValue(share * 100, { unit: 'percent', decimals }, t.language);
  const sentence = t(`compare.funnel.${row.outside ?? 'within'}`, {
    name: row.name,
    value: write(row.value),
    low: write(row.low),
    high: write(row.high),
    baseline: write(row.baseline),
  });
  return row.limits === 'wilson' ? `${sentence} ${t('compare.funnel.wilson')}` : sentence;
}
