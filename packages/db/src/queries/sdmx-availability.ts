import type { Frequency } from '@dinh/kpi/period';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';
import { periodFrequency } from './period-frequency.ts';

/** Of which part of the read model; every condition given has to hold. */
export interface AvailabilityFilter {
  readonly release: number;
  readonly frequencies?: readonly Frequency[] | undefined;
  readonly areaIds?: readonly string[] | undefined;
  readonly indicatorIds?: readonly string[] | undefined;
  /** First and last ISO day within which a period has to lie. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only cells that a release after this one began, changed or no longer has. */
  readonly changedAfter?: number | undefined;
  /**
   * `exact`: the values of the points that fulfil every condition. `available`: of each dimension the values of those
   * that fulfil the conditions on the others, so that a choice can be changed.
   */
  readonly mode: 'exact' | 'available';
}

const dimensions = ['frequency', 'areaId', 'indicatorId', 'time'] as const;
type Dimension = (typeof dimensions)[number];

const always = sql<boolean>`true`;

function allOf(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return conditions.length === 0 ? always : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

type Conditions = Readonly<Record<Dimension, RawBuilder<boolean>>>;

function toConditions({ frequencies, areaIds, indicatorIds, from, to }: AvailabilityFilter): Conditions {
  return {
    frequency: frequencies ? sql<boolean>`${periodFrequency} = any(${frequencies}::text[])` : always,
    areaId: areaIds ? isAnyOf('areaId', areaIds) : always,
    indicatorId: indicatorIds ? isAnyOf('indicatorId', indicatorIds) : always,
    time: allOf([
      ...(from === undefined ? [] : [sql<boolean>`${sql.ref('periodStart')} >= ${from}`]),
      ...(to === undefined ? [] : [sql<boolean>`${sql.ref('periodEnd')} <= ${to}`]),
    ]),
  };
}

/** Points of the release; after a change, those it began since and those that it no longer has. */
function isAsked(filter: AvailabilityFilter): RawBuilder<boolean> {
  const { release, changedAfter } = filter;
  const held = heldBy('seriesPoint', release);
  if (changedAfter === undefined) return held;
  const cell = (table: string) =>
    sql`(${sql.ref(`${table}.indicatorId`)}, ${sql.ref(`${table}.areaId`)}, ${sql.ref(`${table}.period`)})`;
  const later = sql`select 1 from ${sql.table('seriesPoint')} as later where ${cell('later')} = ${cell('seriesPoint')} and ${heldBy('later', release)}`;
  const began = sql<boolean>`(${held} and ${sql.ref('releaseFrom')} > ${changedAfter})`;
  const isGone = sql<boolean>`(${heldBy('seriesPoint', changedAfter)} and ${sql.ref('releaseTo')} < ${release} and not exists (${later}))`;
  return sql<boolean>`(${began} or ${isGone})`;
}

/** A row for each series and source, with whether it fulfils each condition; its points within time are counted. */
function seriesQuery(db: Kysely<Database>, filter: AvailabilityFilter) {
  const conditions = toConditions(filter);
  const isMet = allOf(dimensions.map((dimension) => conditions[dimension]));
  return db
    .selectFrom('seriesPoint')
    .where(isAsked(filter))
    .$if(filter.mode === 'exact', (query) => query.where(isMet))
    .select(['indicatorId', 'areaId', 'sourceId'])
    .select(periodFrequency.as('frequency'))
    .select([
      sql<boolean>`bool_and(${conditions.frequency})`.as('isFrequency'),
      sql<boolean>`bool_and(${conditions.areaId})`.as('isArea'),
      sql<boolean>`bool_and(${conditions.indicatorId})`.as('isIndicator'),
      sql<number>`count(*) filter (where ${conditions.time})`.as('within'),
      sql<string>`min(${sql.ref('periodStart')})`.as('first'),
      sql<string>`max(${sql.ref('periodEnd')})`.as('last'),
    ])
    .groupBy(['indicatorId', 'areaId', 'sourceId', periodFrequency]);
}

const met: Readonly<Record<Dimension, RawBuilder<boolean>>> = {
  frequency: sql<boolean>`${sql.ref('isFrequency')}`,
  areaId: sql<boolean>`${sql.ref('isArea')}`,
  indicatorId: sql<boolean>`${sql.ref('isIndicator')}`,
  time: sql<boolean>`${sql.ref('within')} > 0`,
};

/** True where every condition holds, but for that on one dimension. */
function isMetBut(left?: Dimension): RawBuilder<boolean> {
  return allOf(dimensions.filter((dimension) => dimension !== left).map((dimension) => met[dimension]));
}

function valuesOf(column: 'areaId' | 'indicatorId' | 'frequency' | 'sourceId', left?: Dimension) {
  return sql<
    string[]
  >`coalesce(array_agg(distinct ${sql.ref(column)}) filter (where ${isMetBut(left)}), array[]::text[])`;
}

/** The values that occur in a part of the read model, by code unit, and how much there is; all in one row. */
export function availabilityQuery(db: Kysely<Database>, filter: AvailabilityFilter) {
  const series = sql`(${sql.ref('indicatorId')}, ${sql.ref('areaId')}, ${sql.ref('frequency')})`;
  return db
    .selectFrom(seriesQuery(db, filter).as('series'))
    .select([
      valuesOf('frequency', 'frequency').as('frequencies'),
      valuesOf('areaId', 'areaId').as('areaIds'),
      valuesOf('indicatorId', 'indicatorId').as('indicatorIds'),
      valuesOf('sourceId').as('sourceIds'),
      sql<string | null>`min(${sql.ref('first')}) filter (where ${isMetBut('time')})`.as('start'),
      sql<string | null>`max(${sql.ref('last')}) filter (where ${isMetBut('time')})`.as('end'),
      sql<number>`count(distinct ${series}) filter (where ${isMetBut()})::int`.as('seriesCount'),
      sql<number>`coalesce(sum(${sql.ref('within')}) filter (where ${isMetBut()}), 0)::int`.as('obsCount'),
    ]);
}

export type AvailabilityRow = Awaited<ReturnType<typeof selectAvailability>>;

/** One row, of empty lists where there is nothing. */
export function selectAvailability(db: Kysely<Database>, filter: AvailabilityFilter) {
  return availabilityQuery(db, filter).executeTakeFirstOrThrow();
}
