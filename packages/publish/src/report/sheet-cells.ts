import type { Translate } from '@dinh/i18n';
import type { SourceId } from '@dinh/kpi';
import type { Sheet, SheetCell, SheetColumn } from './annex.ts';
import type { ReportFacts } from './report-facts.ts';
import type { ReportWords } from './report-words.ts';

/** A column with what it holds of a row. */
export type Column<T> = SheetColumn & { readonly cell: (row: T) => SheetCell };

export const text = (words: string | null): SheetCell => (words === null || words === '' ? null : { text: words });
export const number = (value: number | null | undefined, decimals = 0, href?: string): SheetCell =>
  value === null || value === undefined ? null : { number: value, decimals, ...(href === undefined ? {} : { href }) };

/** A whole day as one, so that sheets sort and reckon with it; a year, a month or an interval stays the text it is. */
export function period(text: string | null): SheetCell {
  if (text === null || text === '') return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { day: text } : { text };
}

export function toSheet<T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): Sheet {
  return {
    name,
    columns: columns.map(({ head, width }) => ({ head, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** What every sheet is written from. */
export interface Writing {
  readonly facts: ReportFacts;
  readonly words: ReportWords;
  readonly t: Translate;
  readonly nameSource: (id: SourceId) => SheetCell;
  readonly nameDocument: (id: string | null) => string | null;
}
