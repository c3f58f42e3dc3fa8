export type { Database } from './database.ts';
export type { ObservationTable, PeriodSpan, SeriesPointTable } from './observation-tables.ts';
export type { ReleaseTable } from './release-table.ts';
export { type Presence, toColumns, toKey, type VersionedTable, versionedTables } from './table-columns.ts';
