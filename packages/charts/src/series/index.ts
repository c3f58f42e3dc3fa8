export { composeImprint, type ImprintInput } from '../figure/compose-imprint.ts';
export type { CitedSource, SourceHrefs } from '../figure/merge-sources.ts';
export { composeSeriesFigure, type SeriesFigureInput, type SeriesPlace } from './compose-series-figure.ts';
