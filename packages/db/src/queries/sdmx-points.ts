import type { Frequency } from '@dinh/kpi/period';
import type { SeriesPoint } from '@dinh/kpi/series';
import { type AliasableExpression, type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';
import { periodFrequency } from './period-frequency.ts';
import { pointColumnNames } from './series.ts';

/** Which points of a release; every condition given has to hold. */
export interface SdmxPointFilter {
  readonly release: number;
  readonly indicatorIds?: readonly string[] | undefined;
  readonly areaIds?: readonly string[] | undefined;
  readonly frequencies?: readonly Frequency[] | undefined;
  /** ISO day on which a period may begin at the earliest: only periods that lie within the two days as a whole are in. */
  readonly from?: string | undefined;
  /** ISO day on which a period may end at the latest. */
  readonly to?: string | undefined;
  /** Of each series of one frequency, so many from its start; with `lastN` too, those of both ends. */
  readonly firstN?: number | undefined;
  readonly lastN?: number | undefined;
  /** Only points that a release after this one began. */
  readonly begunAfter?: number | undefined;
}

/** What is to vary last, so that whatever else names a point stays together. */
export type SdmxOrder = 'period' | 'area' | 'indicator' | 'frequency';

/** What SDMX has no place for. */
const leftOut = ['reason', 'afterEnd', 'others'] as const satisfies readonly (keyof SeriesPoint)[];
export type SdmxPointRow = Omit<SeriesPoint, (typeof leftOut)[number]>;
const fieldNames = pointColumnNames.filter((name): name is keyof SdmxPointRow => !leftOut.some((one) => one === name));

/** What an order is made of. */
interface PointPlace {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly frequency: Frequency;
}

const inTime = ['periodEnd', 'periodStart', 'period'] as const;
/** Each begins as an index does, so that no more than a series, an indicator or an area is sorted at a time. */
const orders: Readonly<Record<SdmxOrder, readonly (keyof PointPlace)[]>> = {
  period: ['indicatorId', 'areaId', 'frequency', ...inTime],
  area: ['indicatorId', ...inTime, 'areaId'],
  indicator: ['areaId', ...inTime, 'indicatorId'],
  frequency: ['indicatorId', 'areaId', ...inTime],
};

function pointsQuery(db: Kysely<Database>, filter: Omit<SdmxPointFilter, 'release' | 'firstN' | 'lastN'>) {
  const { indicatorIds, areaIds, frequencies, from, to, begunAfter } = filter;
  return db
    .selectFrom('seriesPoint')
    .$if(indicatorIds !== undefined, (query) => query.where(isAnyOf('indicatorId', indicatorIds ?? [])))
    .$if(areaIds !== undefined, (query) => query.where(isAnyOf('areaId', areaIds ?? [])))
    .$if(frequencies !== undefined, (query) =>
      query.where(sql<boolean>`${periodFrequency} = any(${frequencies}::text[])`),
    )
    .$if(from !== undefined, (query) => query.where('periodStart', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('periodEnd', '<=', to ?? ''))
    .$if(begunAfter !== undefined, (query) =>
      // Said in the index's own words: no release comes before the first.
      query.where(sql<boolean>`${sql.ref('releaseFrom')} > 1`).where('releaseFrom', '>', begunAfter ?? 0),
    )
    .select([...fieldNames, 'periodStart', 'periodEnd'])
    .select(periodFrequency.as('frequency'));
}

type Points = AliasableExpression<SdmxPointRow & PointPlace>;

/** The points of the release, cut to the ends of their series where those are asked for. */
function heldQuery(db: Kysely<Database>, filter: SdmxPointFilter): Points {
  const { release, firstN, lastN } = filter;
  const points = pointsQuery(db, filter).where(heldBy('seriesPoint', release));
  if (firstN === undefined && lastN === undefined) return points;
  const series = sql`partition by ${sql.ref('indicatorId')}, ${sql.ref('areaId')}, ${periodFrequency}`;
  const order = sql.join(inTime.map((column) => sql.ref(column)));
  const counted = points
    .select(sql<number>`row_number() over (${series} order by ${order})`.as('place'))
    .select(sql<number>`count(*) over (${series})`.as('length'));
  return db
    .selectFrom(counted.as('seriesPoint'))
    .where((eb) =>
      eb.or([
        ...(firstN === undefined ? [] : [eb('place', '<=', firstN)]),
        ...(lastN === undefined ? [] : [sql<boolean>`${sql.ref('length')} - ${sql.ref('place')} < ${lastN}`]),
      ]),
    )
    .select([...fieldNames, 'periodStart', 'periodEnd', 'frequency']);
}

/** The points of the earlier release of cells that the later one doesn't have. */
function goneQuery(db: Kysely<Database>, filter: SdmxPointFilter, since: number): Points {
  const { release } = filter;
  return pointsQuery(db, { ...filter, begunAfter: undefined })
    .where(heldBy('seriesPoint', since))
    .where('releaseTo', 'is not', null)
    .where('releaseTo', '<', release)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('seriesPoint as later')
            .whereRef('later.indicatorId', '=', 'seriesPoint.indicatorId')
            .whereRef('later.areaId', '=', 'seriesPoint.areaId')
            .whereRef('later.period', '=', 'seriesPoint.period')
            .where(heldBy('later', release))
            .select(sql`1`.as('one')),
        ),
      ),
    );
}

/** Rows as text, a third of the work of rows, some at a time. */
export function sdmxPointJsonQuery(db: Kysely<Database>, points: Points, order: SdmxOrder) {
  const columns = fieldNames.map((name) => sql`${sql.ref(name)} as ${sql.raw(`"${name}"`)}`);
  return db
    .selectFrom(points.as('point'))
    .select(sql<string>`(select row_to_json(record)::text from (select ${sql.join(columns)}) as record)`.as('json'))
    .orderBy(sql.join(orders[order].map((column) => sql.ref(column))));
}

const rowsAtOnce = 2000;

async function* streamRows(
  db: Kysely<Database>,
  points: Points,
  order: SdmxOrder,
): AsyncGenerator<readonly SdmxPointRow[]> {
  const query = sdmxPointJsonQuery(db, points, order).compile();
  for await (const { rows } of db.withoutPlugins().getExecutor().stream(query, rowsAtOnce)) {
    const read: readonly SdmxPointRow[] = JSON.parse(`[${rows.map(({ json }) => json).join(',')}]`);
    yield read;
  }
}

/** The points asked for through a cursor, some at a time; leaving the loop closes it. */
export function streamSdmxPoints(
  db: Kysely<Database>,
  filter: SdmxPointFilter,
  order: SdmxOrder,
): AsyncGenerator<readonly SdmxPointRow[]> {
  return streamRows(db, heldQuery(db, filter), order);
}

/** The points of an earlier release, by the same filter, whose cells the release no longer has, in the same way. */
export function streamGonePoints(
  db: Kysely<Database>,
  { since, ...filter }: SdmxPointFilter & { readonly since: number },
  order: SdmxOrder,
): AsyncGenerator<readonly SdmxPointRow[]> {
  return streamRows(db, goneQuery(db, filter, since), order);
}

async function countUpTo(db: Kysely<Database>, points: Points, most: number): Promise<number> {
  const some = db.selectFrom(points.as('point')).select(sql`1`.as('one')).limit(most);
  const counted = db.selectFrom(some.as('some')).select(sql<number>`count(*)::int`.as('count'));
  return (await counted.executeTakeFirstOrThrow()).count;
}

/** How many points `streamSdmxPoints` gives, counted no further than `most`. */
export function countSdmxPoints(db: Kysely<Database>, filter: SdmxPointFilter, most: number): Promise<number> {
  return countUpTo(db, heldQuery(db, filter), most);
}

/** How many points `streamGonePoints` gives, counted no further than `most`. */
export function countGonePoints(
  db: Kysely<Database>,
  { since, ...filter }: SdmxPointFilter & { readonly since: number },
  most: number,
): Promise<number> {
  return countUpTo(db, goneQuery(db, filter, since), most);
}
