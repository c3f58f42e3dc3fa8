import type { PlacedMark } from '../figure/mark-shapes.ts';

/** A line of text of a table, by the middle of its height. */
export interface TableText {
  readonly text: string;
  readonly x: number;
  readonly middle: number;
  readonly size: number;
  readonly anchor: 'start' | 'end';
  readonly isBold: boolean;
  readonly isMuted: boolean;
}

/** One cell, or the name of a row or of a column: what stands in it. */
export interface TableSpot {
  /** Null for the head. */
  readonly rowId: string | null;
  /** Null for the name of the row, and for a heading. */
  readonly columnId: string | null;
  readonly texts: readonly TableText[];
  readonly mark: PlacedMark | null;
}

export interface TableRule {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** True below the head and where parts meet. */
  readonly isStrong: boolean;
}

/** A table as a picture: in one block, or in several side by side or below each other where it is too long or too wide. */
export interface TableLayout {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly TableSpot[];
  readonly rules: readonly TableRule[];
}
