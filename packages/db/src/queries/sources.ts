import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

/** The sources with these ids, by id; an id may stand more than once. */
export function selectSources(db: Kysely<Database>, release: number, ids: readonly string[]) {
  return db
    .selectFrom('source')
    .where(heldBy('source', release))
    .where(isAnyOf('source.id', ids))
    .select(['id', 'title', 'publisher', 'kind', 'url', 'published', 'language'])
    .orderBy('id')
    .execute();
}
