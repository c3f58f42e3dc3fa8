import type { Store } from '@dinh/db';
import { compareReleases, copyRows, type LoadableSet } from '@dinh/db/load';

export interface CopyFigures {
  readonly rows: number;
  readonly ms: number;
}

const repeats = 5;

/**
 * The limit for a load: every row of the first release by COPY into tables of the same columns without
 * keys, checks or read model, in one transaction that leaves nothing behind. The median of five runs.
 */
export async function measureCopy({ sql, db }: Pick<Store, 'sql' | 'db'>, set: LoadableSet): Promise<CopyFigures> {
  const changes = compareReleases(set, null, 1);
  const runs: CopyFigures[] = [];
  for (let run = 0; run < repeats; run += 1) {
    await sql
      .begin(async (transaction) => {
        await transaction`create schema bench`;
        for (const { table } of changes) {
          const name = toSnakeCase(table);
          await transaction`create table ${transaction(`bench.${name}`)} (like ${transaction(`public.${name}`)})`;
        }
        await transaction`set local search_path to bench`;
        let rows = 0;
        const start = performance.now();
        for (const { table, added } of changes) {
          await copyRows({ transaction, db }, table, added, (count) => {
            rows += count;
          });
        }
        runs.push({ rows, ms: performance.now() - start });
        throw new RollBack();
      })
      .catch((error: unknown) => {
        if (!(error instanceof RollBack)) throw error;
      });
  }
  return runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(repeats / 2)] ?? { rows: 0, ms: 0 };
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Thrown to leave nothing of the measurement behind. */
class RollBack extends Error {}
