import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What a later release began or ended of the series, by indicator: a few rows among all, found without reading the
 * others. A store of one release has none in either index.
 */
export const revisedPoints: Migration = {
  up: async (db) => {
    await sql
      .raw('create index series_point_begun on series_point (indicator_id, release_from) where release_from > 1')
      .execute(db);
    await sql
      .raw('create index series_point_ended on series_point (indicator_id, release_to) where release_to is not null')
      .execute(db);
  },
  down: async (db) => {
    await sql.raw('drop index series_point_begun, series_point_ended').execute(db);
  },
};
