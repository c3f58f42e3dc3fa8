export { type BarEntry, BarsFigure, type BarsFigureProps } from './bars/index.ts';
export {
  FigureFrame,
  type FigureFrameProps,
  type FigureImprint,
  type FigurePoint,
  type FigureSeries,
  type FigureSource,
  toFigurePoint,
} from './figure/index.ts';
export { FunnelFigure, type FunnelFigureProps, type FunnelPlace } from './funnel/index.ts';
export { LineFigure, type LineFigureProps } from './line/index.ts';
export {
  type MatrixCell,
  type MatrixColumn,
  type MatrixForm,
  type MatrixGroup,
  MatrixLegend,
  type MatrixMark,
  type MatrixRow,
  MatrixTable,
  type MatrixTableProps,
} from './matrix/index.ts';
export { type ContextSeries, MultiplesFigure, type MultiplesFigureProps } from './multiples/index.ts';
export { colourOf, type SeriesColour, type SeriesRole, seriesColours } from './palette/index.ts';
export { type ScatterAxis, type ScatterEntry, ScatterFigure, type ScatterFigureProps } from './scatter/index.ts';
export { type SlopeEntry, SlopeFigure, type SlopeFigureProps, type SlopePeriods } from './slope/index.ts';
export { Spark, type SparkProps } from './spark/index.ts';
export { SpineFigure, type SpineFigureProps, type SpineMark, type SpinePlace, type SpineRow } from './spine/index.ts';
export { StatusMark, type StatusShape, statusShapes } from './status/index.ts';
export { CompletenessStrip, type CompletenessStripProps, type StripSquare } from './strip/index.ts';
export { type TimelineEntry, TimelineFigure, type TimelineFigureProps } from './timeline/index.ts';
