import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { areaColumns } from './areas.ts';
import { heldBy } from './held-by.ts';
import { indicatorColumns } from './indicators.ts';

/** Cells with a value that a source published: counts of our own over a register's items stand apart. */
function publishedPoints(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('seriesPoint')
    .innerJoin('indicator', 'indicator.id', 'seriesPoint.indicatorId')
    .where(heldBy('seriesPoint', release))
    .where(heldBy('indicator', release))
    .where('indicator.kind', '<>', 'distinct')
    .where('seriesPoint.value', 'is not', null);
}

/** Areas with every other name they go or went by, and how many published figures they have. */
export function selectAreaCatalogue(db: Kysely<Database>, release: number) {
  const names = db
    .selectFrom('areaAlias')
    .where(heldBy('areaAlias', release))
    .select(['areaAlias.areaId', 'areaAlias.alias as name'])
    .union(
      db
        .selectFrom('areaStatus')
        .where(heldBy('areaStatus', release))
        .select(['areaStatus.areaId', 'areaStatus.nameVi as name']),
    )
    .as('name');
  const otherNames = db
    .selectFrom(names)
    .groupBy('name.areaId')
    .select(['name.areaId', sql<string[]>`json_agg(distinct ${sql.ref('name.name')})`.as('otherNames')])
    .as('otherName');
  const figures = publishedPoints(db, release)
    .groupBy('seriesPoint.areaId')
    .select(['seriesPoint.areaId', sql<number>`count(*)::int`.as('figures')])
    .as('published');
  return db
    .selectFrom('area')
    .leftJoin(otherNames, 'otherName.areaId', 'area.id')
    .leftJoin(figures, 'published.areaId', 'area.id')
    .where(heldBy('area', release))
    .select(areaColumns)
    .select([
      sql<string[]>`coalesce(${sql.ref('otherName.otherNames')}, '[]')`.as('otherNames'),
      sql<number>`coalesce(${sql.ref('published.figures')}, 0)`.as('figures'),
    ])
    .orderBy('area.id')
    .execute();
}

/** Indicators with how many cells and areas have a value. */
export function selectIndicatorCatalogue(db: Kysely<Database>, release: number) {
  const figures = db
    .selectFrom('seriesPoint')
    .where(heldBy('seriesPoint', release))
    .where('seriesPoint.value', 'is not', null)
    .groupBy('seriesPoint.indicatorId')
    .select([
      'seriesPoint.indicatorId',
      sql<number>`count(*)::int`.as('figures'),
      sql<number>`count(distinct ${sql.ref('seriesPoint.areaId')})::int`.as('areas'),
    ])
    .as('published');
  return db
    .selectFrom('indicator')
    .leftJoin(figures, 'published.indicatorId', 'indicator.id')
    .where(heldBy('indicator', release))
    .select(indicatorColumns)
    .select([
      sql<number>`coalesce(${sql.ref('published.figures')}, 0)`.as('figures'),
      sql<number>`coalesce(${sql.ref('published.areas')}, 0)`.as('areas'),
    ])
    .orderBy('indicator.id')
    .execute();
}

/** Per family: indicators defined, those with a published figure, and the published cells. */
export function selectFamilyCounts(db: Kysely<Database>, release: number) {
  const figures = publishedPoints(db, release)
    .groupBy('seriesPoint.indicatorId')
    .select(['seriesPoint.indicatorId', sql<number>`count(*)`.as('figures')])
    .as('published');
  return db
    .selectFrom('indicator')
    .leftJoin(figures, 'published.indicatorId', 'indicator.id')
    .where(heldBy('indicator', release))
    .where('indicator.kind', '<>', 'distinct')
    .groupBy('indicator.family')
    .select([
      'indicator.family',
      sql<number>`count(*)::int`.as('indicators'),
      sql<number>`count(${sql.ref('published.figures')})::int`.as('indicatorsWithFigures'),
      sql<number>`coalesce(sum(${sql.ref('published.figures')}), 0)::int`.as('figures'),
    ])
    .execute();
}

/** How much is published in all: cells, the sources they come from, and the first and last of their periods: the last as `comparePeriods`. */
export function selectTotals(db: Kysely<Database>, release: number) {
  return publishedPoints(db, release)
    .select([
      sql<number>`count(*)::int`.as('figures'),
      sql<
        string | null
      >`(array_agg(${sql.ref('seriesPoint.period')} order by ${sql.ref('periodStart')}, ${sql.ref('period')}))[1]`.as(
        'firstPeriod',
      ),
      sql<
        string | null
      >`(array_agg(${sql.ref('seriesPoint.period')} order by ${sql.ref('periodEnd')} desc, ${sql.ref('periodStart')} desc, ${sql.ref('period')} desc))[1]`.as(
        'lastPeriod',
      ),
      db
        .selectFrom('observation')
        .innerJoin('source', 'source.id', 'observation.sourceId')
        .where(heldBy('observation', release))
        .where(heldBy('source', release))
        .where('source.kind', '<>', 'register')
        .select(sql<number>`count(distinct ${sql.ref('observation.sourceId')})::int`.as('count'))
        .$asScalar()
        .$notNull()
        .as('sources'),
    ])
    .executeTakeFirstOrThrow();
}
