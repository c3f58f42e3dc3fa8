/**
 * First loads of a release into new databases, then the limit: COPY of the same rows into tables of the
 * same columns without keys, checks or read model, in a transaction that leaves nothing behind. The rows
 * are all at hand before either begins, and the load that is held against the limit is the process's
 * second, since the limit too is measured in code that has run before; the first is printed beside it.
 * Arguments: data folder, `reference` or `synthetic`. Prints one line of JSON, a `LoadRun`.
 */
import { join } from 'node:path';
import { openStore, type Store } from '@dinh/db';
import { type LoadableSet, toObservationFeed } from '@dinh/db/load';
import { loadReferenceSet } from '@dinh/reference-data';
import { createSyntheticSet } from '@dinh/synthetic-data';
import { measureCopy } from './measure-copy.ts';

export interface LoadRun {
  /** Of a process that has loaded nothing yet. */
  readonly firstMs: number;
  readonly loadMs: number;
  readonly loadedRows: number;
  readonly copyMs: number;
  readonly copiedRows: number;
}

interface LoadFigures {
  readonly store: Store;
  readonly ms: number;
  readonly rows: number;
}

function atHand(set: LoadableSet): LoadableSet {
  const { indicatorIds, rowsOf } = toObservationFeed(set.tables.observation);
  return { ...set, tables: { ...set.tables, observation: indicatorIds.flatMap((id) => [...rowsOf(id)]) } };
}

async function load(dataDir: string, set: LoadableSet): Promise<LoadFigures> {
  let [start, ms, rows] = [0, 0, 0];
  const store = await openStore({
    dataDir,
    set,
    onProgress: (progress) => {
      if (progress.phase === 'prepare') start = performance.now();
      if (progress.phase !== 'loaded' || progress.release !== 1) return;
      ms = performance.now() - start;
      rows = progress.rows;
    },
  });
  return { store, ms, rows };
}

const [dataDir, setName] = process.argv.slice(2);
if (dataDir === undefined || setName === undefined) throw new RangeError('Give a data folder and the name of a set');

const set = atHand(setName === 'synthetic' ? createSyntheticSet() : loadReferenceSet());
const first = await load(join(dataDir, 'first'), set);
await first.store.close();
const second = await load(join(dataDir, 'second'), set);
const copy = await measureCopy(second.store, set);
await second.store.close();
const run: LoadRun = {
  firstMs: first.ms,
  loadMs: second.ms,
  loadedRows: second.rows,
  copyMs: copy.ms,
  copiedRows: copy.rows,
};
process.stdout.write(`${JSON.stringify(run)}\n`);
