export {
  findAreaPopulation,
  findAreaSize,
  selectAreaChildren,
  selectAreaRegions,
  selectAreaStatuses,
  selectAreaSuccessions,
} from './area.ts';
export { selectAreaFeatures } from './area-features.ts';
export { findAreas, selectAreas, selectAreasOn, selectFormerNames, selectSuccessions } from './areas.ts';
export {
  countPublishingSources,
  selectAreaCatalogue,
  selectIndicatorCatalogue,
  selectIndicatorSummaries,
} from './catalogue.ts';
export { selectLatestReadings, selectRegions } from './coverage.ts';
export { findFigureSet, keepFigureSet } from './figure-sets.ts';
export { findFullestSeries } from './fullest-series.ts';
export { findHeritageItems, selectHeritage, selectHeritageOfArea, selectRegisters } from './heritage.ts';
export { findIndicators, selectIndicators } from './indicators.ts';
export { isAnswering } from './is-answering.ts';
export {
  type ObservationFilter,
  type ObservationKey,
  type ObservationRow,
  selectObservations,
  streamObservationJson,
  streamObservations,
} from './observations.ts';
export { countFiguresOfLevels, selectPackRows } from './pack.ts';
export type { PackedColumns } from './pack-columns.ts';
export { selectAllTargets, selectNationalTargets, selectPolicies, selectTargets } from './policies.ts';
export { selectPopulations } from './populations.ts';
export {
  type FindingFilter,
  selectAfterEnd,
  selectFindings,
  selectFindingsFromAbove,
  selectNotPlaced,
  selectShareProblems,
  selectUndated,
} from './problems.ts';
export { selectBoundaries, selectReleaseNotes, selectReleases } from './releases.ts';
export { selectReviewPoints, selectReviews } from './reviews.ts';
export { type RevisedPoints, type RevisionFilter, selectRevisedPoints } from './revisions.ts';
export { type AvailabilityFilter, type AvailabilityRow, selectAvailability } from './sdmx-availability.ts';
export {
  countGonePoints,
  countSdmxPoints,
  type SdmxOrder,
  type SdmxPointFilter,
  type SdmxPointRow,
  streamGonePoints,
  streamSdmxPoints,
} from './sdmx-points.ts';
export { type PointFilter, selectLatestPoints, selectPackedPoints } from './series.ts';
export {
  selectFiguresOfSource,
  selectHeritageOfSource,
  selectPoliciesOfSource,
  selectUndatedOfSource,
} from './source-contents.ts';
export { selectSourceUses } from './source-use.ts';
export { selectAllSources, selectSources } from './sources.ts';
export { streamTableRows, type TableRow, toReleaseColumns } from './table-rows.ts';
export { selectExchanges, selectValues } from './values.ts';
