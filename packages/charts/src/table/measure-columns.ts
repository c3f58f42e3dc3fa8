import { measureText, wrapText } from '../text-metrics/index.ts';
import type { TableColumn, TableFigureInput } from './table-figure-input.ts';
import { nameWithUnit, styleOf, type WrittenCell, writeCell } from './write-cell.ts';

/** A cell in the lines that it takes: a value one, a reason as many as it is wrapped into. */
export interface MeasuredCell extends WrittenCell {
  readonly lines: readonly string[];
}

/** A column with its cells in words, one a row, and the room it needs. */
export interface MeasuredColumn {
  readonly column: TableColumn;
  readonly headLines: readonly string[];
  readonly cells: readonly MeasuredCell[];
  /** Of its widest line, in px. */
  readonly width: number;
}

const mostHeadWidth = 96;
/** A sign before a number, and the room beside it. */
const markRoom = 13;
/** Reasons are wrapped beyond it. */
const mostReasonWidth = 64;

function toLines({ kind, text }: WrittenCell, size: number): readonly string[] {
  return kind === 'value' ? [text] : wrapText(text, { size, maxWidth: mostReasonWidth });
}

/** What one cell takes, in px. */
function widthOf({ lines, when, mark }: MeasuredCell, size: number): number {
  const font = { size, weight: 600 } as const;
  const widest = Math.max(0, ...lines.map((line) => measureText(line, font)));
  const own = widest + (mark === 'reported' ? 0 : markRoom);
  return Math.max(own, when === null ? 0 : measureText(`(${when})`, { ...font, size: size - 1 }));
}

/** Writes the columns of a table and measures them; a head is wrapped, but never within a word. */
export function measureColumns(
  input: Pick<TableFigureInput, 'columns' | 'rows' | 'style' | 't'>,
  size: number,
): readonly MeasuredColumn[] {
  const { columns, rows, t } = input;
  const font = { size, weight: 600 } as const;
  return columns.map((column, index) => {
    const cells = rows.map((row): MeasuredCell => {
      const written = writeCell(row.cells[index] ?? null, column.period, { style: styleOf(column, row, input), t });
      return { ...written, lines: toLines(written, size) };
    });
    const head = nameWithUnit(column, t);
    const longestWord = Math.max(0, ...head.split(' ').map((word) => measureText(word, font)));
    const content = Math.max(0, ...cells.map((cell) => widthOf(cell, size)));
    const maxWidth = Math.max(content, longestWord, Math.min(mostHeadWidth, measureText(head, font))) + 1;
    const headLines = wrapText(head, { ...font, maxWidth });
    return { column, headLines, cells, width: Math.ceil(maxWidth) };
  });
}
