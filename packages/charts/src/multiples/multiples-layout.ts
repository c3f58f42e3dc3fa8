import type { PlacedBreak } from '../figure/place-breaks.ts';
import type { Box, LineDot, PlacedTick } from '../line/line-layout.ts';
import type { PlacedTargets } from '../line/placed-targets.ts';
import type { ValueAxis } from '../line/value-axis.ts';
import type { SeriesColour } from '../palette/index.ts';

/** One small chart. */
export interface Facet {
  readonly id: string;
  readonly colour: SeriesColour | 'nation';
  readonly isFocus: boolean;
  /** Name and last value, a line each with its middle. */
  readonly title: readonly { readonly text: string; readonly y: number; readonly isName: boolean }[];
  /** From this facet's title to its years. */
  readonly cell: Box;
  readonly plot: Box;
  readonly timeTicks: readonly PlacedTick[];
  /** Words only in the first of a row, where the others read theirs from. */
  readonly valueTicks: readonly PlacedTick[];
  readonly runs: readonly (readonly LineDot[])[];
  readonly connectors: readonly (readonly [LineDot, LineDot])[];
  /** All others behind: one path for their lines, one for their lone points. */
  readonly context: { readonly path: string; readonly lonePath: string };
  /** In the first facet with their words, in the others the rule alone. */
  readonly breaks: readonly PlacedBreak[];
  /** Those of its place. */
  readonly targets: PlacedTargets;
}

export interface MultiplesLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  /** One for all facets, as is the time. */
  readonly value: ValueAxis;
  readonly time: readonly [number, number];
  /** Over the first facet's plot; null where the ticks say it. */
  readonly unit: { readonly text: string; readonly y: number } | null;
  readonly facets: readonly Facet[];
  /** Where a decimal year stands in a facet. */
  readonly xIn: (facet: Facet, time: number) => number;
  readonly fontSize: number;
  readonly lineHeight: number;
}
