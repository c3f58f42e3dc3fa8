import { formatPeriod } from '../formats/format-period.ts';
import { formatValue, type ValueStyle } from '../formats/format-value.ts';
import type { Translate } from '../translate/create-translator.ts';

export interface SummarisedRanking {
  readonly title: string;
  readonly period: string;
  readonly style: ValueStyle;
  /** Highest first. */
  readonly rows: readonly { readonly name: string; readonly value: number; readonly isFocus: boolean }[];
  /** "54 tỉnh, thành không tìm thấy số liệu công bố", or nothing. */
  readonly completeness: string;
}

/** Ranked bars in words: highest, lowest, the chosen places, and how many have none. */
export function summariseRanking(
  { title, period, style, rows, completeness }: SummarisedRanking,
  t: Translate,
): string {
  const value = (number: number): string => formatValue(number, style, t.language);
  const when = formatPeriod(period, t.language);
  const highest = rows[0];
  const lowest = rows.at(-1);
  const sentences = [`${title}.`];
  if (highest && rows.length === 1) {
    sentences.push(t('figure.bars.one', { period: when, name: highest.name, value: value(highest.value) }));
  } else if (highest && lowest) {
    sentences.push(
      t('figure.bars.summary', {
        period: when,
        highestName: highest.name,
        highest: value(highest.value),
        lowestName: lowest.name,
        lowest: value(lowest.value),
      }),
    );
  }
  for (const row of rows) {
    if (row.isFocus) sentences.push(t('figure.bars.chosen', { name: row.name, reading: value(row.value) }));
  }
  if (completeness !== '') sentences.push(`${completeness}.`);
  return sentences.join(' ');
}
