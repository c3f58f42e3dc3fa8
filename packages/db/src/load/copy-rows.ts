import { type Kysely, sql } from 'kysely';
import type { TransactionSql } from 'postgres';
import { type Database, toColumns, type VersionedTable } from '../schema/index.ts';
import { formatCopyRow } from './format-copy-row.ts';
import { writeCopy } from './write-copy.ts';

const rowsPerChunk = 500;

/** Appends rows to a table by COPY, telling after each chunk how many are sent. */
export async function copyRows(
  { transaction, db }: { readonly transaction: TransactionSql; readonly db: Kysely<Database> },
  table: VersionedTable,
  rows: readonly object[],
  onSent: (count: number) => void,
): Promise<void> {
  const columns = Object.keys(toColumns(table));
  // Compiled by kysely, since the case of names changes there and nowhere else.
  const { sql: text } =
    sql`copy ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) from stdin`.compile(db);
  function* toChunks(): Generator<string> {
    for (let from = 0; from < rows.length; from += rowsPerChunk) {
      const chunk = rows.slice(from, from + rowsPerChunk);
      yield chunk.map((row) => formatCopyRow(row, columns)).join('');
      onSent(chunk.length);
    }
  }
  await writeCopy(transaction, text, toChunks());
}
