import type { AreaLevel, Family } from '@dinh/kpi';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

/** What names an observation within a release, in the order in which they are given out. */
export interface ObservationKey {
  readonly indicatorId: string;
  /** The area's id, or the printed name of a row that is not placed. */
  readonly areaKey: string;
  readonly period: string;
  readonly sourceId: string;
}

/** Every condition given has to hold; days are inclusive, and a period is in if any day of it is. */
export interface ObservationFilter {
  readonly release: number;
  readonly indicatorIds?: readonly string[] | undefined;
  readonly areaIds?: readonly string[] | undefined;
  readonly families?: readonly Family[] | undefined;
  readonly levels?: readonly AreaLevel[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only rows after this one. */
  readonly after?: ObservationKey | undefined;
  readonly limit?: number | undefined;
}

/** Every observation with the names of its area on the period's last day, and its source. */
export function observationsQuery(db: Kysely<Database>, filter: ObservationFilter) {
  const { release, indicatorIds, areaIds, families, levels, from, to, after, limit } = filter;
  return db
    .selectFrom('observation')
    .innerJoin('indicator', 'indicator.id', 'observation.indicatorId')
    .innerJoin('source', 'source.id', 'observation.sourceId')
    .leftJoin('area', (join) => join.onRef('area.id', '=', 'observation.areaId').on(heldBy('area', release)))
    .leftJoin('areaStatus', (join) =>
      join
        .onRef('areaStatus.areaId', '=', 'observation.areaId')
        .onRef('areaStatus.validFrom', '<=', 'observation.periodEnd')
        .on((eb) =>
          eb.or([
            eb('areaStatus.validTo', 'is', null),
            eb('areaStatus.validTo', '>=', eb.ref('observation.periodEnd')),
          ]),
        )
        .on(heldBy('areaStatus', release)),
    )
    .where(heldBy('observation', release))
    .where(heldBy('indicator', release))
    .where(heldBy('source', release))
    .$if(indicatorIds !== undefined, (query) => query.where(isAnyOf('observation.indicatorId', indicatorIds ?? [])))
    .$if(areaIds !== undefined, (query) => query.where(isAnyOf('observation.areaId', areaIds ?? [])))
    .$if(families !== undefined, (query) => query.where(isAnyOf('indicator.family', families ?? [])))
    .$if(levels !== undefined, (query) => query.where(isAnyOf('observation.areaLevel', levels ?? [])))
    .$if(from !== undefined, (query) => query.where('observation.periodEnd', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('observation.periodStart', '<=', to ?? ''))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${sql.ref('observation.indicatorId')}, ${sql.ref('observation.areaKey')}, ${sql.ref('observation.period')}, ${sql.ref('observation.sourceId')}) > (${after?.indicatorId}, ${after?.areaKey}, ${after?.period}, ${after?.sourceId})`,
      ),
    )
    .select([
      'observation.areaId',
      'observation.areaKey',
      'observation.areaName',
      'observation.areaLevel',
      'observation.indicatorId',
      'observation.period',
      'observation.value',
      'observation.numerator',
      'observation.denominator',
      'observation.reportedShare',
      'observation.status',
      'observation.absence',
      'observation.complete',
      'observation.sourceId',
      'observation.note',
      'source.title as sourceTitle',
      'source.url as sourceUrl',
    ])
    .select((eb) => [
      eb.fn.coalesce('areaStatus.nameVi', 'area.nameVi', 'observation.areaName').as('areaNameVi'),
      eb.fn.coalesce('areaStatus.nameEn', 'area.nameEn', 'observation.areaName').as('areaNameEn'),
    ])
    .orderBy('observation.indicatorId')
    .orderBy('observation.areaKey')
    .orderBy('observation.period')
    .orderBy('observation.sourceId')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0));
}

export type ObservationRow = Awaited<ReturnType<ReturnType<typeof observationsQuery>['execute']>>[number];

export function selectObservations(db: Kysely<Database>, filter: ObservationFilter): Promise<ObservationRow[]> {
  return observationsQuery(db, filter).execute();
}

const rowsAtOnce = 2000;

/** The same rows through a cursor, a few at a time; leaving the loop closes it. */
export function streamObservations(
  db: Kysely<Database>,
  filter: ObservationFilter,
): AsyncIterableIterator<ObservationRow> {
  return observationsQuery(db, filter).stream(rowsAtOnce);
}

/** The fields of a row as files give it, in their order, each with what it is read from. */
const fileFields = [
  ['areaId', 'observation.areaId'],
  ['areaName', undefined],
  ['areaLevel', 'observation.areaLevel'],
  ['indicatorId', 'observation.indicatorId'],
  ['period', 'observation.period'],
  ['value', 'observation.value'],
  ['numerator', 'observation.numerator'],
  ['denominator', 'observation.denominator'],
  ['reportedShare', 'observation.reportedShare'],
  ['status', 'observation.status'],
  ['absence', 'observation.absence'],
  ['complete', 'observation.complete'],
  ['sourceId', 'observation.sourceId'],
  ['sourceTitle', 'source.title'],
  ['sourceUrl', 'source.url'],
  ['note', 'observation.note'],
] as const;

export function observationJsonQuery(db: Kysely<Database>, filter: ObservationFilter, language: 'vi' | 'en') {
  const names =
    language === 'vi'
      ? (['areaStatus.nameVi', 'area.nameVi'] as const)
      : (['areaStatus.nameEn', 'area.nameEn'] as const);
  const areaName = sql`coalesce(${sql.ref(names[0])}, ${sql.ref(names[1])}, ${sql.ref('observation.areaName')})`;
  const fields = fileFields.map(
    ([name, column]) => sql`${column === undefined ? areaName : sql.ref(column)} as ${sql.raw(`"${name}"`)}`,
  );
  return observationsQuery(db, filter)
    .clearSelect()
    .select(sql<string>`(select row_to_json(record)::text from (select ${sql.join(fields)}) as record)`.as('json'));
}

/**
 * The rows as files give them, in the same order, each as the text of a JSON object, some at a time: a
 * third of the work of rows. Nothing goes through the names of columns, since there is one.
 */
export async function* streamObservationJson(
  db: Kysely<Database>,
  filter: ObservationFilter,
  language: 'vi' | 'en',
): AsyncGenerator<readonly string[]> {
  const query = observationJsonQuery(db, filter, language).compile();
  for await (const { rows } of db.withoutPlugins().getExecutor().stream(query, rowsAtOnce)) {
    yield rows.map(({ json }) => json);
  }
}
