import type { AreaLevel } from '@dinh/kpi/area';
import { isOneValue, type SeriesPoint } from '@dinh/kpi/series';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isOfLevel } from './held-by.ts';

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
const pointColumnNames = Object.keys(pointColumns) as readonly (keyof SeriesPoint)[];

/** Which points: all of a release where nothing is given. */
export interface PointFilter {
  readonly indicatorId?: string;
  readonly areaId?: string;
  /** Only of areas of these levels. */
  readonly levels?: readonly AreaLevel[];
  readonly period?: string;
  /** Only cells whose sources differ. */
  readonly differs?: true;
}

type PackedColumn = { same: unknown } | unknown[];

/** What `packRows` of @dinh/kpi gives for points. */
export interface PackedPoints {
  length: number;
  columns: Record<string, PackedColumn>;
}

export function packedPointsQuery(db: Kysely<Database>, release: number, filter: PointFilter) {
  const { indicatorId, areaId, levels, period, differs } = filter;
  const points = db
    .selectFrom('seriesPoint')
    .where(heldBy('seriesPoint', release))
    .$if(indicatorId !== undefined, (query) => query.where('indicatorId', '=', indicatorId ?? ''))
    .$if(areaId !== undefined, (query) => query.where('areaId', '=', areaId ?? ''))
    .$if(levels !== undefined, (query) => query.where(isOfLevel('areaId', { release, levels: levels ?? [] })))
    .$if(period !== undefined, (query) => query.where('period', '=', period ?? ''))
    .$if(differs !== undefined, (query) => query.where('differs', '=', true))
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
): Promise<PackedPoints> {
  return toPackedPoints(await packedPointsQuery(db, release, filter).executeTakeFirstOrThrow());
}

/** A row of arrays as `packRows` of @dinh/kpi gives rows. */
export function toPackedPoints({
  length,
  ...columns
}: { readonly length: number } & Record<string, unknown>): PackedPoints {
  if (length === 0) return { length: 0, columns: {} };
  const packed = Object.entries(columns).map(([name, column]): [string, PackedColumn] => {
    const values = column as unknown[];
    return [name, isOneValue(values) ? { same: values[0] } : values];
  });
  return { length, columns: Object.fromEntries(packed) };
}
