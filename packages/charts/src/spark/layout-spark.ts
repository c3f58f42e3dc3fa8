import { type FigurePoint, markOf, type PointMark } from '../figure/index.ts';
import { cutSegments } from '../line/line-segments.ts';

export interface SparkDot {
  readonly x: number;
  readonly y: number;
  readonly mark: PointMark;
}

export interface SparkLayout {
  /** One path over all runs that may be joined; empty where none has two points. */
  readonly path: string;
  /** Lone points, flagged points, and always the last. */
  readonly dots: readonly SparkDot[];
}

export interface SparkBox {
  readonly width: number;
  readonly height: number;
  /** Room for a dot at the rim. */
  readonly inset: number;
  /** Decimal years, so that the sparklines of a column share their time axis; own range when absent. */
  readonly domain?: readonly [number, number];
}

/** Places a sparkline: no axes, honest gaps, a dot wherever a neighbour is missing. */
export function layoutSpark(points: readonly FigurePoint[], { width, height, inset, domain }: SparkBox): SparkLayout {
  const { runs } = cutSegments(points);
  const all = runs.flat().toSorted((a, b) => a.time - b.time);
  const last = all.at(-1);
  if (!last) return { path: '', dots: [] };
  const values = all.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const [from, to] = domain ?? [all[0]?.time ?? last.time, last.time];
  const place = (share: number, length: number): number => inset + share * (length - 2 * inset);
  const x = (time: number): number => place(to === from ? 1 : (time - from) / (to - from), width);
  const y = (value: number): number => place(high === low ? 0.5 : (high - value) / (high - low), height);
  const joined = runs.filter((run) => run.length > 1);
  const shown = runs.flatMap((run) =>
    run.filter((timed) => run.length === 1 || timed === last || markOf(timed.point) !== 'reported'),
  );
  return {
    path: joined
      .map((run) => `M${run.map(({ time, value }) => `${x(time).toFixed(1)},${y(value).toFixed(1)}`).join('L')}`)
      .join(''),
    dots: shown.map(({ time, value, point }) => ({ x: x(time), y: y(value), mark: markOf(point) })),
  };
}
