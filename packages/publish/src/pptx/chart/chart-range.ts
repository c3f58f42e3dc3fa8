import { escapeXml } from '@dinh/kpi';
import { toCellText } from '../../xlsx/cell-text.ts';
import { toColumnName } from '../../xlsx/link-cells.ts';
import type { SlideChart } from '../slide-deck.ts';
import { cleanLine } from '../write-text.ts';

/** As PowerPoint names it. */
export const sheetName = 'Sheet1';
const firstRow = 2;

/** A number as it is, with the format of its axis: its separators are those of whoever opens the file. */
export function toNumberFormat(decimals: number | null): string {
  return decimals === null || decimals <= 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function toRange(column: number, count: number, from = 0): string {
  const name = toColumnName(column);
  return `${sheetName}!$${name}$${firstRow + from}:$${name}$${firstRow + from + count - 1}`;
}

function writeText(text: string): string {
  return escapeXml(toCellText(cleanLine(text)));
}

/** The head of a column of the chart's sheet, with what it says. */
export function writeHead(column: number, text: string): string {
  return `<c:tx><c:strRef><c:f>${sheetName}!$${toColumnName(column)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${writeText(text)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** The first column of the chart's sheet, with what it says. */
export function writeCategories({ categories }: Pick<SlideChart, 'categories'>): string {
  const points = categories.map((text, index) => `<c:pt idx="${index}"><c:v>${writeText(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${toRange(0, categories.length)}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/**
 * A column of numbers of the chart's sheet, from a row below its head on, with what it holds; a blank cell has no point.
 *
 * @throws RangeError for what is no number.
 */
export function writeNumbers(column: number, values: readonly (number | null)[], format: string, from = 0): string {
  const points = values.flatMap((value, index) => {
    if (value === null) return [];
    if (!Number.isFinite(value)) throw new RangeError(`A chart holds what is no number: ${value}`);
    return [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`];
  });
  return `<c:numRef><c:f>${toRange(column, values.length, from)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}
