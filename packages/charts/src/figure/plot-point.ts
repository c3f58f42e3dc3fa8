/** A place in a plot, in px from its upper left corner. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}
