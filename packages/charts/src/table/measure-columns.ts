import { measureText, wrapText } from '../text-metrics/index.ts';
import type { TableColumn, TableFigureInput } from './table-figure-input.ts';
import { nameWithUnit, styleOf, type WrittenCell, writeCell } from './write-cell.ts';

/** A column with its cells in words, one a row, and the room it needs. */
export interface MeasuredColumn {
  readonly column: TableColumn;
  readonly headLines: readonly string[];
  readonly cells: readonly WrittenCell[];
  /** Of its widest line, in px. */
  readonly width: number;
}

const mostHeadWidth = 96;
/** A sign before a number, and the room beside it. */
export const markRoom = 11;

/** What one cell takes, in px. */
function widthOf({ text, when, mark }: WrittenCell, size: number): number {
  const font = { size, weight: 600 } as const;
  const own = measureText(text, font) + (mark === 'reported' ? 0 : markRoom);
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
    const cells = rows.map((row) =>
      writeCell(row.cells[index] ?? null, column.period, { style: styleOf(column, row, input), t }),
    );
    const head = nameWithUnit(column, t);
    const longestWord = Math.max(0, ...head.split(' ').map((word) => measureText(word, font)));
    const content = Math.max(0, ...cells.map((cell) => widthOf(cell, size)));
    const maxWidth = Math.max(content, longestWord, Math.min(mostHeadWidth, measureText(head, font))) + 1;
    const headLines = wrapText(head, { ...font, maxWidth });
    return { column, headLines, cells, width: Math.ceil(maxWidth) };
  });
}
