import type { AreaLevel } from '@dinh/kpi';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';
import { indicatorColumns } from './indicators.ts';

/** A source of an indicator's figures. */
export interface DataSetSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: string;
  readonly url: string | null;
}

/**
 * Every indicator that has a figure, by id: of which days and levels its figures are, how many there are, where the
 * longest series is, and their sources, those of most figures first.
 */
export function selectDataSets(db: Kysely<Database>, release: number) {
  const printed = db
    .selectFrom('observation')
    .where(heldBy('observation', release))
    .where('observation.absence', 'is', null);
  const levels = printed
    .where('observation.indicatorId', '=', sql.ref<string>('indicator.id'))
    .select(sql<readonly AreaLevel[]>`array_agg(distinct ${sql.ref('observation.areaLevel')})`.as('found'));
  const figures = printed
    .groupBy(['observation.indicatorId', 'observation.sourceId'])
    .select(['observation.indicatorId', 'observation.sourceId'])
    .select([
      sql<number>`count(*)`.as('figures'),
      sql<string>`min(${sql.ref('observation.periodStart')})`.as('firstDay'),
      sql<string>`max(${sql.ref('observation.periodEnd')})`.as('lastDay'),
    ])
    .as('printed');
  const described = sql`json_build_object('id', ${sql.ref('source.id')}, 'title', ${sql.ref('source.title')}, 'publisher', ${sql.ref('source.publisher')}, 'kind', ${sql.ref('source.kind')}, 'url', ${sql.ref('source.url')})`;
  return db
    .selectFrom(figures)
    .innerJoin('indicator', 'indicator.id', 'printed.indicatorId')
    .innerJoin('source', 'source.id', 'printed.sourceId')
    .leftJoin('indicatorSummary', (join) =>
      join.onRef('indicatorSummary.indicatorId', '=', 'indicator.id').on(heldBy('indicatorSummary', release)),
    )
    .where(heldBy('indicator', release))
    .where(heldBy('source', release))
    .groupBy([...indicatorColumns, 'indicatorSummary.longestAreaId'])
    .select([...indicatorColumns, 'indicatorSummary.longestAreaId'])
    .select(sql<readonly AreaLevel[]>`${levels}`.as('figureLevels'))
    .select([
      sql<number>`sum(${sql.ref('printed.figures')})::int`.as('figures'),
      sql<string>`min(${sql.ref('printed.firstDay')})`.as('firstDay'),
      sql<string>`max(${sql.ref('printed.lastDay')})`.as('lastDay'),
      sql<
        readonly DataSetSource[]
      >`json_agg(${described} order by ${sql.ref('printed.figures')} desc, ${sql.ref('source.id')})`.as('sources'),
    ])
    .orderBy('indicator.id')
    .execute();
}
