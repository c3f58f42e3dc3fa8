import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf } from './held-by.ts';

const sourceColumns = ['id', 'title', 'publisher', 'kind', 'url', 'published', 'language'] as const;

/** The sources with these ids, by id; an id may stand more than once. */
export function selectSources(db: Kysely<Database>, release: number, ids: readonly string[]) {
  return db
    .selectFrom('source')
    .where(heldBy('source', release))
    .where(isAnyOf('source.id', ids))
    .select(sourceColumns)
    .orderBy('id')
    .execute();
}

/** Every source of a release, by id. */
export function selectAllSources(db: Kysely<Database>, release: number) {
  return db.selectFrom('source').where(heldBy('source', release)).select(sourceColumns).orderBy('id').execute();
}
