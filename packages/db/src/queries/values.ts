import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';

/** Every value of a system of values or of a place's criteria: by system, place, day and source, in their order. */
export function selectValues(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('valueSystem')
    .where(heldBy('valueSystem', release))
    .select(['setId', 'areaId', 'ordinal', 'nameVi', 'nameEn', 'status', 'asOf', 'policyId', 'sourceId'])
    .orderBy('setId')
    .orderBy('areaId')
    .orderBy('asOf')
    .orderBy('sourceId')
    .orderBy('status')
    .orderBy('ordinal')
    .execute();
}

/** Visits and meetings between places, the earlier first, those without a day last. */
export function selectExchanges(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('exchange')
    .where(heldBy('exchange', release))
    .select([
      'id',
      'date',
      'visitingAreaId',
      'hostAreaId',
      'kind',
      'topicVi',
      'topicEn',
      'participantsRoles',
      'sourceId',
    ])
    .orderBy('date', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();
}
