import { createTranslator } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import type { Annex } from '../report/annex.ts';
import { renderXlsx } from '../xlsx/render-xlsx.ts';
import { toFigureRecords } from './figure-record.ts';
import { writeAboutSheet } from './sheets/write-about-sheet.ts';
import { writeDataSheet } from './sheets/write-data-sheet.ts';
import { writeDefinitionSheet } from './sheets/write-definition-sheet.ts';
import { writeSourceSheet } from './sheets/write-source-sheet.ts';

/** The sheets of a figure's workbook: what it is, its rows, what they mean, who says so. */
export function writeFigureWorkbook(sheet: FigureSheet): Annex {
  const t = createTranslator(sheet.language);
  return {
    language: sheet.language,
    date: sheet.release.date,
    mark: sheet.release.dataSet === 'synthetic' ? t('words.synthetic') : null,
    sheets: [
      writeAboutSheet(sheet, t),
      writeDataSheet(sheet, toFigureRecords(sheet), t),
      writeDefinitionSheet(sheet, t),
      writeSourceSheet(sheet, t),
    ],
  };
}

/**
 * A figure as a workbook: real numbers with the decimals of their indicator, percent as numbers with the sign in the
 * head; a rate with both of its parts as a formula; the same figure gives the same bytes.
 *
 * @throws RangeError where the sheet lacks what its rows name.
 */
export async function renderFigureXlsx(sheet: FigureSheet): Promise<Uint8Array> {
  return renderXlsx(writeFigureWorkbook(sheet));
}
