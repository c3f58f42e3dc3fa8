import { type Kysely, sql } from 'kysely';
import type { TransactionSql } from 'postgres';
import type { Database } from '../schema/index.ts';
import { checkReferences } from './check-references.ts';
import type { TableChanges } from './compare-releases.ts';
import { copyRows } from './copy-rows.ts';
import { endRows } from './end-rows.ts';
import type { LoadProgress } from './load-progress.ts';
import type { LoadableRelease } from './loadable-set.ts';

/** Writes one release within a transaction, its own row last. */
export async function loadRelease(
  target: { readonly transaction: TransactionSql; readonly db: Kysely<Database> },
  release: LoadableRelease,
  { before, changes }: { readonly before: number | null; readonly changes: readonly TableChanges[] },
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const { transaction, db } = target;
  const total = changes.reduce((sum, { added }) => sum + added.length, 0);
  let done = 0;
  for (const { table, added, ended } of changes) {
    onProgress({ phase: 'load', release: release.number, table, done, total });
    // Ended first: a changed row keeps its key, and only one row of a key may be in force.
    if (before !== null) await endRows(target, table, ended, before);
    if (added.length === 0) continue;
    await copyRows(target, table, added, (count) => {
      done += count;
      onProgress({ phase: 'load', release: release.number, table, done, total });
    });
  }
  onProgress({ phase: 'check', release: release.number });
  for (const { table } of changes) await transaction.unsafe(sql`analyze ${sql.table(table)}`.compile(db).sql);
  await checkReferences(target, release.number);
  const { number, date, hash, note } = release;
  const insert = db.insertInto('release').values({ number, date, hash, note }).compile();
  await transaction.unsafe(insert.sql, [...insert.parameters] as never[]);
}
