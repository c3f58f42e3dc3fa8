import type { ClassScale } from '../classes/class-limits.ts';
import type { ClassFill } from '../classes/hatch.ts';
import type { FigureCell } from '../figure/figure-series.ts';
import type { PlacedMark } from '../figure/mark-shapes.ts';
import type { SeriesRole } from '../palette/index.ts';

export interface HeatCell {
  /** Of its column; the reading may be of another. */
  readonly period: string;
  readonly cell: FigureCell;
  /** Null for a total, which is on no scale with the places'. */
  readonly fill: ClassFill | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The value by its middle; null where it has no room. */
  readonly text: { readonly text: string; readonly x: number; readonly y: number } | null;
  /** The sign of a figure that is no plain one. */
  readonly mark: PlacedMark | null;
}

export interface HeatRow {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly nameLines: readonly string[];
  /** Where its cells begin, its name before them. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** One a column; null where the place did not exist. */
  readonly cells: readonly (HeatCell | null)[];
}

/** What a fill stands for: a class, a texture, or nothing where no such place was. */
export interface HeatLegendItem {
  readonly key: string;
  readonly fill: ClassFill | null;
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
}

export interface HeatLayout {
  readonly width: number;
  readonly height: number;
  /** Width of a column. */
  readonly slot: number;
  readonly scale: ClassScale | null;
  /** The nation first. */
  readonly rows: readonly HeatRow[];
  /** The line below the nation's row; null where it has none. */
  readonly apart: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  /** Over each block of rows, by their middle, both ways. */
  readonly periods: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly legend: {
    /** The unit of the values, by its middle; null where there are none. */
    readonly head: { readonly text: string; readonly y: number } | null;
    readonly items: readonly HeatLegendItem[];
  };
  /** True where values are left to their colour for want of room. */
  readonly isNarrow: boolean;
  /** True where the nation's row is on no scale. */
  readonly isNationPlain: boolean;
  readonly swatch: { readonly width: number; readonly height: number };
  readonly fontSize: number;
  readonly valueSize: number;
  readonly lineHeight: number;
}

/** Of cells in which nothing was found: most of a matrix may be such, and they are not to drown the rest. */
export const quietOpacity = 0.5;

/** How strong a fill is drawn. */
export function opacityOf(fill: ClassFill | null): number {
  return fill?.kind === 'hatch' && fill.hatch === 'not-found' ? quietOpacity : 1;
}
