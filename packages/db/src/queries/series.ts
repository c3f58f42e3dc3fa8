import type { AreaLevel } from '@dinh/kpi/area';
import type { SeriesPoint } from '@dinh/kpi/series';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf, isAreaOfLevels } from './held-by.ts';
import { type PackedColumns, packColumns } from './pack-columns.ts';

/** One per field of a `SeriesPoint`, so that the two can't drift apart. */
const pointColumns: { readonly [Column in keyof SeriesPoint]: true } = {
  indicatorId: true,
  areaId: true,
  period: true,
  value: true,
  numerator: true,
  denominator: true,
  reportedShare: true,
  status: true,
  absence: true,
  complete: true,
  sourceId: true,
  note: true,
  reason: true,
  agrees: true,
  hint: true,
  differs: true,
  afterEnd: true,
  others: true,
};
export const pointColumnNames = Object.keys(pointColumns) as readonly (keyof SeriesPoint)[];

/** Which points: all of a release where nothing is given. */
export interface PointFilter {
  readonly indicatorId?: string;
  readonly indicatorIds?: readonly string[];
  readonly areaId?: string;
  readonly areaIds?: readonly string[];
  readonly period?: string;
  /** Only cells whose sources differ. */
  readonly differs?: true;
  /** Only areas of these levels. */
  readonly levels?: readonly AreaLevel[];
  /** Only these indicators, of each the periods that end between the first and the last of its years, ascending. */
  readonly reach?: readonly { readonly indicatorId: string; readonly years: readonly number[] }[];
  /** Only these indicators of these areas. */
  readonly series?: readonly { readonly indicatorId: string; readonly areaId: string }[];
}

/** True for a point of one of the indicators whose period ends within its years: three parameters however many they are. */
function isWithinReach(reach: NonNullable<PointFilter['reach']>): RawBuilder<boolean> {
  const ids = reach.map(({ indicatorId }) => indicatorId);
  const firsts = reach.map(({ years }) => `${years[0]}-01-01`);
  const lasts = reach.map(({ years }) => `${years.at(-1)}-12-31`);
  return sql<boolean>`exists (select from unnest(${ids}::text[], ${firsts}::text[], ${lasts}::text[]) as reach(id, first, last) where reach.id = ${sql.ref('indicatorId')} and ${sql.ref('periodEnd')} between reach.first and reach.last)`;
}

/** True for a point of one of the series: two parameters however many they are. */
function isOfSeries(series: NonNullable<PointFilter['series']>): RawBuilder<boolean> {
  const indicatorIds = series.map(({ indicatorId }) => indicatorId);
  const areaIds = series.map(({ areaId }) => areaId);
  return sql<boolean>`(${sql.ref('indicatorId')}, ${sql.ref('areaId')}) in (select * from unnest(${indicatorIds}::text[], ${areaIds}::text[]))`;
}

export function packedPointsQuery(db: Kysely<Database>, release: number, filter: PointFilter) {
  const { indicatorId, indicatorIds, areaId, areaIds, period, differs, levels, reach, series } = filter;
  const points = db
    .selectFrom('seriesPoint')
    .where(heldBy('seriesPoint', release))
    .$if(indicatorId !== undefined, (query) => query.where('indicatorId', '=', indicatorId ?? ''))
    .$if(indicatorIds !== undefined, (query) => query.where(isAnyOf('indicatorId', indicatorIds ?? [])))
    .$if(areaId !== undefined, (query) => query.where('areaId', '=', areaId ?? ''))
    .$if(areaIds !== undefined, (query) => query.where(isAnyOf('areaId', areaIds ?? [])))
    .$if(reach !== undefined, (query) => query.where(isWithinReach(reach ?? [])))
    .$if(series !== undefined, (query) => query.where(isOfSeries(series ?? [])))
    .$if(period !== undefined, (query) => query.where('period', '=', period ?? ''))
    .$if(differs !== undefined, (query) => query.where('differs', '=', true))
    .$if(levels !== undefined, (query) => query.where(isAreaOfLevels('areaId', levels ?? [], release)))
    .select(pointColumnNames)
    // As `comparePeriods`: by last day, then the longer first.
    .orderBy('indicatorId')
    .orderBy('areaId')
    .orderBy('periodEnd')
    .orderBy('periodStart')
    .orderBy('period')
    .as('point');
  return db
    .selectFrom(points)
    .select(sql<number>`count(*)::int`.as('length'))
    .select(
      pointColumnNames.map(
        (name): ReturnType<RawBuilder<readonly unknown[] | null>['as']> =>
          sql<readonly unknown[] | null>`json_agg(${sql.ref(`point.${name}`)})`.as(name),
      ),
    );
}

/**
 * Points as columns, by indicator, area, then period, as `packRows` packs them: they leave the
 * database as one row of arrays, an eighth of the work of a row each. `unpackRows` gives them back.
 */
export async function selectPackedPoints(
  db: Kysely<Database>,
  release: number,
  filter: PointFilter = {},
): Promise<PackedColumns> {
  return packColumns(await packedPointsQuery(db, release, filter).executeTakeFirstOrThrow());
}

/** The latest point with a value of each series of one level's areas, and of how many cells it is the latest. */
export async function selectLatestPoints(db: Kysely<Database>, release: number, level: AreaLevel) {
  const rows = await db
    .selectFrom('seriesSummary')
    .innerJoin('seriesPoint', (join) =>
      join
        .onRef('seriesPoint.indicatorId', '=', 'seriesSummary.indicatorId')
        .onRef('seriesPoint.areaId', '=', 'seriesSummary.areaId')
        .onRef('seriesPoint.period', '=', 'seriesSummary.latestPeriod'),
    )
    .where(isAreaOfLevels('seriesSummary.areaId', [level], release))
    .where(heldBy('seriesSummary', release))
    .where(heldBy('seriesPoint', release))
    .select(pointColumnNames.map((name) => `seriesPoint.${name}` as const))
    .select('seriesSummary.cells')
    .orderBy('seriesPoint.indicatorId')
    .orderBy('seriesPoint.areaId')
    .execute();
  return rows.map(({ cells, ...reading }) => ({ reading, cells }));
}
