export {
  type AreaAliasRecord,
  type AreaRecord,
  type AreaRegionRecord,
  type AreaStatusRecord,
  type AreaSuccessionRecord,
  aliasKinds,
  areaAliasRecord,
  areaRecord,
  areaRegionRecord,
  areaStatusRecord,
  areaSuccessionRecord,
  type RegionRecord,
  regionRecord,
} from './area.ts';
export {
  type AreaPopulationRecord,
  type AreaSizeRecord,
  areaPopulationRecord,
  areaSizeRecord,
  type PopulationSeries,
  populationSeries,
  type UnitCountRecord,
  unitCountRecord,
} from './area-figures.ts';
export { type BoundaryRecord, boundaryRecord } from './boundary.ts';
export { type HeritageItemRecord, heritageItemRecord, type RegisterRecord, registerRecord } from './heritage.ts';
export { type IndicatorRecord, indicatorRecord } from './indicator.ts';
export {
  type ObservationRecord,
  observationRecord,
  type UndatedFigureRecord,
  undatedFigureRecord,
} from './observation.ts';
export {
  type PolicyLinkRecord,
  type PolicyRecord,
  policyLinkRecord,
  policyRecord,
  type ReviewPointKind,
  type ReviewPointRecord,
  type ReviewRecord,
  reviewPointKinds,
  reviewPointRecord,
  reviewRecord,
  type TargetRecord,
  targetRecord,
} from './policy.ts';
export {
  type RecordOf,
  type ReferenceTables,
  recordKeys,
  recordSchemas,
  type TableName,
  tableNames,
} from './record-schemas.ts';
export { isInRelease, type ReleaseSpan } from './release-span.ts';
export { type SourceRecord, sourceRecord } from './source.ts';
export {
  type ExchangeRecord,
  exchangeRecord,
  type ValueSystemRecord,
  valueStatuses,
  valueSystemRecord,
} from './values.ts';
