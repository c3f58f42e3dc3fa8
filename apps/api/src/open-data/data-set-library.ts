import { type DataSetSource, selectDataSets } from '@dinh/db/queries';
import { createKept } from '../cache/kept.ts';
import type { LoadedData } from '../context.ts';
import type { Release } from '../releases.ts';

/** An indicator that has figures, with what catalogues say of those. */
export type DataSetRow = Awaited<ReturnType<typeof selectDataSets>>[number];
export type { DataSetSource };

/** What catalogues say of a release, read once. */
export interface DataSetLibrary {
  /** Every indicator that has a figure, by id. */
  readonly list: (data: LoadedData, release: Release) => Promise<readonly DataSetRow[]>;
  /** Undefined for an indicator without a figure: there is nothing to take away. */
  readonly find: (data: LoadedData, release: Release, id: string) => Promise<DataSetRow | undefined>;
}

const mostReleases = 8;

interface KeptDataSets {
  readonly all: readonly DataSetRow[];
  readonly byId: ReadonlyMap<string, DataSetRow>;
}

export function createDataSetLibrary(): DataSetLibrary {
  const kept = createKept<KeptDataSets>(mostReleases, () => 1);
  const read = ({ db }: LoadedData, { hash, number }: Release): Promise<KeptDataSets> =>
    kept.findOrRead(`${hash} ${number}`, async () => {
      const all = await selectDataSets(db, number);
      return { all, byId: new Map(all.map((row) => [row.id, row])) };
    });
  return {
    list: async (data, release) => (await read(data, release)).all,
    find: async (data, release, id) => (await read(data, release)).byId.get(id),
  };
}
