import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';

/** Every release that is loaded, the latest last. */
export function selectReleases(db: Kysely<Database>) {
  return db.selectFrom('release').select(['number', 'date', 'hash', 'dataSet']).orderBy('number').execute();
}

/** The same with the words each was published with. */
export function selectReleaseNotes(db: Kysely<Database>) {
  return db.selectFrom('release').select(['number', 'date', 'hash', 'note', 'dataSet']).orderBy('number').execute();
}

/** The boundary files of a release, whole. */
export function selectBoundaries(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('boundary')
    .where(heldBy('boundary', release))
    .select(['name', 'topology', 'attribution', 'licence'])
    .orderBy('name')
    .execute();
}
