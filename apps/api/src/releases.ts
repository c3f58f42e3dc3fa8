import type { DataSet } from '@dinh/kpi';
import { NotFoundError } from './refusal/refusal.ts';

export interface Release {
  readonly number: number;
  /** ISO day. */
  readonly date: string;
  readonly hash: string;
  readonly dataSet: DataSet;
  /** The number of the latest release. */
  readonly latest: number;
}

export interface Releases {
  readonly all: readonly Release[];
  readonly latest: Release;
}

/** @throws RangeError when there is none. */
export function toReleases(rows: readonly Omit<Release, 'latest'>[]): Releases {
  const last = rows.at(-1);
  if (!last) throw new RangeError('rows is empty: []');
  const all = rows.map((row) => ({ ...row, latest: last.number }));
  return { all, latest: { ...last, latest: last.number } };
}

/**
 * Gives the release of that number, the latest where none is named.
 *
 * @throws NotFoundError
 */
export function getRelease({ all, latest }: Releases, number: number | undefined): Release {
  if (number === undefined) return latest;
  const found = all.find((release) => release.number === number);
  if (found) return found;
  throw new NotFoundError('release', String(number), [`1…${latest.number}`]);
}
