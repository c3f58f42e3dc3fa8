import type { Language } from '@dinh/i18n';
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { Annex, Sheet, SheetCell } from '../report/annex.ts';
import { rewriteZip } from '../zip/rewrite-zip.ts';
import { linkRelationships, linkSheet, listLinks } from './link-cells.ts';

const linkInk = '#0B4F8A';
/** Longer than a cell may be, a text is cut. */
const longestText = 32_000;

function toFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** As `formatDate` writes them. */
const dayFormats = { vi: 'dd/mm/yyyy', en: 'd mmm yyyy' } as const satisfies Readonly<Record<Language, string>>;
/** A sheet counts days from here; before March 1900 programs count differently. */
const firstDay = Date.UTC(1899, 11, 30);
const leastSerial = 61;
const msADay = 86_400_000;

/** A day as the number that a sheet keeps it as, whatever the time zone; undefined where it has none, or sheets differ. */
function toSerial(day: string): number | undefined {
  const serial = (Date.parse(`${day}T00:00:00Z`) - firstDay) / msADay;
  return serial >= leastSerial ? serial : undefined;
}

function toCell(cell: SheetCell, language: Language): CellObject | null {
  if (cell === null) return null;
  if ('day' in cell) {
    const serial = toSerial(cell.day);
    if (serial === undefined) return toCell({ text: cell.day }, language);
    return { value: serial, type: Number, format: dayFormats[language], align: 'left', alignVertical: 'top' };
  }
  const look = cell.href === undefined ? {} : { textColor: linkInk };
  if ('number' in cell) {
    return { value: cell.number, type: Number, format: toFormat(cell.decimals), alignVertical: 'top', ...look };
  }
  return { value: cell.text.slice(0, longestText), type: String, wrap: true, alignVertical: 'top', ...look };
}

/** The rows above a sheet's own: what marks made-up figures, then the heads. */
function toHeadRows({ columns }: Sheet, mark: string | null): SheetData {
  const heads = columns.map(
    ({ head }): CellObject => ({
      value: head,
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
  const written = writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [...toHeadRows(sheet, mark), ...sheet.rows.map((row) => row.map((cell) => toCell(cell, language)))],
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: headRows,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Times New Roman', fontSize: 11 },
  );
  const archive = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  const links = sheets.map((sheet) => listLinks(sheet, headRows));
  return rewriteZip(archive, date, (path, text) => {
    const found = sheetPath.exec(path);
    const own = links[Number(found?.[1]) - 1] ?? [];
    if (!found) return text;
    return found[2] === undefined ? linkSheet(text, own) : linkRelationships(text, own);
  });
}
