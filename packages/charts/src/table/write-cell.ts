import {
  describeFlags,
  describeValue,
  formatAmount,
  formatPeriod,
  type ReadingStyle,
  type Translate,
} from '@dinh/i18n';
import type { PeriodCell } from '../by-period/index.ts';
import { isPoint } from '../figure/figure-series.ts';
import { markOf, type PointMark } from '../figure/point-mark.ts';
import type { TableColumn, TableFigureInput, TableRow } from './table-figure-input.ts';

/** A cell as it is written. */
export interface WrittenCell {
  readonly kind: 'value' | 'absence' | 'no-unit';
  /** The value without its unit; or a short word, or a sign, for why there is none. */
  readonly text: string;
  /** Its period, where that is another than its column's; else null. */
  readonly when: string | null;
  readonly mark: PointMark;
  /** What is heard in place of a sign; after a value its flags. Empty where the text says all. */
  readonly heard: string;
  readonly href: string | null;
}

/** How a cell's value is written: as its column says, else its row, else the table. */
export function styleOf(
  column: Pick<TableColumn, 'style'>,
  row: Pick<TableRow, 'style'>,
  { style }: Pick<TableFigureInput, 'style'>,
): ReadingStyle {
  return column.style ?? row.style ?? style;
}

/** The name with its unit, where a style of its own tells one. */
export function nameWithUnit({ name, style }: Pick<TableColumn, 'name' | 'style'>, t: Translate): string {
  if (style === undefined || style.unit === 'count') return name;
  // A unit stays whole where a head is wrapped.
  return t('forms.table.valueUnit', { name, unit: t(`units.name.${style.unit}`).replaceAll(' ', '\u00a0') });
}

export function writeCell(
  cell: PeriodCell,
  period: TableColumn['period'],
  { style, t }: { readonly style: ReadingStyle; readonly t: Translate },
): WrittenCell {
  const plain = { when: null, mark: 'reported', href: null } as const;
  if (cell === null) {
    return { ...plain, kind: 'no-unit', text: t('forms.short.no-unit'), heard: t('forms.noUnit') };
  }
  const own = isPoint(cell) ? cell : null;
  const isOther = own !== null && own.period !== period;
  const when = isOther ? formatPeriod(own.period, t.language, 'short') : null;
  if (own === null || own.value === null) {
    const text = t(`forms.short.${cell.absence ?? 'not-found'}`);
    return { ...plain, kind: 'absence', text, when, heard: describeValue(cell, style, t), href: cell.href };
  }
  return {
    kind: 'value',
    text: formatAmount(own.value, style, t.language),
    ...{ when, mark: markOf(own), heard: describeFlags(own, t), href: own.href },
  };
}
