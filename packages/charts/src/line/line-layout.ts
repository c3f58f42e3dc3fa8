import type { FigurePoint } from '../figure/figure-series.ts';
import type { PlacedBreak } from '../figure/place-breaks.ts';
import type { PointMark } from '../figure/point-mark.ts';
import type { AssignedColour, SeriesRole } from '../palette/index.ts';
import type { PlacedTargets } from './placed-targets.ts';
import type { ValueAxis } from './value-axis.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedTick {
  /** The decimal year or the value. */
  readonly at: number;
  /** In px along its axis. */
  readonly px: number;
  readonly text: string;
}

export interface LineDot {
  readonly point: FigurePoint;
  readonly time: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly mark: PointMark;
  /** False for a plain point within a long line, which the line itself shows. */
  readonly isShown: boolean;
}

export interface DrawnSeries {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  readonly colour: AssignedColour;
  readonly strokeWidth: number;
  /** A second cue for the fourth colour and on; null for a solid line. */
  readonly dash: string | null;
  /** Points that a solid line joins; a run of one is a lone point. */
  readonly runs: readonly (readonly LineDot[])[];
  readonly connectors: readonly (readonly [LineDot, LineDot])[];
}

export interface EndLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly colour: AssignedColour;
  readonly isFocus: boolean;
  readonly x: number;
  /** Upper edge. */
  readonly top: number;
  readonly height: number;
  /** The path of a short line from the point; null where it lies far back and the label says its period instead. */
  readonly leader: string | null;
}

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Room inside the plot at either end of the time axis. */
  readonly inset: number;
  readonly time: { readonly domain: readonly [number, number]; readonly ticks: readonly PlacedTick[] };
  readonly value: Omit<ValueAxis, 'ticks'> & { readonly ticks: readonly PlacedTick[] };
  /** The unit over the top tick; null where the tick itself has it. */
  readonly unitText: string | null;
  /** The chosen places and the nation, in the order of the input. */
  readonly drawn: readonly DrawnSeries[];
  /** All other places: one path for their lines, one for their lone points. */
  readonly context: {
    readonly path: string;
    readonly lonePath: string;
  };
  readonly labels: readonly EndLabel[];
  /** "+4 more", for the labels that don't fit. */
  readonly more: { readonly text: string; readonly x: number; readonly top: number } | null;
  readonly breaks: readonly PlacedBreak[];
  readonly targets: PlacedTargets;
  readonly dotRadius: number;
  readonly fontSize: number;
  readonly lineHeight: number;
}
