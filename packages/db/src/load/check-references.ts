import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { TransactionSql } from 'postgres';
import { StoreError } from '../error/index.ts';
import { heldBy } from '../queries/held-by.ts';
import { type Database, toKey, type VersionedTable } from '../schema/index.ts';

interface Reference {
  readonly from: VersionedTable;
  /** In the order of the key they point to. */
  readonly columns: readonly string[];
  readonly to: VersionedTable;
  /** The one column is a list of ids. */
  readonly list?: true;
}

function point(to: VersionedTable, columns: Partial<Record<VersionedTable, readonly string[]>>): readonly Reference[] {
  return Object.entries(columns).flatMap(([from, names]) =>
    // The keys of the argument are names of tables, which `entries` forgets.
    names.map((name) => ({ from: from as VersionedTable, columns: [name], to })),
  );
}

/**
 * What a foreign key can't say, since a row's target may stand in several spans of releases. Derived tables refer to
 * nothing that the observations they are derived from don't.
 */
const references: readonly Reference[] = [
  ...point('source', {
    areaSize: ['sourceId'],
    unitCount: ['sourceId'],
    areaSuccession: ['sourceId'],
    areaPopulation: ['sourceId'],
    policy: ['sourceId'],
    target: ['sourceId'],
    review: ['sourceId'],
    reviewPoint: ['sourceId'],
    valueSystem: ['sourceId'],
    exchange: ['sourceId'],
    heritageItem: ['sourceId'],
    undatedFigure: ['sourceId'],
    observation: ['sourceId'],
  }),
  ...point('area', {
    area: ['parentId'],
    areaStatus: ['areaId'],
    areaRegion: ['areaId'],
    areaAlias: ['areaId'],
    areaSize: ['areaId'],
    unitCount: ['areaId'],
    areaSuccession: ['predecessorId', 'successorId'],
    areaPopulation: ['areaId'],
    policy: ['scopeAreaId'],
    target: ['areaId'],
    review: ['areaId'],
    reviewPoint: ['areaId'],
    valueSystem: ['areaId'],
    exchange: ['visitingAreaId', 'hostAreaId'],
    undatedFigure: ['areaId'],
    observation: ['areaId'],
  }),
  { from: 'heritageItem', columns: ['areaIds'], to: 'area', list: true },
  { from: 'areaRegion', columns: ['scheme', 'region'], to: 'region' },
  ...point('indicator', {
    target: ['indicatorId'],
    undatedFigure: ['indicatorId'],
    observation: ['indicatorId'],
  }),
  ...point('policy', {
    policy: ['parentPolicyId'],
    policyLink: ['fromPolicyId', 'toPolicyId'],
    target: ['policyId'],
    review: ['policyId'],
    reviewPoint: ['policyId'],
    valueSystem: ['policyId'],
  }),
  ...point('register', { heritageItem: ['designation'] }),
];

function findBroken({ from, columns, to, list }: Reference, release: number): RawBuilder<unknown> {
  const [column = ''] = columns;
  const rows = list
    ? sql`${sql.table(from)} as held cross join unnest(${sql.ref(`held.${column}`)}) as listed (value)`
    : sql`${sql.table(from)} as held`;
  const values = list ? [sql`listed.value`] : columns.map((name) => sql.ref(`held.${name}`));
  const key = toKey(to);
  const matches = values.map((value, index) => sql`${sql.ref(`goal.${key[index]}`)} = ${value}`);
  return sql`(
    select ${from}::text as "table", ${columns.join(' ')}::text as "column", concat_ws(' ', ${sql.join(values)}) as value
    from ${rows}
    where ${heldBy('held', release)} and ${sql.join(
      values.map((value) => sql`${value} is not null`),
      sql` and `,
    )}
      and not exists (
        select from ${sql.table(to)} as goal where ${sql.join(matches, sql` and `)} and ${heldBy('goal', release)}
      )
    limit 1)`;
}

/**
 * Checks that everything the rows of a release refer to is in the same release.
 *
 * @throws StoreError `reference-broken` for the first that isn't.
 */
export async function checkReferences(
  { transaction, db }: { readonly transaction: TransactionSql; readonly db: Kysely<Database> },
  release: number,
): Promise<void> {
  // One statement: each of its own would cost as much in going there and back as in looking.
  const query = sql`${sql.join(
    references.map((reference) => findBroken(reference, release)),
    sql` union all `,
  )} limit 1`.compile(db);
  const [broken] = await transaction.unsafe<{ table: string; column: string; value: string }[]>(query.sql, [
    ...query.parameters,
  ] as never[]);
  if (broken) throw new StoreError({ code: 'reference-broken', ...broken, release });
}
