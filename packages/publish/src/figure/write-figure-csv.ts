import { createTranslator } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import { toCsv } from '../csv/to-csv.ts';
import { fieldsInWords, findFieldInWords, listFields, nameField, writePeriodAsText } from './field-in-words.ts';
import { figureFieldNames, figureFields, findFieldValue, toFigureRecords } from './figure-record.ts';

export const csvKinds = ['machine', 'excel-vi'] as const;
/** For scripts, or to open in a spreadsheet under Vietnamese settings. */
export type CsvKind = (typeof csvKinds)[number];

const byteOrderMark = '\uFEFF';
/** How a formula begins, in the wide letters of East Asian keyboards too. */
const formulaStart = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const unprintable = /(?![\t\n])\p{Cc}/gu;
const plainDecimal = /^-?\d+(?:[.,]\d+)?$/;

function writeForMachines(sheet: FigureSheet): string {
  const head = figureFieldNames.map((field) => figureFields[field]);
  const rows = toFigureRecords(sheet).map((record) =>
    figureFieldNames.map((field) => String(findFieldValue(field, record, sheet) ?? '').toWellFormed()),
  );
  return toCsv([head, ...rows]);
}

/** A text that a spreadsheet shows and never computes. */
function disarm(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, '');
  return formulaStart.test(clean) ? `'${clean}` : clean;
}

function writeDecimal(number: string): string {
  return number.replace('.', ',');
}

function writeForExcel(sheet: FigureSheet): string {
  const t = createTranslator(sheet.language);
  const fields = listFields(fieldsInWords, sheet);
  const head = fields.map((field) => disarm(nameField(field, sheet, t)));
  const rows = toFigureRecords(sheet).map((record) =>
    fields.map((field) => {
      const value = findFieldInWords(field, record, sheet, t);
      if (value === null) return '';
      if (typeof value === 'number') return writeDecimal(String(value));
      if (field === 'period') return disarm(writePeriodAsText(value, t));
      return field === 'reportedShare' && plainDecimal.test(value) ? writeDecimal(value) : disarm(value);
    }),
  );
  return `${byteOrderMark}${toCsv([head, ...rows], { separator: ';' })}`;
}

/**
 * A figure as CSV, one row a figure, its link in the last column.
 *
 * - `machine`: RFC 4180, `.` and `,`, no byte order mark, ids and codes with names beside them, numbers as computed,
 *   texts exactly as they are; each column has the same head in every figure.
 * - `excel-vi`: `;` and a decimal comma, a byte order mark, heads and codes in the sheet's language, periods that
 *   aren't taken for dates; a text that begins as a formula does has an apostrophe before it.
 *
 * @throws RangeError where the sheet lacks what its rows name.
 * @see RFC 4180
 */
export function writeFigureCsv(sheet: FigureSheet, kind: CsvKind): string {
  switch (kind) {
    case 'machine':
      return writeForMachines(sheet);
    case 'excel-vi':
      return writeForExcel(sheet);
  }
}
