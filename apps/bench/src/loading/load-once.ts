/**
 * One first load of a release into a new database, then the limit: COPY of the same rows into tables of
 * the same columns without keys, checks or read model, in a transaction that leaves nothing behind.
 * Arguments: data folder, `reference` or `synthetic`. Prints one line of JSON, a `LoadRun`.
 */
import { openStore } from '@dinh/db';
import { loadReferenceSet } from '@dinh/reference-data';
import { createSyntheticSet } from '@dinh/synthetic-data';
import { measureCopy } from './measure-copy.ts';

export interface LoadRun {
  readonly loadMs: number;
  readonly loadedRows: number;
  readonly copyMs: number;
  readonly copiedRows: number;
}

const [dataDir, setName] = process.argv.slice(2);
if (dataDir === undefined || setName === undefined) throw new RangeError('Give a data folder and the name of a set');

const set = setName === 'synthetic' ? createSyntheticSet() : loadReferenceSet();
let loadStart = 0;
let loadMs = 0;
let loadedRows = 0;
const store = await openStore({
  dataDir,
  set,
  onProgress: (progress) => {
    if (progress.phase === 'prepare') loadStart = performance.now();
    if (progress.phase !== 'loaded' || progress.release !== 1) return;
    loadMs = performance.now() - loadStart;
    loadedRows = progress.rows;
  },
});
const copy = await measureCopy(store, set);
const run: LoadRun = { loadMs, loadedRows, copyMs: copy.ms, copiedRows: copy.rows };
process.stdout.write(`${JSON.stringify(run)}\n`);
await store.close();
