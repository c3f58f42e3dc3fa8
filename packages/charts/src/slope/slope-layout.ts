import type { PointMark } from '../figure/point-mark.ts';
import type { Box, PlacedTick } from '../line/line-layout.ts';
import type { ValueAxis } from '../line/value-axis.ts';
import type { AssignedColour, SeriesRole } from '../palette/index.ts';
import type { KnownPoint, SlopeSide } from './slope-entry.ts';

export interface SlopeDot {
  readonly side: SlopeSide;
  readonly point: KnownPoint;
  readonly x: number;
  readonly y: number;
  readonly mark: PointMark;
}

/** A chosen place: one or two dots, joined where both cover the same. */
export interface DrawnSlope {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly colour: AssignedColour;
  readonly strokeWidth: number;
  readonly dash: string | null;
  readonly dots: readonly SlopeDot[];
  readonly isJoined: boolean;
}

export interface SlopeLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Where the two periods stand. */
  readonly at: Readonly<Record<SlopeSide, number>>;
  readonly periodTexts: Readonly<Record<SlopeSide, string>>;
  readonly value: Omit<ValueAxis, 'ticks'> & { readonly ticks: readonly PlacedTick[] };
  readonly unitText: string | null;
  readonly drawn: readonly DrawnSlope[];
  /** All other places: one path for those with both ends, one for those with one. */
  readonly context: { readonly path: string; readonly lonePath: string };
  readonly labels: readonly SlopeLabel[];
  /** "+2 more" under the labels of a side that don't all fit. */
  readonly more: readonly {
    readonly text: string;
    readonly x: number;
    readonly top: number;
    readonly anchor: 'start' | 'end';
  }[];
  readonly fontSize: number;
  readonly lineHeight: number;
}

export interface SlopeLabel {
  readonly id: string;
  readonly side: SlopeSide;
  readonly lines: readonly string[];
  readonly colour: AssignedColour;
  readonly isFocus: boolean;
  /** The end of the text next to the plot. */
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly from: { readonly x: number; readonly y: number };
}
