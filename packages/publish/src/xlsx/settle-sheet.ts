import type { Sheet } from '../report/annex.ts';
import { toColumnName } from './link-cells.ts';

/** The numbers that formulas come to, in the order in which the sheet is written. */
export function listFormulaValues({ rows }: Sheet): readonly number[] {
  return rows.flatMap((row) =>
    row.flatMap((cell) => (cell !== null && 'number' in cell && cell.formula ? [cell.number] : [])),
  );
}

/**
 * Puts beside each formula of a sheet's own text what it comes to, for readers that compute nothing: the library writes
 * formulas alone.
 *
 * @see ECMA-376, part 1, 18.3.1.96
 */
export function settleFormulas(sheet: string, values: readonly number[]): string {
  let index = 0;
  return sheet.replaceAll('</f></c>', () => {
    const value = values[index];
    index += 1;
    return value === undefined ? '</f></c>' : `</f><v>${value}</v></c>`;
  });
}

/** The cells that a reader may filter, heads and all, as `A2:C9`; undefined where there are none. */
export function findFilter({ columns, filteredRows = 0 }: Sheet, headRows: number): string | undefined {
  if (filteredRows === 0 || columns.length === 0) return undefined;
  return `A${headRows}:${toColumnName(columns.length - 1)}${headRows + filteredRows}`;
}

/**
 * Lets readers filter the rows of a sheet.
 *
 * @see ECMA-376, part 1, 18.3.1.2
 */
export function addFilter(sheet: string, range: string | undefined): string {
  return range === undefined ? sheet : sheet.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
}

function toAbsolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Names the filters in the workbook's own text, without which some readers don't show them. */
export function nameFilters(
  workbook: string,
  filters: readonly { readonly sheet: string; readonly range: string | undefined }[],
): string {
  const names = filters.flatMap(({ sheet, range }, index) => {
    if (range === undefined) return [];
    const place = `'${sheet.replaceAll("'", "''")}'!${toAbsolute(range)}`;
    return [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}</definedName>`];
  });
  return names.length === 0
    ? workbook
    : workbook.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`);
}
