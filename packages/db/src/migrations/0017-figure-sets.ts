import type { Migration } from 'kysely/migration';
import { createTables, dropTables, type TableDefinition, text } from './define-table.ts';

const tables: readonly TableDefinition[] = [
  {
    name: 'figure_set',
    comment: 'Settings of figures too long for an address, each under an id made of them: no part of any release.',
    columns: {
      id: [text, 'The first 20 characters of the base32 of the SHA-256 of the query.'],
      query: [text, 'The settings as the query of an address, as the program itself writes them.'],
    },
    key: ['id'],
    checks: {
      id_form: "id ~ '^[a-z2-7]{20}$'",
      query_length: 'octet_length(query) between 1 and 8192',
    },
  },
];

export const figureSets: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
