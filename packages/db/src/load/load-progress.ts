import type { VersionedTable } from '../schema/index.ts';

/** How far the load of a release is. */
export type LoadProgress =
  /** The release is lacking; nothing is written yet. */
  | { readonly phase: 'prepare'; readonly release: number }
  /** Rows of the set copied so far, over all tables; those derived from them are not counted. */
  | {
      readonly phase: 'load';
      readonly release: number;
      readonly table: VersionedTable;
      readonly done: number;
      readonly total: number;
    }
  | { readonly phase: 'check'; readonly release: number }
  | { readonly phase: 'commit'; readonly release: number }
  /** All rows added, derived ones too. */
  | { readonly phase: 'loaded'; readonly release: number; readonly rows: number };
