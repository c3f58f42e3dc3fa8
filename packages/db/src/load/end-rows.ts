import { type Kysely, sql } from 'kysely';
import type { TransactionSql } from 'postgres';
import { type Database, toKey, type VersionedTable } from '../schema/index.ts';

export interface EndedRow {
  /** The values of the table's key, in its order. */
  readonly key: readonly (string | number)[];
}

/**
 * Ends rows in force: `releaseTo` becomes the last release that holds them.
 *
 * @throws RangeError when one of them is not in force in the database.
 */
export async function endRows(
  { transaction, db }: { readonly transaction: TransactionSql; readonly db: Kysely<Database> },
  table: VersionedTable,
  rows: readonly EndedRow[],
  releaseTo: number,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = toKey(table);
  const fields = columns.map((_, index) => sql.ref(`k${index}`));
  const types = first.key.map((value) => (typeof value === 'number' ? sql`int` : sql`text`));
  const matches = columns.map((column, index) => sql`held.${sql.ref(column)} = ended.${fields[index]}`);
  const query = sql`
    update ${sql.table(table)} as held set ${sql.ref('releaseTo')} = ${releaseTo}
    from json_to_recordset(${JSON.stringify(rows.map(({ key }) => Object.fromEntries(key.map((value, index) => [`k${index}`, value]))))}::text::json)
      as ended (${sql.join(fields.map((field, index) => sql`${field} ${types[index]}`))})
    where ${sql.join(matches, sql` and `)} and held.${sql.ref('releaseTo')} is null`.compile(db);
  const { count } = await transaction.unsafe(query.sql, [...query.parameters] as never[]);
  if (count !== rows.length) throw new RangeError(`${table}: ${rows.length} rows to end, ${count} in force`);
}
