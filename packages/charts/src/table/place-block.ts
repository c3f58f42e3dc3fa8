import { measureText } from '../text-metrics/index.ts';
import type { MeasuredCell, MeasuredColumn } from './measure-columns.ts';
import type { TableRule, TableSpot, TableText } from './table-layout.ts';
import { rowPadding, type TableLine, type TableSizes } from './table-lines.ts';

/** Between columns, in px, where they stand closest. */
export const columnGap = 10;
const markRadius = 3;
const markGap = 5;

/** A table, or a stretch of one, at its place. */
interface Block {
  readonly columns: readonly MeasuredColumn[];
  readonly lines: readonly TableLine[];
  readonly x: number;
  readonly y: number;
  readonly spread: number;
}

export interface PlacedBlock {
  readonly spots: readonly TableSpot[];
  readonly rules: readonly TableRule[];
  readonly bottom: number;
}

function placeCell(
  { kind, lines, when, mark }: MeasuredCell,
  at: { readonly right: number; readonly first: number; readonly isBold: boolean },
  { size, lineHeight }: TableSizes,
): Pick<TableSpot, 'texts' | 'mark'> {
  const { right, first } = at;
  const isMuted = kind !== 'value';
  const isBold = at.isBold && !isMuted;
  const own = Math.max(0, ...lines.map((text) => measureText(text, { size, weight: isBold ? 600 : 400 })));
  const common = { x: right, anchor: 'end' } as const;
  return {
    texts: [
      ...lines.map((text, index) => ({ ...common, text, middle: first + index * lineHeight, size, isBold, isMuted })),
      ...(when === null
        ? []
        : [
            {
              ...{ ...common, text: `(${when})`, middle: first + lines.length * lineHeight, size: size - 1 },
              ...{ isBold: false, isMuted: true },
            },
          ]),
    ],
    mark: mark === 'reported' ? null : { mark, x: right - own - markGap - markRadius, y: first, radius: markRadius },
  };
}

export function placeBlock(block: Block, rowHead: string, sizes: TableSizes, stretch: number): PlacedBlock {
  const { columns, lines, x, y, spread } = block;
  const { size, lineHeight, nameWidth } = sizes;
  const headLines = Math.max(1, ...columns.map((column) => column.headLines.length));
  const headBottom = y + headLines * lineHeight + rowPadding / 2;
  let right = x + nameWidth;
  const rights = columns.map(({ width }) => {
    right += columnGap + spread + width;
    return right;
  });
  const end = rights.at(-1) ?? right;
  const bold = (text: string, at: { x: number; middle: number; anchor: TableText['anchor'] }): TableText => ({
    ...{ text, size, isBold: true, isMuted: false, ...at },
  });
  const headMiddle = (count: number, index: number): number =>
    headBottom - rowPadding / 2 - (count - index - 0.5) * lineHeight;
  const head: readonly TableSpot[] = [
    {
      ...{ rowId: null, columnId: null, mark: null },
      texts: [bold(rowHead, { x, middle: headMiddle(1, 0), anchor: 'start' })],
    },
    ...columns.map(
      ({ column, headLines: own }, at): TableSpot => ({
        ...{ rowId: null, columnId: column.id, mark: null },
        texts: own.map((text, index) =>
          bold(text, { x: rights[at] ?? end, middle: headMiddle(own.length, index), anchor: 'end' }),
        ),
      }),
    ),
  ];
  const rules: TableRule[] = [{ x1: x, x2: end, y: headBottom, isStrong: true }];
  let top = headBottom;
  const body = lines.flatMap((line): readonly TableSpot[] => {
    const { id, kind, nameLines, isBold, row, isLast } = line;
    const height = line.height * stretch;
    const bottom = top + height;
    // A heading stands just over its rows, and all of a row on the line of its name's first.
    const first =
      kind === 'group'
        ? bottom - (rowPadding + lineHeight) / 2
        : top + (height - (line.height - rowPadding)) / 2 + lineHeight / 2;
    rules.push({ x1: x, x2: end, y: bottom, isStrong: isLast });
    top = bottom;
    return [
      {
        ...{ rowId: id, columnId: null, mark: null },
        texts: nameLines.map((text, index): TableText => {
          const middle = first + index * lineHeight;
          return { text, x, middle, size, anchor: 'start', isBold, isMuted: false };
        }),
      },
      ...columns.flatMap(({ column, cells }, at): readonly TableSpot[] => {
        const cell = row === null ? undefined : cells[row];
        if (!cell) return [];
        const placed = placeCell(cell, { right: rights[at] ?? end, first, isBold }, sizes);
        return [{ rowId: id, columnId: column.id, ...placed }];
      }),
    ];
  });
  return { spots: [...head, ...body], rules, bottom: top };
}
