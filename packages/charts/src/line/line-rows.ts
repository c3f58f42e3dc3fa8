import type { DrawnSeries, LineDot } from './line-layout.ts';

/** One row of the chart library: a point of one series, or (without time) the gap between two runs. */
export interface LineRow {
  readonly time: number | null;
  readonly dot?: LineDot;
  /** The value, under the key of its series. */
  readonly [key: string]: number | LineDot | null | undefined;
}

export function keyOf(index: number): string {
  return `v${index}`;
}

/**
 * The rows that make the library draw each series as one path with honest gaps: the runs one after
 * another, each run's points together, an empty row between runs. Points of two series never share a
 * row, since a row of another series would break the line.
 */
export function toRows(drawn: readonly DrawnSeries[]): readonly LineRow[] {
  const gap: LineRow = { time: null };
  return drawn.flatMap(({ runs }, index) =>
    runs.flatMap((run) => [...run.map((dot): LineRow => ({ time: dot.time, [keyOf(index)]: dot.value, dot })), gap]),
  );
}
