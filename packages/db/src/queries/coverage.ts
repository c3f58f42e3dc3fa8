import type { AreaLevel } from '@dinh/kpi/area';
import type { LatestReading } from '@dinh/kpi/coverage';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAreaOfLevels } from './held-by.ts';
import { type PackedColumns, packColumns } from './pack-columns.ts';
import { regionsOfAreas } from './regions-of-areas.ts';

/** One per field of a `LatestReading`, so that the two can't drift apart: where the summary of a series has it. */
const readingColumns = {
  indicatorId: 'held.indicatorId',
  areaId: 'held.areaId',
  period: 'held.shownPeriod',
  value: 'held.shownValue',
  absence: 'held.shownAbsence',
} as const satisfies { readonly [Column in keyof LatestReading]: string };
const readingColumnNames = Object.keys(readingColumns) as readonly (keyof LatestReading)[];

/** The summary of a series holds the cell that stands for it: no series is read, however many there are. */
export function latestReadingsQuery(db: Kysely<Database>, release: number, level: AreaLevel) {
  const latest = db
    // Found by their areas, whose summaries lie together: the planner, which can't know how few they are, would look
    // up each indicator in each area.
    .with(
      (cte) => cte('seriesSummaryOfLevel').materialized(),
      (with_) =>
        with_
          .selectFrom('seriesSummary')
          .where(isAreaOfLevels('seriesSummary.areaId', [level], release))
          .where(heldBy('seriesSummary', release))
          .select(['indicatorId', 'areaId', 'shownPeriod', 'shownValue', 'shownAbsence']),
    )
    .selectFrom('seriesSummaryOfLevel as held')
    .innerJoin('indicator', 'indicator.id', 'held.indicatorId')
    .where(heldBy('indicator', release))
    .where('indicator.kind', '<>', 'distinct')
    .select(readingColumnNames.map((name) => sql.ref(readingColumns[name]).as(name)))
    .orderBy('held.indicatorId')
    .orderBy('held.areaId')
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
