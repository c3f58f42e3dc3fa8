import { tableNames } from '@dinh/reference-data';
import { type Kysely, sql } from 'kysely';
import type { TransactionSql } from 'postgres';
import { type Database, versionedTables } from '../schema/index.ts';
import { checkReferences } from './check-references.ts';
import { compareReleases, countAdded } from './compare-releases.ts';
import type { ReleaseStep } from './compare-rows.ts';
import { copyRows } from './copy-rows.ts';
import { endRows } from './end-rows.ts';
import type { LoadProgress } from './load-progress.ts';
import type { LoadableRelease, LoadableSet } from './loadable-set.ts';

/**
 * Writes one release within a transaction, its own row last.
 *
 * @returns how many rows were added, those that follow from others among them
 */
export async function loadRelease(
  target: { readonly transaction: TransactionSql; readonly db: Kysely<Database> },
  { set, release, step }: { readonly set: LoadableSet; readonly release: LoadableRelease; readonly step: ReleaseStep },
  onProgress: (progress: LoadProgress) => void,
): Promise<number> {
  const { transaction, db } = target;
  const given: ReadonlySet<string> = new Set(tableNames);
  const total = countAdded(set, release.number);
  let [rows, done] = [0, 0];
  for (const { table, added, ended } of compareReleases(set, step)) {
    onProgress({ phase: 'load', release: release.number, table, done, total });
    // Ended first: a changed row keeps its key, and only one row of a key may be in force.
    if (step.before !== null) await endRows(target, table, ended, step.before);
    if (added.length === 0) continue;
    await copyRows(target, table, added, (count) => {
      rows += count;
      if (given.has(table)) done += count;
      onProgress({ phase: 'load', release: release.number, table, done, total });
    });
  }
  onProgress({ phase: 'check', release: release.number });
  for (const table of versionedTables) await transaction.unsafe(sql`analyze ${sql.table(table)}`.compile(db).sql);
  await checkReferences(target, release.number);
  const { number, date, hash, note } = release;
  const insert = db.insertInto('release').values({ number, date, hash, note }).compile();
  await transaction.unsafe(insert.sql, [...insert.parameters] as never[]);
  return rows;
}
