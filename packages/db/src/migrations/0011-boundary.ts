import type { Migration } from 'kysely/migration';
import { createTables, dropTables, text, withReleases } from './define-table.ts';

const tables = withReleases([
  {
    name: 'boundary',
    comment: 'One boundary file, whole: TopoJSON whose feature ids are area ids. For drawing, not for measuring.',
    columns: {
      name: [text, 'Of the file.'],
      topology: [text, 'The TopoJSON, byte for byte.'],
      attribution: [text, 'To be shown with every map.'],
      licence: [text, 'SPDX name.'],
    },
    key: ['name'],
  },
]);

export const boundary: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
