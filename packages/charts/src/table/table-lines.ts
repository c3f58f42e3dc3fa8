import type { Translate } from '@dinh/i18n';
import { wrapText } from '../text-metrics/index.ts';
import type { MeasuredColumn } from './measure-columns.ts';
import { partRows, type RowPart } from './part-rows.ts';
import type { TableRow } from './table-figure-input.ts';
import { nameWithUnit } from './write-cell.ts';

/** Within a line, above and below its words. */
export const rowPadding = 7;
const groupGap = 8;

/** A line of the table: a row, or the heading over rows. */
export interface TableLine {
  readonly kind: RowPart['kind'] | 'group';
  readonly id: string;
  readonly nameLines: readonly string[];
  readonly isBold: boolean;
  /** Its index among the rows; null for a heading. */
  readonly row: number | null;
  readonly height: number;
  /** True for the last row of a part that another follows. */
  readonly isLast: boolean;
}

export interface TableSizes {
  readonly size: number;
  readonly lineHeight: number;
  readonly nameWidth: number;
}

/** The lines of a table from top to bottom, headings among them. */
export function listLines(
  rows: readonly TableRow[],
  columns: readonly MeasuredColumn[],
  { size, lineHeight, nameWidth }: TableSizes,
  t: Translate,
): readonly TableLine[] {
  const parts = partRows(rows);
  return parts.flatMap(({ kind, group, rows: own }, part) => {
    const heading: TableLine[] =
      group === null
        ? []
        : [
            {
              ...{ kind: 'group', id: group, isBold: true, row: null, isLast: false, nameLines: [group] },
              height: lineHeight + rowPadding + groupGap,
            },
          ];
    const lines = own.map((row, at): TableLine => {
      const index = rows.indexOf(row);
      const nameLines = wrapText(nameWithUnit(row, t), { size, weight: 600, maxWidth: nameWidth });
      const cellLines = columns.map(({ cells }) => {
        const cell = cells[index];
        return (cell?.lines.length ?? 0) + (cell?.when ? 1 : 0);
      });
      const isEnd = at === own.length - 1 && (kind === 'nation' || parts[part + 1]?.kind === 'total');
      return {
        ...{ kind, id: row.id, nameLines, row: index },
        isBold: row.role === 'focus' || kind !== 'places',
        height: Math.ceil(Math.max(1, nameLines.length, ...cellLines) * lineHeight + rowPadding),
        isLast: isEnd && part < parts.length - 1,
      };
    });
    return [...heading, ...lines];
  });
}
