export { compareReleases } from './compare-releases.ts';
export { copyRows } from './copy-rows.ts';
export { hashTables } from './hash-tables.ts';
export type { LoadProgress } from './load-progress.ts';
export { loadReleases } from './load-releases.ts';
export {
  type LoadableRelease,
  type LoadableSet,
  type LoadableTables,
  type ObservationFeed,
  toObservationFeed,
} from './loadable-set.ts';
