import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { isOneOf } from './define-table.ts';

/** Databases made before there was another set hold the reference set. */
export const dataSet: Migration = {
  up: async (db) => {
    const condition = isOneOf('data_set', ['reference', 'synthetic']);
    await sql
      .raw(`alter table release add column data_set text collate "C" not null default 'reference'
        constraint release_data_set_known check (${condition})`)
      .execute(db);
    await sql.raw('alter table release alter column data_set drop default').execute(db);
    await sql
      .raw(`comment on column release.data_set is 'Compiled from published pages, or made up; one for all releases.'`)
      .execute(db);
  },
  down: async (db) => {
    await sql.raw('alter table release drop column data_set').execute(db);
  },
};
