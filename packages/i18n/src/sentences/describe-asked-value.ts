import type { Comparator } from '@dinh/kpi';
import { formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';

/** The value that is asked for, as the target's row says it. */
export interface AskedValue {
  readonly comparator: Comparator;
  /** Null where no number is asked for. */
  readonly value: number | null;
  readonly upper?: number | null;
}

/**
 * Says the value a target asks for, without its deadline: "at least 80.0%"; null for one that names no
 * figure. Of a range whose upper edge is not known it says the lower alone.
 */
export function describeAskedValue(
  { comparator, value, upper }: AskedValue,
  style: ValueStyle,
  t: Translate,
): string | null {
  if (value === null) return null;
  const write = (number: number): string => formatValue(number, style, t.language);
  if (comparator !== 'between') return t(`words.comparator.${comparator}`, { value: write(value) });
  return upper === null || upper === undefined
    ? t('words.comparator.=', { value: write(value) })
    : t('words.comparator.between', { value: write(value), upper: write(upper) });
}
