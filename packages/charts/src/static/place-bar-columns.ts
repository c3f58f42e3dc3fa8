import type { BarsLayout } from '../bars/layout-bars.ts';

/** A part of ranked bars that stands beside the others. */
export interface BarColumn {
  /** Its rows from the top of its plot on, by the scale of all. */
  readonly layout: BarsLayout;
  /** Left edge, in px. */
  readonly x: number;
}

const barColumnGap = 24;
const leastColumnWidth = 260;
const mostColumns = 4;
const leastRows = 8;

/** How many columns there may be in the width of a layout: none so short that a ranking can't be seen in it. */
export function countBarColumns({ width, rows }: BarsLayout): number {
  const byWidth = Math.floor((width + barColumnGap) / (leastColumnWidth + barColumnGap));
  return Math.max(1, Math.min(mostColumns, byWidth, Math.floor(rows.length / leastRows)));
}

/** The width of one of so many columns. */
export function widthOfColumn(width: number, columns: number): number {
  return (width - barColumnGap * (columns - 1)) / columns;
}

/** How many rows the longest of so many columns has. */
export function countColumnRows({ rows }: BarsLayout, columns: number): number {
  return Math.ceil(rows.length / columns);
}

/** The height of a layout whose rows go on in so many columns. */
export function heightInColumns(layout: BarsLayout, columns: number): number {
  return layout.plot.top + countColumnRows(layout, columns) * layout.rowHeight;
}

/** Cuts ranked bars, laid out in the width of one column, into columns that go on from top to bottom. */
export function placeBarColumns(layout: BarsLayout, columns: number): readonly BarColumn[] {
  const { rows, plot, rowHeight, width } = layout;
  const most = countColumnRows(layout, columns);
  return Array.from({ length: columns }, (_, index): BarColumn => {
    const lift = index * most * rowHeight;
    const own = rows.slice(index * most, (index + 1) * most).map((row) => ({ ...row, y: row.y - lift }));
    const bottom = plot.top + own.length * rowHeight;
    return { layout: { ...layout, rows: own, plot: { ...plot, bottom } }, x: index * (width + barColumnGap) };
  }).filter(({ layout: { rows: own } }, index) => index === 0 || own.length > 0);
}
