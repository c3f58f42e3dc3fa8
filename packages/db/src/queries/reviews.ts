import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';

/** What reviews say was achieved, the earlier first. */
export function selectReviews(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('review')
    .where(heldBy('review', release))
    .select(['policyId', 'areaId', 'areaName', 'reviewed', 'met', 'total', 'unit', 'note', 'sourceId'])
    .orderBy('reviewed')
    .orderBy('areaName')
    .orderBy('sourceId')
    .execute();
}

/** What reviews report beside their counts, by policy, area, then kind. */
export function selectReviewPoints(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('reviewPoint')
    .where(heldBy('reviewPoint', release))
    .select(['policyId', 'areaId', 'period', 'kind', 'textVi', 'textEn', 'sourceId'])
    .orderBy('policyId')
    .orderBy('areaId')
    .orderBy('kind')
    .orderBy('sourceId')
    .orderBy('textEn')
    .execute();
}
