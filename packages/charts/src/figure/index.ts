export { BreakRules } from './break-rules.tsx';
export { composeImprint, type ImprintInput } from './compose-imprint.ts';
export type { FigureBreak } from './figure-break.ts';
export { FigureFrame, type FigureFrameProps, type FigureHead } from './figure-frame.tsx';
export type { FigureImprint, FigureSource } from './figure-imprint.ts';
export { describeDisagreements, describeMarks, describeSigns, type NotedPoint } from './figure-notes.ts';
export { FigurePlot, type FigurePlotProps } from './figure-plot.tsx';
export {
  type FigureCell,
  type FigurePoint,
  type FigureSeries,
  isPoint,
  toCountPoint,
  toFigurePoint,
} from './figure-series.ts';
export { FigureTable, type FigureTableProps } from './figure-table.tsx';
export {
  chooseTargets,
  type FigureTarget,
  type FigureTargets,
  listTargetPeriods,
  listTargetValues,
  noTargets,
} from './figure-target.ts';
export {
  type FigureAim,
  type FigureStop,
  type FigureTrack,
  getCell,
  isAim,
  keyOfStop,
  listTracks,
} from './figure-track.ts';
export { Mark, type MarkProps } from './mark.tsx';
export { type CitedSource, mergeSources, type SourceHrefs } from './merge-sources.ts';
export { type PlacedBreak, placeBreaks } from './place-breaks.ts';
export type { PlotPoint } from './plot-point.ts';
export { markOf, type PointMark, pointMarks } from './point-mark.ts';
export { RingedPlot } from './ringed-plot.tsx';
export { describeStop, type StopWords } from './stop-words.ts';
export { joinTargets, toProjectedId, toTargetsId } from './target-tracks.ts';
export type { TwinColumn, TwinGroup, TwinRow } from './twin-row.ts';
export { TwinTable, type TwinTableProps } from './twin-table.tsx';
export { useContainerWidth } from './use-container-width.ts';
export {
  type FigureWalk,
  type MoveWithin,
  moveWalk,
  useFigureWalk,
  type WalkAxis,
  type WalkGround,
} from './use-figure-walk.ts';
export { useMadeWhenShown } from './use-made-when-shown.ts';
