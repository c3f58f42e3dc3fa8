import type { Migration } from 'kysely/migration';
import { createTables, dropTables, integer, isOneOf, text, textOrNull, withReleases } from './define-table.ts';

const tables = withReleases([
  {
    name: 'value_system',
    comment: 'One value of a system of values, or one of a city’s criteria.',
    columns: {
      set_id: [text, 'The system.'],
      area_id: [text, 'Whose it is.'],
      ordinal: [integer, 'Place in the list of one source and status, from 1.'],
      name_en: [text, 'English wording.'],
      name_vi: [textOrNull, 'Vietnamese wording.'],
      status: [text, 'Adopted, draft or proposed.'],
      as_of: [text, 'ISO year, month or day.'],
      policy_id: [textOrNull, 'The policy that sets it.'],
      source_id: [text, 'Who says so.'],
    },
    key: ['set_id', 'area_id', 'source_id', 'name_en'],
    checks: { status_known: isOneOf('status', ['adopted', 'draft', 'proposed']) },
    indexes: { by_area: '(area_id)' },
  },
  {
    name: 'exchange',
    comment: 'A visit between cities; people by their roles only.',
    columns: {
      id: [text, 'Short name.'],
      date: [textOrNull, 'ISO year, month or day.'],
      visiting_area_id: [textOrNull, 'Who came.'],
      host_area_id: [text, 'Who was visited.'],
      kind: [text, 'Of visit.'],
      topic_en: [text, 'English wording.'],
      topic_vi: [text, 'Vietnamese wording.'],
      participants_roles: [text, 'Offices, no names.'],
      source_id: [text, 'Who says so.'],
    },
    key: ['id'],
    indexes: { by_visitor: '(visiting_area_id)', by_host: '(host_area_id)' },
  },
]);

export const values: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
