import type { SlideChart, SlideSeries } from '../slide-deck.ts';

/** Where a series stands in the chart's sheet: from which of its rows on, and of which categories they are. */
export interface SeriesRows {
  /** From 0, below the head. */
  readonly first: number;
  readonly categories: readonly number[];
}

/** A row of the sheet: a category, and the series that have a cell in it. */
export interface SheetRow {
  readonly category: number;
  readonly series: ReadonlySet<SlideSeries>;
}

/**
 * The rows of the chart's sheet: a row a category, shared by all series, for a blank cell breaks a line. A series that
 * passes over some categories has rows of its own further down, so that its line goes on.
 */
export function layOutRows({ categories, series }: Pick<SlideChart, 'categories' | 'series'>): {
  readonly rows: readonly SheetRow[];
  readonly of: ReadonlyMap<SlideSeries, SeriesRows>;
} {
  const all = [...categories.keys()];
  const blocks = Map.groupBy(series, ({ passesOver = [] }) => passesOver.toSorted((a, b) => a - b).join());
  const rows: SheetRow[] = [];
  const of = new Map<SlideSeries, SeriesRows>();
  for (const block of blocks.values()) {
    const passed = new Set(block[0]?.passesOver);
    const own = all.filter((category) => !passed.has(category));
    for (const one of block) of.set(one, { first: rows.length, categories: own });
    rows.push(...own.map((category) => ({ category, series: new Set(block) })));
  }
  return { rows, of };
}
