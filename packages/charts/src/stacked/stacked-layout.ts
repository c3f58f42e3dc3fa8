import type { PlacedBreak } from '../figure/place-breaks.ts';
import type { PointMark } from '../figure/point-mark.ts';
import type { Box, PlacedTick } from '../line/line-layout.ts';
import type { AssignedColour } from '../palette/index.ts';
import type { Stack, StackColumn } from './stack-series.ts';

/** A part of a bar. */
export interface Segment {
  readonly partId: string;
  readonly colour: AssignedColour;
  /** Its figure; of parts of the whole the share, in percent. */
  readonly value: number;
  readonly top: number;
  readonly bottom: number;
  /** The sign of a figure that is no plain one, where it has room. */
  readonly mark: { readonly mark: PointMark; readonly x: number; readonly y: number; readonly radius: number } | null;
}

export interface StackBar {
  readonly column: StackColumn;
  readonly x: number;
  readonly width: number;
  /** From the foot up. */
  readonly segments: readonly Segment[];
  readonly top: number;
  /** How far the dashes of an open bar go up; null for a whole one, or none. */
  readonly openTop: number | null;
  /** The total, or "12/14" over a bar that isn't whole, by its middle and baseline; null where it has no room. */
  readonly text: { readonly text: string; readonly x: number; readonly y: number } | null;
  readonly periodText: { readonly text: string; readonly x: number } | null;
}

/** A part's name and figure beside the bar that is labelled. */
export interface PartLabel {
  readonly id: string;
  readonly colour: AssignedColour;
  readonly lines: readonly string[];
  readonly isFocus: boolean;
  /** Left edge of its swatch, and of the words. */
  readonly x: number;
  readonly textX: number;
  /** Upper edge. */
  readonly top: number;
  readonly height: number;
  /** The path of a short line from the segment; null where there is none, or it is far. */
  readonly leader: string | null;
}

export interface StackedLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Width of a period's place, the bar and the room beside it. */
  readonly slot: number;
  readonly ticks: readonly PlacedTick[];
  /** The unit over the top tick, with its baseline; null where the ticks have it. */
  readonly unit: { readonly text: string; readonly y: number } | null;
  readonly stack: Stack;
  readonly bars: readonly StackBar[];
  /** The bar that the labels are of: the last whole one, else the last with a figure; null without one. */
  readonly labelled: StackBar | null;
  readonly labels: readonly PartLabel[];
  readonly breaks: readonly PlacedBreak[];
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly swatch: number;
}
