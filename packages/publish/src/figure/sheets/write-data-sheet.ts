import { formatPrintedShare, type Translate } from '@dinh/i18n';
import { computeValue, type FigureSheet } from '@dinh/kpi';
import type { Sheet, SheetCell } from '../../report/annex.ts';
import { number, text } from '../../report/sheet-cells.ts';
import { toColumnName } from '../../xlsx/link-cells.ts';
import { type FieldInWords, fieldsInWords, findFieldInWords, listFields, nameField } from '../field-in-words.ts';
import type { FigureRecord } from '../figure-record.ts';
import { findTotal } from '../find-total.ts';

/** Said once, on other sheets. */
const elsewhere: readonly FieldInWords[] = ['sourceUrl', 'release', 'dataSet', 'link'];
const mostDecimals = 6;
const widths: Readonly<Partial<Record<FieldInWords, number>>> = {
  areaName: 22,
  indicatorName: 40,
  indicatorId: 28,
  status: 22,
  absence: 30,
  sourceTitle: 46,
  sourceId: 28,
  note: 46,
};
const usualWidth = 14;

/** Decimals that show a part as it is. */
function countDecimals(value: number): number {
  let decimals = 0;
  while (decimals < mostDecimals && Number(value.toFixed(decimals)) !== value) decimals += 1;
  return decimals;
}

/** The columns of a figure's rows. */
export function listDataFields(sheet: FigureSheet): readonly FieldInWords[] {
  return listFields(fieldsInWords, sheet).filter((field) => !elsewhere.includes(field));
}

interface Columns {
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
}

/** A value with both of its parts as their rate, where that is what it is; else the value as its source gives it. */
function writeValue({ row, indicator }: FigureRecord, { numerator, denominator }: Columns): SheetCell {
  const cell = number(row.value, indicator.decimals);
  const { factor } = indicator;
  const computed = computeValue({ numerator: row.numerator, denominator: row.denominator, factor, printed: null });
  if (cell === null || row.value === null || computed !== row.value) return cell;
  const times = factor === 1 ? '' : `*${factor}`;
  return {
    number: row.value,
    decimals: indicator.decimals,
    // Multiplied first, as the value was.
    formula: (at) => `${numerator}${at}${times}/${denominator}${at}`,
  };
}

function writeCell(
  field: FieldInWords,
  record: FigureRecord,
  columns: Columns,
  sheet: FigureSheet,
  t: Translate,
): SheetCell {
  const { row, indicator } = record;
  switch (field) {
    case 'value':
      return writeValue(record, columns);
    case 'shown':
      return number(row.shown, sheet.shown?.decimals);
    case 'reportedShare':
      return text(row.reportedShare && formatPrintedShare(row.reportedShare, indicator.unit, t.language));
    default: {
      const said = findFieldInWords(field, record, sheet, t);
      return typeof said === 'number' ? number(said, countDecimals(said)) : text(said);
    }
  }
}

/** The rows of a figure, and under them their total where they have one. */
export function writeDataSheet(sheet: FigureSheet, records: readonly FigureRecord[], t: Translate): Sheet {
  const fields = listDataFields(sheet);
  const nameColumn = (field: FieldInWords): string => toColumnName(fields.indexOf(field));
  const columns = {
    numerator: nameColumn('numerator'),
    denominator: nameColumn('denominator'),
    value: nameColumn('value'),
  };
  const total = findTotal(sheet);
  const { length } = records;
  const totalRow = fields.map((field): SheetCell => {
    if (field === 'areaName') return { text: t('files.total', { count: length }), isStrong: true };
    if (field !== 'value' || total === undefined) return null;
    const formula = (at: number): string => `SUM(${columns.value}${at - length}:${columns.value}${at - 1})`;
    return { number: total, decimals: sheet.indicators[0]?.decimals ?? 0, formula, isStrong: true };
  });
  return {
    name: t('files.sheet.data'),
    columns: fields.map((field) => ({ head: nameField(field, sheet, t), width: widths[field] ?? usualWidth })),
    rows: [
      ...records.map((record) => fields.map((field) => writeCell(field, record, columns, sheet, t))),
      ...(total === undefined ? [] : [totalRow]),
    ],
    filteredRows: length,
  };
}
