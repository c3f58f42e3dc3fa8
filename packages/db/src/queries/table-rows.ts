import type { Kysely } from 'kysely';
import { type Database, toColumns, toKey, type VersionedTable } from '../schema/index.ts';
import { heldBy } from './held-by.ts';

/** A row of any table, by its columns. */
export type TableRow = Readonly<Record<string, unknown>>;

/** The columns of a table that a release fixes, in their order: a row's end comes with a later release. */
export function toReleaseColumns(table: VersionedTable): readonly string[] {
  return Object.keys(toColumns(table)).filter((column) => column !== 'releaseTo');
}

export function tableRowsQuery(db: Kysely<Database>, table: VersionedTable, release: number) {
  // The table is known by name only here, and so are its columns.
  const tables = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  return tables
    .selectFrom(table)
    .where(heldBy(table, release))
    .select([...toReleaseColumns(table)])
    .$call((query) => toKey(table).reduce((sorted, column) => sorted.orderBy(column), query));
}

const rowsAtOnce = 1000;

/** Every row of a table that a release holds, by its key, a few at a time; leaving the loop closes the cursor. */
export function streamTableRows(
  db: Kysely<Database>,
  table: VersionedTable,
  release: number,
): AsyncIterableIterator<TableRow> {
  return tableRowsQuery(db, table, release).stream(rowsAtOnce);
}
