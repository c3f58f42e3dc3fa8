import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

/** What may rest on a source besides figures, which a summary counts, with the tables that say so. */
const uses = {
  heritageItems: ['heritageItem'],
  targets: ['target'],
  policies: ['policy'],
  reviews: ['review', 'reviewPoint'],
  valuesAndExchanges: ['valueSystem', 'exchange'],
  areaFacts: ['areaPopulation', 'areaSize', 'unitCount', 'areaSuccession'],
} as const satisfies Readonly<Record<string, readonly (keyof Database)[]>>;

interface Mention {
  readonly sourceId: string;
  readonly use: keyof typeof uses;
}

/** The rows of a table as mentions of their sources. */
function mentionsIn(release: number, use: keyof typeof uses, table: keyof Database) {
  return sql<Mention>`select ${sql.ref('sourceId')}, ${sql.lit(use)} as ${sql.ref('use')} from ${sql.table(table)} where ${heldBy(table, release)}`;
}

/** Every source of a release, or those with these ids, by id, with what rests on each. */
export function selectSourceUses(db: Kysely<Database>, release: number, ids?: readonly string[]) {
  const all = Object.entries(uses).flatMap(([use, tables]) =>
    // The keys of `uses`, which `entries` forgets.
    tables.map((table) => mentionsIn(release, use as keyof typeof uses, table)),
  );
  const mention = sql<Mention>`(${sql.join(all, sql` union all `)})`.as<'mention'>(sql`mention`);
  const counted = (use: keyof typeof uses): RawBuilder<number> =>
    sql<number>`count(*) filter (where ${sql.ref('mention.use')} = ${sql.lit(use)})::int`;
  return db
    .selectFrom('source')
    .leftJoin('sourceSummary', (join) =>
      join.onRef('sourceSummary.sourceId', '=', 'source.id').on(heldBy('sourceSummary', release)),
    )
    .leftJoin(mention, 'mention.sourceId', 'source.id')
    .where(heldBy('source', release))
    .$if(ids !== undefined, (query) => query.where(isAnyOf('source.id', ids ?? [])))
    .groupBy([
      'source.id',
      'source.title',
      'source.publisher',
      'source.kind',
      'source.url',
      'source.published',
      'source.language',
      'source.note',
      'sourceSummary.dated',
      'sourceSummary.undated',
      'sourceSummary.indicators',
      'sourceSummary.areas',
    ])
    .select(['source.id', 'source.title', 'source.publisher', 'source.kind', 'source.url', 'source.published'])
    .select(['source.language', 'source.note'])
    .select([
      sql<number>`coalesce(${sql.ref('sourceSummary.dated')} + ${sql.ref('sourceSummary.undated')}, 0)`.as('figures'),
      sql<number>`coalesce(${sql.ref('sourceSummary.indicators')}, 0)`.as('indicators'),
      sql<number>`coalesce(${sql.ref('sourceSummary.areas')}, 0)`.as('areas'),
      counted('heritageItems').as('heritageItems'),
      counted('targets').as('targets'),
      counted('policies').as('policies'),
      counted('reviews').as('reviews'),
      counted('valuesAndExchanges').as('valuesAndExchanges'),
      counted('areaFacts').as('areaFacts'),
    ])
    .orderBy('source.id')
    .execute();
}
