import type { Indicator, SeriesPoint } from '@dinh/kpi';
import { formatList } from '../formats/format-list.ts';
import { formatValue } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';
import { describeReading } from './describe-reading.ts';
import { listFlags } from './point-flags.ts';

/** What other sources of a cell give, each as written once. */
export function listOtherValues(point: SeriesPoint, indicator: Indicator, t: Translate): readonly string[] {
  const others = point.others.flatMap(({ value }) =>
    value === null ? [] : [formatValue(value, indicator, t.language)],
  );
  return [...new Set(others)];
}

/** Says a figure that does not agree with its own parts, or with another source of its cell; null for any other. */
export function describeDoubt(point: SeriesPoint, indicator: Indicator, t: Translate): string | null {
  const flags = listFlags(point);
  if (!flags.includes('disagrees') && !flags.includes('differs')) return null;
  const reading = describeReading(point, indicator, t);
  const others = listOtherValues(point, indicator, t);
  if (reading === null || !point.differs || others.length === 0) return reading;
  return t('reports.limits.differs', { reading, others: formatList(others, t.language) });
}
