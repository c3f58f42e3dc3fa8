import { tableNames } from '@dinh/reference-data';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { TransactionSql } from 'postgres';
import { type Database, type VersionedTable, versionedTables } from '../schema/index.ts';
import { checkReferences } from './check-references.ts';
import { compareReleases, countAdded } from './compare-releases.ts';
import type { ReleaseStep } from './compare-rows.ts';
import { copyRows } from './copy-rows.ts';
import { endRows } from './end-rows.ts';
import { liftKeys } from './lift-keys.ts';
import type { LoadProgress } from './load-progress.ts';
import type { LoadableRelease, LoadableSet } from './loadable-set.ts';

/** The columns of the large tables that conditions name: the planner needs to know no others, and each takes time. */
const conditionColumns: { readonly [Table in VersionedTable]?: readonly string[] } = {
  observation: ['indicatorId', 'areaKey', 'areaId', 'areaLevel', 'period', 'periodStart', 'periodEnd', 'sourceId'],
  seriesPoint: ['indicatorId', 'areaId', 'period', 'periodEnd', 'differs', 'afterEnd'],
};

function toAnalyzed(table: VersionedTable): RawBuilder<unknown> {
  const columns = conditionColumns[table];
  if (!columns) return sql.table(table);
  return sql`${sql.table(table)} (${sql.join([...columns, 'releaseFrom', 'releaseTo'].map((name) => sql.ref(name)))})`;
}

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
  // Before the first release every table is empty.
  const putBack = step.before === null ? await liftKeys(target) : null;
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
  const { number, date, hash, note } = release;
  const insert = db.insertInto('release').values({ number, date, hash, note, dataSet: set.dataSet }).compile();
  await transaction.unsafe(insert.sql, [...insert.parameters] as never[]);
  await putBack?.();
  await transaction.unsafe(sql`analyze ${sql.join(versionedTables.map(toAnalyzed))}`.compile(db).sql);
  await checkReferences(target, release.number);
  return rows;
}
