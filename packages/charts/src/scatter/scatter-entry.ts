import type { ReadingStyle } from '@dinh/i18n';
import type { FigurePoint } from '../figure/figure-series.ts';
import { markOf, type PointMark } from '../figure/point-mark.ts';
import type { SeriesColour, SeriesRole } from '../palette/index.ts';

/** One place and its two figures; null or an absence where one is missing. */
export interface ScatterEntry {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly x: FigurePoint | null;
  readonly y: FigurePoint | null;
  /** The colour the place already has in this session. */
  readonly colour?: SeriesColour;
}

/** What is measured along an axis. */
export interface ScatterAxis {
  readonly name: string;
  readonly style: ReadingStyle;
}

export interface ScatterAxes {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
}

/** A place with both figures. */
export interface ScatterPair {
  readonly entry: ScatterEntry;
  readonly x: number;
  readonly y: number;
  readonly mark: PointMark;
  /** False for a figure of only a part, which is kept out of what is computed. */
  readonly isWhole: boolean;
}

/** Of two marks the one a reader must not miss stands first. */
const weightiest: readonly PointMark[] = ['disagrees', 'incomplete', 'provisional', 'estimated', 'reported'];

function markOfBoth(points: readonly FigurePoint[]): PointMark {
  const used = new Set(points.map(markOf));
  return weightiest.find((mark) => used.has(mark)) ?? 'reported';
}

function isWhole({ isPart, complete }: FigurePoint): boolean {
  return isPart !== true && complete !== false;
}

/** The places that have both figures, in the order given. */
export function listPairs(entries: readonly ScatterEntry[]): readonly ScatterPair[] {
  return entries.flatMap((entry) => {
    const { x, y } = entry;
    if (x === null || y === null || x.value === null || y.value === null) return [];
    return [{ entry, x: x.value, y: y.value, mark: markOfBoth([x, y]), isWhole: isWhole(x) && isWhole(y) }];
  });
}
