import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';

/** Every release that is loaded, the latest last. */
export function selectReleases(db: Kysely<Database>) {
  return db.selectFrom('release').select(['number', 'date', 'hash', 'dataSet']).orderBy('number').execute();
}

/** The same with the words each was published with. */
export function selectReleaseNotes(db: Kysely<Database>) {
  return db.selectFrom('release').select(['number', 'date', 'hash', 'note', 'dataSet']).orderBy('number').execute();
}
