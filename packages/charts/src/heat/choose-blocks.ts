import { cutBlocks } from '../plane/cut-blocks.ts';

const widestSlot = 96;
/** Rows stand in blocks side by side only where their columns keep this width, and each has this many. */
const leastBlockSlot = 32;
const leastBlockRows = 8;
export const blockGap = 24;

interface BlockRoom {
  /** Of the rows, the gap below the nation's within its own. */
  readonly heights: readonly number[];
  /** For the rows, in px; null for as much as one block needs. */
  readonly room: number | null;
  readonly width: number;
  /** Of a block before its first column. */
  readonly indent: number;
  readonly columns: number;
}

interface Blocks {
  readonly blocks: readonly (readonly number[])[];
  readonly slot: number;
  readonly blockWidth: number;
}

/** As few blocks as the rows need in a height; where even the most are too high, the most. */
export function chooseBlocks({ heights, room, width, indent, columns }: BlockRoom): Blocks {
  const place = (count: number): Blocks => {
    const blockWidth = (width - (count - 1) * blockGap) / count;
    const slot = Math.min(widestSlot, (blockWidth - indent) / Math.max(1, columns));
    return { blocks: cutBlocks(heights, count), slot, blockWidth };
  };
  const fits = ({ blocks }: Blocks): boolean =>
    room !== null && blocks.every((rows) => rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0) <= room);
  let best = place(1);
  if (room === null) return best;
  for (let count = 2; !fits(best) && heights.length / count >= leastBlockRows; count += 1) {
    const next = place(count);
    if (next.slot < leastBlockSlot) break;
    best = next;
  }
  return best;
}
