import type { Migration } from 'kysely/migration';
import { createTables, dropTables, isOneOf, text, textOrNull, withReleases } from './define-table.ts';

const kinds = ['national-office', 'area-authority', 'press', 'secondary', 'register', 'geography'];

const tables = withReleases([
  {
    name: 'source',
    comment: 'A page, publication or register that says a figure.',
    columns: {
      id: [text, 'Short name, used by every row that cites it.'],
      title: [text, 'As printed, or our translation.'],
      publisher: [textOrNull, 'Who publishes it.'],
      kind: [text, 'Decides between two sources of one cell; secondary is a mirror, blog or copy.'],
      url: [textOrNull, 'Null where the page has no address.'],
      published: [textOrNull, 'ISO year, month or day; null where the page has no date.'],
      language: [textOrNull, 'ISO 639-1.'],
      licence: [textOrNull, 'Known for geography only.'],
      obtained_through: [textOrNull, 'Known for geography only.'],
      note: [textOrNull, 'Of the compilers.'],
    },
    key: ['id'],
    checks: { kind_known: isOneOf('kind', kinds) },
  },
]);

export const source: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
