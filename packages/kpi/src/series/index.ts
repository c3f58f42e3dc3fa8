export { computeSeriesPoints, type SeriesPointInput } from './compute-series-points.ts';
export { countCoverage, findFullestYear, type YearCoverage } from './count-coverage.ts';
export { findFullestPair, type YearPair } from './find-fullest-pair.ts';
export { findHeadline, findSeriesToDraw } from './find-headline.ts';
export { findLatest, findLatestChange, findWholeChange, type ReadingChange, sortReadings } from './find-latest.ts';
export { findReadingForYear, findReadingsByYear, findYearOfReading } from './find-reading-for-year.ts';
export {
  type FigureChange,
  type FigureChangeKind,
  figureChangeKinds,
  listFigureChanges,
} from './list-figure-changes.ts';
export { isOneValue, type PackedRows, packColumns, packRows, unpackRows } from './pack-rows.ts';
export { findBestSeries, type LatestOfSeries, pickHeadlines, type SeriesKey } from './pick-series.ts';
export { type BasisSeriesPoint, type SeriesOnBasisInput, seriesOnBasis } from './series-on-basis.ts';
export type { OtherReading, SeriesPoint } from './series-point.ts';
export {
  compareLengths,
  type IndicatorSummary,
  type SeriesLength,
  summariseIndicator,
} from './summarise-indicator.ts';
export { type FamilySummary, type PublishedSummary, summarisePublished } from './summarise-published.ts';
export { type SeriesSummary, summariseSeries } from './summarise-series.ts';
export { tellsOfBreak } from './tells-of-break.ts';
export { type Trend, type TrendPoint, trend } from './trend.ts';
