import type { ReferenceTables } from '@dinh/reference-data';

export interface LoadableRelease {
  /** From 1, without gaps. */
  readonly number: number;
  /** ISO day. */
  readonly date: string;
  readonly hash: string;
  readonly note: string | null;
}

/** What there is to load: every row with the span of its releases, and the releases in order. */
export interface LoadableSet {
  readonly releases: readonly LoadableRelease[];
  readonly tables: ReferenceTables;
}
