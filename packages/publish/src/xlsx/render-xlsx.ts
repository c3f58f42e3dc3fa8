import type { Language } from '@dinh/i18n';
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { Annex, Sheet, SheetCell, SheetColumn } from '../report/annex.ts';
import { rewriteZip } from '../zip/rewrite-zip.ts';
import { toCellText } from './cell-text.ts';
import { toSerial } from './day-serial.ts';
import { holdRows } from './hold-rows.ts';
import { linkRelationships, linkSheet, listLinks } from './link-cells.ts';
import { addFilter, findFilter, listFormulaValues, nameFilters, settleFormulas } from './settle-sheet.ts';

const linkInk = '#0B4F8A';
/** In points, of letters of 11. */
const lineHeight = 15;
/** A spreadsheet's rows are at most 409 points high. */
const mostLines = 27;

function toFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** As `formatDate` writes them. */
const dayFormats = { vi: 'dd/mm/yyyy', en: 'd mmm yyyy' } as const satisfies Readonly<Record<Language, string>>;

function toLook({ href, isStrong }: NonNullable<SheetCell>): Partial<CellObject> {
  const ink = href === undefined ? {} : { textColor: linkInk };
  return isStrong ? { ...ink, fontWeight: 'bold' } : ink;
}

function toCell(cell: SheetCell, row: number, language: Language): CellObject | null {
  if (cell === null) return null;
  if ('day' in cell) {
    const serial = toSerial(cell.day);
    if (serial === undefined) return toCell({ text: cell.day }, row, language);
    return { value: serial, type: Number, format: dayFormats[language], align: 'left', alignVertical: 'top' };
  }
  const look = toLook(cell);
  if ('number' in cell) {
    const style = { format: toFormat(cell.decimals), alignVertical: 'top', ...look } as const;
    return cell.formula
      ? { value: cell.formula(row), type: 'Formula', ...style }
      : { value: cell.number, type: Number, ...style };
  }
  return { value: toCellText(cell.text), type: String, wrap: true, alignVertical: 'top', ...look };
}

/** Lines that a text takes in a column so many letters wide. */
function countLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** A row as high as its longest text needs: not every spreadsheet finds that out by itself. */
function toRow(
  row: readonly SheetCell[],
  {
    columns,
    at,
    language,
  }: { readonly columns: readonly SheetColumn[]; readonly at: number; readonly language: Language },
): (CellObject | null)[] {
  const lines = row.map((cell, index) =>
    cell !== null && 'text' in cell ? countLines(cell.text, columns[index]?.width ?? 1) : 1,
  );
  const most = Math.min(mostLines, Math.max(1, ...lines));
  const cells = row.map((cell) => toCell(cell, at, language));
  return most === 1 ? cells : cells.map((cell) => cell && { ...cell, height: most * lineHeight });
}

/** The rows above a sheet's own: what marks made-up figures, then the heads. */
function toHeadRows({ columns }: Sheet, mark: string | null): SheetData {
  const heads = columns.map(
    ({ head }): CellObject => ({
      value: toCellText(head),
      type: String,
      fontWeight: 'bold',
      wrap: true,
      backgroundColor: '#F0F2F4',
    }),
  );
  return mark === null ? [heads] : [[{ value: mark, type: String, fontWeight: 'bold' }], heads];
}

const sheetPath = /^xl\/worksheets\/(?:_rels\/)?sheet(\d+)\.xml(\.rels)?$/;

/** The tables of a report as a workbook with real numbers and days; the same tables give the same bytes. */
export async function renderXlsx({ sheets, mark, date, language }: Annex): Promise<Uint8Array> {
  const headRows = mark === null ? 1 : 2;
  const { feature, putBack } = holdRows();
  const written = writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [
        ...toHeadRows(sheet, mark),
        ...sheet.rows.map((row, index) => toRow(row, { columns: sheet.columns, at: index + 1 + headRows, language })),
      ],
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: headRows,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Times New Roman', fontSize: 11, features: [feature] },
  );
  const archive = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  const links = sheets.map((sheet) => listLinks(sheet, headRows));
  const filters = sheets.map((sheet) => ({ sheet: sheet.name, range: findFilter(sheet, headRows) }));
  return rewriteZip(archive, date, (path, text) => {
    if (path === 'xl/workbook.xml') return nameFilters(text, filters);
    const found = sheetPath.exec(path);
    const index = Number(found?.[1]) - 1;
    const sheet = sheets[index];
    if (!found || !sheet) return text;
    const own = links[index] ?? [];
    if (found[2] !== undefined) return linkRelationships(text, own);
    const whole = settleFormulas(putBack(text, index), listFormulaValues(sheet));
    return addFilter(linkSheet(whole, own), filters[index]?.range);
  });
}
