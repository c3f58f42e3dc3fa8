import type { Migration } from 'kysely/migration';
import { createTables, dropTables, integer, isDay, type TableDefinition, text, textOrNull } from './define-table.ts';

const tables: readonly TableDefinition[] = [
  {
    name: 'release',
    comment: 'A numbered, dated, hashed state of the data. A row here means that all of its rows are loaded.',
    columns: {
      number: [integer, 'From 1, without gaps.'],
      date: [text, 'ISO day.'],
      hash: [text, 'Of the rows of the reference set in force in this release.'],
      note: [textOrNull, 'What changed.'],
      loaded_at: ['timestamptz not null default now()', 'When this database loaded it: no part of the data.'],
    },
    key: ['number'],
    checks: { number_positive: 'number > 0', date_day: isDay('date') },
  },
];

export const release: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
