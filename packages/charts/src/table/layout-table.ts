import { cutBlocks } from '../plane/cut-blocks.ts';
import { measureText } from '../text-metrics/index.ts';
import { type MeasuredColumn, measureColumns } from './measure-columns.ts';
import { columnGap, type PlacedBlock, placeBlock } from './place-block.ts';
import type { TableFigureInput } from './table-figure-input.ts';
import type { TableLayout } from './table-layout.ts';
import { listLines, rowPadding, type TableLine, type TableSizes } from './table-lines.ts';
import { nameWithUnit } from './write-cell.ts';

export interface TableLayoutInput extends Pick<TableFigureInput, 'rowHead' | 'columns' | 'rows' | 'style' | 't'> {
  readonly width: number;
  /** To fill, in px: rows stand further apart for it, or in blocks side by side. As high as one needs where it is null. */
  readonly height: number | null;
}

const smallWidth = 480;
const usualSize = 12;
const smallSize = 11;
const lineHeightShare = 1.35;
const nameShare = 0.4;
const mostNameWidth = 220;
/** Columns are set apart by up to this much more where there is width. */
const mostSpread = 34;
const blockGap = 32;
const mostStretch = 1.6;
/** For the line under the last row. */
const ruleRoom = 1;

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

interface MeasuredTable {
  readonly sizes: TableSizes;
  readonly columns: readonly MeasuredColumn[];
  readonly stretches: readonly (readonly MeasuredColumn[])[];
}

/** The table in letters of a size: its columns, and those that stand beside each other. */
function measureTable(input: TableLayoutInput, size: number): MeasuredTable {
  const { rowHead, rows, width, t } = input;
  const font = { size, weight: 600 } as const;
  const columns = measureColumns(input, size);
  const names = [rowHead, ...rows.map((row) => nameWithUnit(row, t))];
  const widest = Math.max(...names.map((name) => measureText(name, font)));
  const nameWidth = Math.ceil(Math.min(mostNameWidth, width * nameShare, widest + 1));
  const sizes: TableSizes = { size, lineHeight: size * lineHeightShare, nameWidth };
  return { sizes, columns, stretches: cutColumns(columns, width - nameWidth) };
}

/**
 * Places a table as a picture. Columns that a width doesn't hold go on in a block below, the names repeated; rows
 * that a height doesn't hold in blocks side by side where the width has room for them. Nothing is left out.
 */
export function layoutTable(input: TableLayoutInput): TableLayout {
  const { rowHead, rows, width, height, t } = input;
  const usual = width < smallWidth ? smallSize : usualSize;
  const asUsual = measureTable(input, usual);
  // Smaller letters rather than a table in pieces.
  const smaller = asUsual.stretches.length > 1 && usual !== smallSize ? measureTable(input, smallSize) : asUsual;
  const { sizes, columns, stretches } = smaller.stretches.length === 1 ? smaller : asUsual;
  const { lineHeight } = sizes;
  const headOf = (own: readonly MeasuredColumn[]): number =>
    Math.max(1, ...own.map((column) => column.headLines.length)) * lineHeight + rowPadding / 2;
  const sum = (own: readonly TableLine[]): number => own.reduce((total, line) => total + line.height, 0);
  const parts = stretches.map((own) => ({ own, head: headOf(own), blocks: [listLines(rows, own, sizes, t)] }));
  const [only, ...more] = parts;
  if (only && more.length === 0) {
    const [lines = []] = only.blocks;
    const naturalWidth = columns.reduce((total, one) => total + one.width + columnGap, sizes.nameWidth);
    const most = Math.floor((width + blockGap) / (naturalWidth + blockGap));
    const isTooHigh = (): boolean => height !== null && only.blocks.some((own) => only.head + sum(own) > height);
    for (let count = 2; count <= most && isTooHigh(); count += 1) {
      const cut = cutBlocks(
        lines.map((line) => line.height),
        count,
      );
      only.blocks = cut.map((own) => own.flatMap((index) => lines[index] ?? [])).filter((own) => own.length > 0);
    }
  }
  const heads = parts.reduce((total, { head }) => total + head, blockGap * (parts.length - 1));
  const needed = parts.reduce((total, { blocks }) => total + Math.max(...blocks.map(sum)), 0);
  const room = height === null ? 0 : Math.floor(height) - ruleRoom - heads;
  const stretch = Math.min(mostStretch, Math.max(1, room / Math.max(1, needed)));
  const beside = only?.blocks.length ?? 1;
  const blockWidth = (width - (beside - 1) * blockGap) / beside;
  const widest = Math.max(...stretches.map((own) => own.reduce((total, one) => total + one.width + columnGap, 0)));
  const mostColumns = Math.max(1, ...stretches.map((own) => own.length));
  const spread = Math.max(0, Math.min(mostSpread, (blockWidth - sizes.nameWidth - widest) / mostColumns));

  let y = 0;
  const placed: PlacedBlock[] = [];
  for (const { own, blocks } of parts) {
    const level = blocks.map((lines, index) =>
      placeBlock({ columns: own, lines, x: index * (blockWidth + blockGap), y, spread }, rowHead, sizes, stretch),
    );
    placed.push(...level);
    y = Math.max(...level.map(({ bottom }) => bottom)) + blockGap;
  }
  return {
    width,
    height: Math.ceil(Math.max(0, ...placed.map(({ bottom }) => bottom))) + ruleRoom,
    spots: placed.flatMap(({ spots }) => spots),
    rules: placed.flatMap(({ rules }) => rules),
  };
}
