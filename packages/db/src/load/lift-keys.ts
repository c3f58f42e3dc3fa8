import { type Kysely, sql } from 'kysely';
import type { TransactionSql } from 'postgres';
import type { Database, VersionedTable } from '../schema/index.ts';

/** The tables with enough rows for it to pay: putting a foreign key back costs as much as a thousand rows checked one by one. */
const liftedTables: readonly VersionedTable[] = [
  'observation',
  'seriesPoint',
  'seriesSummary',
  'heritageItem',
  'areaAlias',
  'areaPopulation',
];

interface FoundKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly isConstraint: boolean;
}

/**
 * Takes keys, foreign keys and indexes off the large tables, which have to be empty, and gives what puts them back as
 * the migrations made them: rows are then sorted into each index once and their releases looked up once a table,
 * instead of row by row. All within the transaction of the load: no one ever sees the tables without them.
 */
export async function liftKeys({
  transaction,
  db,
}: {
  readonly transaction: TransactionSql;
  readonly db: Kysely<Database>;
}): Promise<() => Promise<void>> {
  const names = liftedTables.map((table) => sql.table(table).compile(db).sql);
  const keys = await transaction<FoundKey[]>`
    select conrelid::regclass::text as table, quote_ident(conname) as name,
           pg_get_constraintdef(oid) as definition, true as "isConstraint"
    from pg_constraint where contype in ('p', 'f') and conrelid = any(${names}::regclass[])
    union all
    select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid), false
    from pg_index
    where indrelid = any(${names}::regclass[])
      and not exists (select from pg_constraint where contype = 'p' and conindid = indexrelid)
    order by "table", name`;
  const run = (statements: readonly string[]): Promise<unknown> =>
    Promise.all(statements.map((statement) => transaction.unsafe(statement)));
  const constraints = [
    ...Map.groupBy(
      keys.filter(({ isConstraint }) => isConstraint),
      ({ table }) => table,
    ),
  ];
  const indexes = keys.filter(({ isConstraint }) => !isConstraint);
  await run([
    ...constraints.map(([table, own]) => `alter table ${table} ${own.map(({ name }) => `drop constraint ${name}`)}`),
    `drop index ${indexes.map(({ name }) => name)}`,
  ]);
  return async () => {
    await run([
      ...constraints.map(
        ([table, own]) =>
          `alter table ${table} ${own.map(({ name, definition }) => `add constraint ${name} ${definition}`)}`,
      ),
      ...indexes.map(({ definition }) => definition),
    ]);
  };
}
