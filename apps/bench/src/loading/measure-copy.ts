import type { Store } from '@dinh/db';
import { compareReleases, copyRows, type LoadableSet } from '@dinh/db/load';
import type { TransactionSql } from 'postgres';

export interface CopyFigures {
  readonly rows: number;
  /** Spent copying: what the rows are made of is made outside it. */
  readonly ms: number;
}

const repeats = 5;

type Target = Pick<Store, 'db'> & { readonly transaction: TransactionSql };

async function copyOnce({ transaction, db }: Target, set: LoadableSet): Promise<CopyFigures> {
  await transaction`create schema bench`;
  await transaction`set local search_path to bench`;
  const made = new Set<string>();
  let [rows, ms] = [0, 0];
  for (const { table, added } of compareReleases(set, { before: null, after: 1 })) {
    const name = toSnakeCase(table);
    if (!made.has(name)) {
      await transaction`create table ${transaction(name)} (like ${transaction(`public.${name}`)})`;
      made.add(name);
    }
    const start = performance.now();
    await copyRows({ transaction, db }, table, added, (count) => {
      rows += count;
    });
    ms += performance.now() - start;
  }
  return { rows, ms };
}

/**
 * The limit for a load: every row of the first release by COPY into tables of the same columns without
 * keys, checks or read model, in one transaction that leaves nothing behind. The median of five runs.
 */
export async function measureCopy({ sql, db }: Pick<Store, 'sql' | 'db'>, set: LoadableSet): Promise<CopyFigures> {
  const runs: CopyFigures[] = [];
  for (let run = 0; run < repeats; run += 1) {
    await sql
      .begin(async (transaction) => {
        runs.push(await copyOnce({ transaction, db }, set));
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
