import type { VersionedTable } from '../schema/index.ts';

/** How far the load of a release is. */
export type LoadProgress =
  /** What the release changes is being worked out; nothing is written yet. */
  | { readonly phase: 'prepare'; readonly release: number }
  /** Rows copied so far, over all tables; `table` is the one being copied. */
  | {
      readonly phase: 'load';
      readonly release: number;
      readonly table: VersionedTable;
      readonly done: number;
      readonly total: number;
    }
  | { readonly phase: 'check'; readonly release: number }
  | { readonly phase: 'commit'; readonly release: number }
  | { readonly phase: 'loaded'; readonly release: number; readonly rows: number };
