import type { DataSet } from '@dinh/kpi/data-set';
import type { ObservationRecord, ReferenceTables } from '@dinh/reference-data';

export interface LoadableRelease {
  /** From 1, without gaps. */
  readonly number: number;
  /** ISO day. */
  readonly date: string;
  readonly hash: string;
  readonly note: string | null;
}

/** Observations too many to hold at once: given out indicator by indicator. */
export interface ObservationFeed {
  /** How many rows a release adds. */
  countAdded(release: number): number;
  /** The indicators with rows, each once. */
  readonly indicatorIds: readonly string[];
  /**
   * Every row of one indicator, over all releases, in any order. Asked for once per indicator and release
   * loaded, and each time for the same rows.
   */
  rowsOf(indicatorId: string): Iterable<ObservationRecord>;
}

/** Each table whole, with the span of releases of every row; observations whole or indicator by indicator. */
export type LoadableTables = Omit<ReferenceTables, 'observation'> & {
  readonly observation: readonly ObservationRecord[] | ObservationFeed;
};

/** What there is to load, and the releases in order. */
export interface LoadableSet {
  readonly dataSet: DataSet;
  readonly releases: readonly LoadableRelease[];
  readonly tables: LoadableTables;
}

/** Observations as a feed, however they are given. */
export function toObservationFeed(observation: LoadableTables['observation']): ObservationFeed {
  if ('rowsOf' in observation) return observation;
  const byIndicator = Map.groupBy(observation, ({ indicatorId }) => indicatorId);
  return {
    countAdded: (release) => observation.filter(({ releaseFrom }) => releaseFrom === release).length,
    indicatorIds: [...byIndicator.keys()],
    rowsOf: (indicatorId) => byIndicator.get(indicatorId) ?? [],
  };
}
