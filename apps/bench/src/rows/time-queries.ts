/**
 * Times the small queries of the pages on two synthetic countries, call by call in turn, so that a drift
 * of the machine meets both alike. Arguments: folder, observations of the small one, of the large one.
 * Prints one line of JSON, a `QueryTimes`.
 */
import { join } from 'node:path';
import { openStore, type Store } from '@dinh/db';
import { createSyntheticSet } from '@dinh/synthetic-data';
import { smallQueries } from './small-queries.ts';

export interface QueryTimes {
  readonly sizes: readonly { readonly asked: number; readonly rows: number; readonly loadSeconds: number }[];
  readonly queries: readonly { readonly name: string; readonly ms: readonly (readonly number[])[] }[];
}

const warmUps = 20;
const calls = 200;

const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined || asked.length !== 2) throw new RangeError('Give a folder and two numbers of observations');

const stores: Store[] = [];
const sizes: QueryTimes['sizes'][number][] = [];
for (const text of asked) {
  const observations = Number(text);
  const start = performance.now();
  let rows = 0;
  const store = await openStore({
    dataDir: join(folder, text),
    set: createSyntheticSet(observations),
    onProgress: (progress) => {
      if (progress.phase === 'loaded') rows += progress.rows;
    },
  });
  stores.push(store);
  sizes.push({ asked: observations, rows, loadSeconds: (performance.now() - start) / 1000 });
}

const queries = [];
for (const { name, run } of smallQueries) {
  const ms: number[][] = stores.map(() => []);
  for (let call = -warmUps; call < calls; call += 1) {
    for (const [index, store] of stores.entries()) {
      const start = performance.now();
      await run(store);
      if (call >= 0) ms[index]?.push(performance.now() - start);
    }
  }
  queries.push({ name, ms });
}
const times: QueryTimes = { sizes, queries };
process.stdout.write(`${JSON.stringify(times)}\n`);
for (const store of stores) await store.close();
