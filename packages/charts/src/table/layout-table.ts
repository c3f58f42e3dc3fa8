import { cutBlocks } from '../plane/cut-blocks.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import { type MeasuredColumn, measureColumns } from './measure-columns.ts';
import { partRows, type RowPart } from './part-rows.ts';
import type { TableFigureInput, TableRow } from './table-figure-input.ts';
import type { TableLayout, TableRule, TableSpot, TableText } from './table-layout.ts';
import { nameWithUnit, type WrittenCell } from './write-cell.ts';

export interface TableLayoutInput extends Pick<TableFigureInput, 'rowHead' | 'columns' | 'rows' | 'style' | 't'> {
  readonly width: number;
  /** To fill, in px: rows stand further apart for it, or in blocks side by side. As high as one needs where it is null. */
  readonly height: number | null;
}

const smallWidth = 480;
const lineHeightShare = 1.35;
const nameShare = 0.4;
const mostNameWidth = 220;
const columnGap = 16;
/** Columns are set apart by up to this much more where there is width. */
const mostSpread = 28;
const blockGap = 32;
const rowPadding = 7;
const mostStretch = 1.6;
const groupGap = 8;
const markRadius = 3;

/** A line of the table: a row, or the heading over rows. */
interface Line {
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

interface Sizes {
  readonly size: number;
  readonly lineHeight: number;
  readonly nameWidth: number;
}

function listLines(
  rows: readonly TableRow[],
  columns: readonly MeasuredColumn[],
  { size, lineHeight, nameWidth }: Sizes,
  t: TableLayoutInput['t'],
): readonly Line[] {
  const parts = partRows(rows);
  return parts.flatMap(({ kind, group, rows: own }, part) => {
    const heading: Line[] =
      group === null
        ? []
        : [
            {
              ...{ kind: 'group', id: group, isBold: true, row: null, isLast: false, nameLines: [group] },
              height: lineHeight + rowPadding + groupGap,
            },
          ];
    const lines = own.map((row, at): Line => {
      const index = rows.indexOf(row);
      const nameLines = wrapText(nameWithUnit(row, t), { size, weight: 600, maxWidth: nameWidth });
      const hasWhen = columns.some(({ cells }) => (cells[index]?.when ?? null) !== null);
      const isEnd = at === own.length - 1 && (kind === 'nation' || parts[part + 1]?.kind === 'total');
      return {
        ...{ kind, id: row.id, nameLines, row: index },
        isBold: row.role === 'focus' || kind !== 'places',
        height: Math.ceil(Math.max(nameLines.length, hasWhen ? 2 : 1) * lineHeight + rowPadding),
        isLast: isEnd && part < parts.length - 1,
      };
    });
    return [...heading, ...lines];
  });
}

interface Block {
  readonly columns: readonly MeasuredColumn[];
  readonly lines: readonly Line[];
  readonly x: number;
  readonly y: number;
  readonly spread: number;
}

interface PlacedBlock {
  readonly spots: readonly TableSpot[];
  readonly rules: readonly TableRule[];
  readonly bottom: number;
}

function placeCell(
  cell: WrittenCell,
  at: { readonly right: number; readonly first: number; readonly isBold: boolean },
  { size, lineHeight }: Sizes,
): Pick<TableSpot, 'texts' | 'mark'> {
  const { right, first, isBold } = at;
  const isMuted = cell.kind !== 'value';
  const text = { x: right, size, anchor: 'end', isBold: isBold && !isMuted, isMuted } as const;
  const own = measureText(cell.text, { size, weight: text.isBold ? 600 : 400 });
  return {
    texts: [
      { ...text, text: cell.text, middle: first },
      ...(cell.when === null
        ? []
        : [
            {
              ...text,
              text: `(${cell.when})`,
              middle: first + lineHeight,
              size: size - 1,
              isBold: false,
              isMuted: true,
            },
          ]),
    ],
    mark:
      cell.mark === 'reported'
        ? null
        : { mark: cell.mark, x: right - own - 3 - markRadius, y: first, radius: markRadius },
  };
}

function placeBlock(block: Block, rowHead: string, sizes: Sizes, stretch: number): PlacedBlock {
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

/** The columns in stretches of about as many that each fit into a width. */
function cutColumns(columns: readonly MeasuredColumn[], room: number): readonly (readonly MeasuredColumn[])[] {
  const widths = columns.map(({ width }) => width + columnGap);
  for (let count = 1; count < columns.length; count += 1) {
    const each = Math.ceil(columns.length / count);
    const stretches = Array.from({ length: count }, (_, index) => columns.slice(index * each, (index + 1) * each));
    const widest = stretches.map((own) => own.reduce((sum, one) => sum + (widths[columns.indexOf(one)] ?? 0), 0));
    if (Math.max(...widest) <= room) return stretches.filter((own) => own.length > 0);
  }
  return columns.map((one) => [one]);
}

/**
 * Places a table as a picture. Columns that a width doesn't hold go on in a block below, the names repeated; rows
 * that a height doesn't hold in blocks side by side where the width has room for them. Nothing is left out.
 */
export function layoutTable(input: TableLayoutInput): TableLayout {
  const { rowHead, rows, width, height, t } = input;
  const size = width < smallWidth ? 11 : 12;
  const lineHeight = size * lineHeightShare;
  const columns = measureColumns(input, size);
  const font = { size, weight: 600 } as const;
  const widestName = Math.max(
    measureText(rowHead, font),
    ...rows.map((row) => measureText(nameWithUnit(row, t), font)),
  );
  const sizes: Sizes = {
    size,
    lineHeight,
    nameWidth: Math.ceil(Math.min(mostNameWidth, width * nameShare, widestName + 1)),
  };
  const stretches = cutColumns(columns, width - sizes.nameWidth);
  const lines = listLines(rows, columns, sizes, t);
  const headHeight = Math.max(1, ...columns.map((column) => column.headLines.length)) * lineHeight + rowPadding / 2;
  const sum = (own: readonly Line[]): number => own.reduce((total, line) => total + line.height, 0);
  const naturalWidth = columns.reduce((total, one) => total + one.width + columnGap, sizes.nameWidth);

  let blocks: readonly (readonly Line[])[] = [lines];
  const isTooHigh = (): boolean => height !== null && blocks.some((own) => headHeight + sum(own) > height);
  const mostBlocks = stretches.length > 1 ? 1 : Math.floor((width + blockGap) / (naturalWidth + blockGap));
  for (let count = 2; count <= mostBlocks && isTooHigh(); count += 1) {
    blocks = cutBlocks(
      lines.map((line) => line.height),
      count,
    )
      .map((own) => own.flatMap((index) => lines[index] ?? []))
      .filter((own) => own.length > 0);
  }
  const stacked = stretches.length;
  const heads = headHeight * stacked + blockGap * (stacked - 1);
  const needed = Math.max(...blocks.map(sum)) * stacked;
  const stretch = height === null ? 1 : Math.min(mostStretch, Math.max(1, (height - heads) / Math.max(1, needed)));
  const blockWidth = (width - (blocks.length - 1) * blockGap) / blocks.length;
  const widest = Math.max(...stretches.map((own) => own.reduce((total, one) => total + one.width + columnGap, 0)));
  const mostColumns = Math.max(1, ...stretches.map((own) => own.length));
  const spread = Math.max(0, Math.min(mostSpread, (blockWidth - sizes.nameWidth - widest) / mostColumns));

  let y = 0;
  const placed: PlacedBlock[] = [];
  for (const own of stretches) {
    const level = blocks.map((part, index) =>
      placeBlock({ columns: own, lines: part, x: index * (blockWidth + blockGap), y, spread }, rowHead, sizes, stretch),
    );
    placed.push(...level);
    y = Math.max(...level.map(({ bottom }) => bottom)) + blockGap;
  }
  return {
    width,
    height: Math.ceil(Math.max(0, ...placed.map(({ bottom }) => bottom))) + 1,
    spots: placed.flatMap(({ spots }) => spots),
    rules: placed.flatMap(({ rules }) => rules),
  };
}
