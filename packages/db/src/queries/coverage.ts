import type { AreaLevel } from '@dinh/kpi/area';
import type { LatestReading } from '@dinh/kpi/coverage';
import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';
import { type PackedColumns, packColumns } from './pack-columns.ts';

/** One per field of a `LatestReading`, so that the two can't drift apart. */
const readingColumns: { readonly [Column in keyof LatestReading]: true } = {
  indicatorId: true,
  areaId: true,
  period: true,
  value: true,
  absence: true,
};
const readingColumnNames = Object.keys(readingColumns) as readonly (keyof LatestReading)[];

type InPlace = ExpressionBuilder<Database & { place: { id: string } }, 'place' | 'indicator'>;

/** The last row of a series, as `findLatest`: by last day, then the shorter, then text. */
function latestOf(eb: InPlace, release: number, known: 'is' | 'is not') {
  return eb
    .selectFrom('seriesPoint')
    .whereRef('seriesPoint.areaId', '=', 'place.id')
    .whereRef('seriesPoint.indicatorId', '=', 'indicator.id')
    .where(heldBy('seriesPoint', release))
    .where('seriesPoint.value', known, null)
    .select(['seriesPoint.period', 'seriesPoint.value', 'seriesPoint.absence'])
    .orderBy('seriesPoint.periodEnd', 'desc')
    .orderBy('seriesPoint.periodStart', 'desc')
    .orderBy('seriesPoint.period', 'desc')
    .limit(1);
}

/**
 * A probe of the index `by_area` per area and indicator, so that the work grows with the cells of the
 * level asked for and not with the points of the store. The blank is looked for only where no value is.
 */
export function latestReadingsQuery(db: Kysely<Database>, release: number, level: AreaLevel) {
  const latest = db
    .with(
      (cte) => cte('place').materialized(),
      (own) => own.selectFrom('area').where(heldBy('area', release)).where('area.level', '=', level).select('area.id'),
    )
    .selectFrom('place')
    .innerJoin('indicator', (join) => join.onTrue())
    .leftJoinLateral(
      (eb) => latestOf(eb, release, 'is not').as('reading'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        latestOf(eb, release, 'is')
          .where(sql<boolean>`${sql.ref('reading.period')} is null`)
          .as('blank'),
      (join) => join.onTrue(),
    )
    .where(heldBy('indicator', release))
    .where('indicator.kind', '<>', 'distinct')
    .where((eb) => eb.or([eb('reading.period', 'is not', null), eb('blank.period', 'is not', null)]))
    .select((eb) => [
      'indicator.id as indicatorId',
      'place.id as areaId',
      eb.fn.coalesce('reading.period', 'blank.period').as('period'),
      'reading.value',
      'blank.absence',
    ])
    .orderBy('indicator.id')
    .orderBy('place.id')
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
  return db
    .selectFrom('areaRegion')
    .innerJoin('region', (join) =>
      join.onRef('region.scheme', '=', 'areaRegion.scheme').onRef('region.region', '=', 'areaRegion.region'),
    )
    .where(heldBy('areaRegion', release))
    .where(heldBy('region', release))
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
