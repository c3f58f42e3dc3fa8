import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { areaColumns } from './areas.ts';
import { heldBy } from './held-by.ts';
import { indicatorColumns } from './indicators.ts';

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
  const figures = db
    .selectFrom('areaSummary')
    .where(heldBy('areaSummary', release))
    .groupBy('areaSummary.areaId')
    .select(['areaSummary.areaId', sql<number>`sum(${sql.ref('areaSummary.figures')})::int`.as('figures')])
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

/** Every indicator of a release, by id, with what is known of it. */
function summarisedIndicators(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('indicator')
    .leftJoin('indicatorSummary', (join) =>
      join.onRef('indicatorSummary.indicatorId', '=', 'indicator.id').on(heldBy('indicatorSummary', release)),
    )
    .where(heldBy('indicator', release))
    .orderBy('indicator.id');
}

function orZero(column: `indicatorSummary.${string}`): RawBuilder<number> {
  return sql<number>`coalesce(${sql.ref(column)}, 0)`;
}

/** Indicators with how many cells and areas have a value. */
export function selectIndicatorCatalogue(db: Kysely<Database>, release: number) {
  return summarisedIndicators(db, release)
    .select(indicatorColumns)
    .select([orZero('indicatorSummary.figures').as('figures'), orZero('indicatorSummary.areas').as('areas')])
    .execute();
}

/** Every indicator with how much is known of it, from when to when, where its longest series is, and what is not in order. */
export function selectIndicatorSummaries(db: Kysely<Database>, release: number) {
  return summarisedIndicators(db, release)
    .select(['indicator.id', 'indicator.family', 'indicator.kind'])
    .select(['indicatorSummary.firstPeriod', 'indicatorSummary.latestPeriod', 'indicatorSummary.longestAreaId'])
    .select([
      orZero('indicatorSummary.figures').as('figures'),
      orZero('indicatorSummary.longestYears').as('longestYears'),
      orZero('indicatorSummary.longestReadings').as('longestReadings'),
      orZero('indicatorSummary.findings').as('findings'),
      orZero('indicatorSummary.shareFindings').as('shareFindings'),
      orZero('indicatorSummary.differing').as('differing'),
      orZero('indicatorSummary.notPlaced').as('notPlaced'),
    ])
    .execute();
}

/** How many sources have a dated figure, those of registers apart. */
export function countPublishingSources(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('sourceSummary')
    .innerJoin('source', 'source.id', 'sourceSummary.sourceId')
    .where(heldBy('sourceSummary', release))
    .where(heldBy('source', release))
    .where('sourceSummary.dated', '>', 0)
    .where('source.kind', '<>', 'register')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
}
