import type { DataSet } from '@dinh/kpi/data-set';
import type { TransactionSql } from 'postgres';
import type { Connection } from '../connection/index.ts';
import { StoreError } from '../error/index.ts';
import type { LoadProgress } from './load-progress.ts';
import { loadRelease } from './load-release.ts';
import type { LoadableSet } from './loadable-set.ts';

/** Any fixed number: two servers that start at once on one database take turns by it. */
const loadLock = 1_684_631_144;

interface LoadedRelease {
  readonly number: number;
  readonly hash: string;
  readonly dataSet: DataSet;
}

function checkLoaded(loaded: readonly LoadedRelease[], { dataSet, releases }: LoadableSet): void {
  for (const { number, hash, dataSet: held } of loaded) {
    if (held !== dataSet) throw new StoreError({ code: 'data-set-differs', loaded: held, expected: dataSet });
    const expected = releases.find((release) => release.number === number);
    if (!expected) {
      throw new StoreError({ code: 'release-unknown', release: number, latest: releases.at(-1)?.number ?? 0 });
    }
    if (expected.hash !== hash) {
      throw new StoreError({ code: 'release-changed', release: number, loadedHash: hash, expectedHash: expected.hash });
    }
  }
}

async function readLoaded(sql: Pick<TransactionSql, 'unsafe'>): Promise<readonly LoadedRelease[]> {
  return sql.unsafe<LoadedRelease[]>('select number, hash, data_set as "dataSet" from release order by number');
}

/**
 * Brings a database to the latest release: each that it lacks in one transaction, so that a kill
 * at any moment leaves a release either whole or absent. A database that has them all is only compared.
 *
 * @returns the number of the latest release
 * @throws StoreError `data-set-differs`, `release-changed`, `release-unknown`, `reference-broken`.
 */
export async function loadReleases(
  { sql, db }: Pick<Connection, 'sql' | 'db'>,
  set: LoadableSet,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<number> {
  const last = set.releases.at(-1);
  if (!last) throw new RangeError('set.releases is empty: []');
  const loaded = await readLoaded(sql);
  checkLoaded(loaded, set);
  const have = new Set(loaded.map(({ number }) => number));
  for (const [index, release] of set.releases.entries()) {
    if (have.has(release.number)) continue;
    const before = set.releases[index - 1]?.number ?? null;
    onProgress({ phase: 'prepare', release: release.number });
    const rows = await sql.begin(async (transaction) => {
      await transaction.unsafe(`select pg_advisory_xact_lock(${loadLock})`);
      const now = await readLoaded(transaction);
      checkLoaded(now, set);
      if (now.some(({ number }) => number === release.number)) return null;
      const step = { before, after: release.number };
      const added = await loadRelease({ transaction, db }, { set, release, step }, onProgress);
      onProgress({ phase: 'commit', release: release.number });
      return added;
    });
    if (rows !== null) onProgress({ phase: 'loaded', release: release.number, rows });
  }
  return last.number;
}
