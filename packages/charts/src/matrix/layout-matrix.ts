import { measureText, wrapText } from '../text-metrics/index.ts';

/** Marks alone, under names that stand upright; or marks with their counts, under level names. */
export type MatrixForm = 'marks' | 'counts';

export interface MatrixLayout {
  /** px of every column but the first. */
  readonly columnWidth: number;
  /** px that the names above the columns take. */
  readonly headHeight: number;
}

const fontSize = 12;
const lineHeight = 16;
const markWidth = 34;
const countWidth = 128;
const padding = 12;
const shortestHead = 56;
const tallestHead = 220;
const linesOfMark = 2;

function countLines(name: string, width: number): number {
  return wrapText(name, { size: fontSize, weight: 400, maxWidth: width }).length;
}

/**
 * Room for the names above the columns. Upright names get two lines and the least height in which
 * each fits in them; level names as many lines as the longest needs.
 */
export function layoutMatrix(names: readonly string[], form: MatrixForm): MatrixLayout {
  if (form === 'counts') {
    const lines = Math.max(1, ...names.map((name) => countLines(name, countWidth - padding)));
    return { columnWidth: countWidth, headHeight: lines * lineHeight + padding };
  }
  const longest = Math.max(0, ...names.map((name) => measureText(name, { size: fontSize, weight: 400 })));
  let height = Math.max(shortestHead, Math.ceil(longest / linesOfMark));
  while (height < tallestHead && names.some((name) => countLines(name, height) > linesOfMark)) height += 4;
  return { columnWidth: markWidth, headHeight: Math.min(height, tallestHead) + padding };
}
