export type { Database } from './database.ts';
export { type DerivedTable, derivedTables } from './derived-columns.ts';
export type { CheckFindingTable, ShareProblemTable } from './finding-tables.ts';
export type { ObservationTable, PeriodSpan, SeriesPointTable } from './observation-tables.ts';
export type { ReleaseTable } from './release-table.ts';
export type {
  AreaSummaryTable,
  IndicatorSummaryTable,
  SeriesSummaryTable,
  SourceSummaryTable,
} from './summary-tables.ts';
export { toColumns, toKey, type VersionedTable, versionedTables } from './table-columns.ts';
