export {
  isDatabaseAway,
  isPassingProblem,
  StoreError,
  type StoreProblem,
  type StoreProblemCode,
} from './error/index.ts';
export {
  hashTables,
  type LoadableRelease,
  type LoadableSet,
  type LoadableTables,
  type LoadProgress,
  loadReleases,
  type ObservationFeed,
} from './load/index.ts';
export { createMigrator, migrateToLatest } from './migrations/index.ts';
export { openStore, type Store, type StoreOptions, type StoreProgress } from './open-store.ts';
export {
  type Database,
  type ObservationTable,
  type PeriodSpan,
  type ReleaseTable,
  type SeriesPointTable,
  type VersionedTable,
  versionedTables,
} from './schema/index.ts';
