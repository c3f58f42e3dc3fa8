import type { AreaLevel } from '@dinh/kpi/area';
import type { LatestReading } from '@dinh/kpi/coverage';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAreaOfLevels } from './held-by.ts';
import { type PackedColumns, packColumns } from './pack-columns.ts';
import { regionsOfAreas } from './regions-of-areas.ts';

/** One per field of a `LatestReading`, so that the two can't drift apart. */
const readingColumns: { readonly [Column in keyof LatestReading]: true } = {
  indicatorId: true,
  areaId: true,
  period: true,
  value: true,
  absence: true,
};
const readingColumnNames = Object.keys(readingColumns) as readonly (keyof LatestReading)[];

/** One row of the summary per series names its cell, which the key of the points then finds: no series is read through. */
export function latestReadingsQuery(db: Kysely<Database>, release: number, level: AreaLevel) {
  const latest = db
    .selectFrom('seriesSummary')
    .innerJoin('indicator', 'indicator.id', 'seriesSummary.indicatorId')
    .innerJoin('seriesPoint', (join) =>
      join
        .onRef('seriesPoint.indicatorId', '=', 'seriesSummary.indicatorId')
        .onRef('seriesPoint.areaId', '=', 'seriesSummary.areaId')
        .onRef('seriesPoint.period', '=', 'seriesSummary.shownPeriod'),
    )
    .where(isAreaOfLevels('seriesSummary.areaId', [level], release))
    .where(heldBy('seriesSummary', release))
    .where(heldBy('indicator', release))
    .where(heldBy('seriesPoint', release))
    .where('indicator.kind', '<>', 'distinct')
    .select(readingColumnNames.map((name) => `seriesPoint.${name}` as const))
    .orderBy('seriesPoint.indicatorId')
    .orderBy('seriesPoint.areaId')
    .as('latest');
  return db
    .selectFrom(latest)
    .select(sql<number>`count(*)::int`.as('length'))
    .select(
      readingColumnNames.map(
        (name): ReturnType<RawBuilder<readonly unknown[] | null>['as']> =>
          sql<readonly unknown[] | null>`json_agg(${sql.ref(`latest.${name}`)})`.as(name),
      ),
    );
}

/**
 * The latest that is known of every indicator in every area of a level, as columns: what
 * `findLatestReadings` of @dinh/kpi gives of all points, by indicator, then area. Counts of our own
 * over registers stand apart.
 */
export async function selectLatestReadings(
  db: Kysely<Database>,
  release: number,
  level: AreaLevel,
): Promise<PackedColumns> {
  return packColumns(await latestReadingsQuery(db, release, level).executeTakeFirstOrThrow());
}

/** The region of each province-level area over time, oldest first. */
export function selectRegions(db: Kysely<Database>, release: number) {
  return regionsOfAreas(db, release)
    .select([
      'areaRegion.areaId',
      'region.region',
      'region.nameVi',
      'region.nameEn',
      'areaRegion.validFrom',
      'areaRegion.validTo',
    ])
    .orderBy('areaRegion.areaId')
    .orderBy('areaRegion.validFrom')
    .execute();
}
