import type { AreaLevel } from '@dinh/kpi/area';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { selectSuccessions } from './areas.ts';
import { selectAreaCatalogue, selectIndicatorCatalogue } from './catalogue.ts';
import { heldBy, isAnyOf } from './held-by.ts';
import { selectHeritage, selectRegisters } from './heritage.ts';
import { type PackedColumns, packColumns } from './pack-columns.ts';
import { selectAllTargets, selectPolicies } from './policies.ts';
import { selectUndated } from './problems.ts';
import { regionsOfAreas } from './regions-of-areas.ts';
import { selectReleases } from './releases.ts';
import { selectReviewPoints, selectReviews } from './reviews.ts';
import { selectPackedPoints } from './series.ts';
import { selectSourceUses } from './source-use.ts';
import { selectExchanges, selectValues } from './values.ts';

const printedColumns = [
  'areaId',
  'areaName',
  'areaLevel',
  'indicatorId',
  'period',
  'value',
  'numerator',
  'denominator',
  'reportedShare',
  'status',
  'sourceId',
  'note',
] as const;

/** Every dated figure of the areas of these levels and every one that fits no area, as columns. */
export async function selectPackedPrinted(
  db: Kysely<Database>,
  release: number,
  levels: readonly AreaLevel[],
): Promise<PackedColumns> {
  // A list rather than a join, so that an index finds those of the areas and those without one together.
  const areas = sql`array(select id from area where ${isAnyOf('area.level', levels)} and ${heldBy('area', release)})`;
  const printed = db
    .selectFrom('observation')
    .where(heldBy('observation', release))
    .where(sql<boolean>`(${sql.ref('observation.areaId')} = any(${areas}) or ${sql.ref('observation.areaId')} is null)`)
    .select(printedColumns)
    .orderBy('indicatorId')
    .orderBy('areaKey')
    .orderBy('period')
    .orderBy('sourceId')
    .as('printed');
  const row = await db
    .selectFrom(printed)
    .select(sql<number>`count(*)::int`.as('length'))
    .select(printedColumns.map((name) => sql<readonly unknown[]>`json_agg(${sql.ref(`printed.${name}`)})`.as(name)))
    .executeTakeFirstOrThrow();
  return packColumns(row);
}

/** Areas as the catalogue lists them, with their codes. */
async function selectPackAreas(db: Kysely<Database>, release: number) {
  const [listed, codes] = await Promise.all([
    selectAreaCatalogue(db, release),
    db.selectFrom('area').where(heldBy('area', release)).select(['id', 'code', 'capitalVi']).execute(),
  ]);
  const codeOf = new Map(codes.map((row) => [row.id, row]));
  return listed.map((area) => {
    const { code = null, capitalVi = null } = codeOf.get(area.id) ?? {};
    return { ...area, code, capitalVi };
  });
}

/** Indicators as the catalogue lists them, with how many cells they have, those without a value too. */
async function selectPackIndicators(db: Kysely<Database>, release: number) {
  const [listed, counts] = await Promise.all([
    selectIndicatorCatalogue(db, release),
    db
      .selectFrom('seriesSummary')
      .where(heldBy('seriesSummary', release))
      .groupBy('indicatorId')
      .select(['indicatorId', sql<number>`sum(${sql.ref('cells')})::int`.as('cells')])
      .execute(),
  ]);
  const cellsOf = new Map(counts.map((row) => [row.indicatorId, row.cells]));
  return listed.map((indicator) => ({ ...indicator, cells: cellsOf.get(indicator.id) ?? 0 }));
}

function selectAllStatuses(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('areaStatus')
    .where(heldBy('areaStatus', release))
    .select(['areaId', 'validFrom', 'validTo', 'nameVi', 'nameEn', 'fullNameVi', 'kind', 'decision', 'decisionVi'])
    .orderBy('areaId')
    .orderBy('validFrom')
    .execute();
}

function selectAllRegions(db: Kysely<Database>, release: number) {
  return regionsOfAreas(db, release)
    .select(['areaRegion.areaId', 'region.nameVi', 'region.nameEn', 'areaRegion.validFrom', 'areaRegion.validTo'])
    .orderBy('areaRegion.areaId')
    .orderBy('areaRegion.validFrom')
    .execute();
}

function selectLatestPopulations(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('areaPopulation')
    .where(heldBy('areaPopulation', release))
    .where('preferred', '=', true)
    .distinctOn('areaId')
    .select(['areaId', 'year', 'population', 'series', 'sourceId'])
    .orderBy('areaId')
    .orderBy('year', 'desc')
    .execute();
}

function selectLatestSizes(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('areaSize')
    .where(heldBy('areaSize', release))
    .distinctOn('areaId')
    .select(['areaId', 'year', 'areaKm2', 'sourceId'])
    .orderBy('areaId')
    .orderBy('year', 'desc')
    .execute();
}

/** How many dated figures there are of areas of these levels, counted no further than `most` + 1. */
export async function countFiguresOfLevels(
  db: Kysely<Database>,
  release: number,
  { levels, most }: { readonly levels: readonly AreaLevel[]; readonly most: number },
): Promise<number> {
  const some = db
    .selectFrom('observation')
    .where(heldBy('observation', release))
    .where(isAnyOf('observation.areaLevel', levels))
    .select('sourceId')
    .limit(most + 1)
    .as('some');
  const { count } = await db.selectFrom(some).select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow();
  return count;
}

/** Everything that a release's pages show, with the figures of the areas of these levels. */
export async function selectPackRows(db: Kysely<Database>, release: number, levels: readonly AreaLevel[]) {
  const [points, printed, areas, indicators, statuses, regions, populations, sizes] = await Promise.all([
    selectPackedPoints(db, release, { levels }),
    selectPackedPrinted(db, release, levels),
    selectPackAreas(db, release),
    selectPackIndicators(db, release),
    selectAllStatuses(db, release),
    selectAllRegions(db, release),
    selectLatestPopulations(db, release),
    selectLatestSizes(db, release),
  ]);
  const [all, successions, targets, policies, heritage, registers, sources, undated] = await Promise.all([
    selectReleases(db),
    selectSuccessions(db, release),
    selectAllTargets(db, release),
    selectPolicies(db, release),
    selectHeritage(db, release),
    selectRegisters(db, release),
    selectSourceUses(db, release),
    selectUndated(db, release),
  ]);
  const [reviews, reviewPoints, values, exchanges] = await Promise.all([
    selectReviews(db, release),
    selectReviewPoints(db, release),
    selectValues(db, release),
    selectExchanges(db, release),
  ]);
  const releases = all.filter(({ number }) => number <= release);
  const ofAreas = { areas, statuses, regions, populations, sizes, successions };
  const ofPolicies = { policies, targets, reviews, reviewPoints, values, exchanges };
  const tables = { releases, ...ofAreas, indicators, ...ofPolicies, heritage, registers, sources, undated };
  return { tables, points, printed };
}
