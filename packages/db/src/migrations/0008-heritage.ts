import type { Migration } from 'kysely/migration';
import {
  createTables,
  dropTables,
  integer,
  isDay,
  isOneOf,
  text,
  textOrNull,
  texts,
  withReleases,
} from './define-table.ts';

const designations = [
  'unesco-world-heritage',
  'unesco-world-heritage-extension',
  'unesco-ich',
  'unesco-creative-city',
  'special-national-relic',
  'special-national-relic-extension',
  'national-treasure',
  'national-ich',
];

const tables = withReleases([
  {
    name: 'register',
    comment: 'How complete the list of one designation is: travels with every count of it.',
    columns: {
      designation: [text, 'What its items are.'],
      complete_to: [textOrNull, 'Last day to which it is complete, ISO; null where none is known.'],
      expected: [integer, 'How many there should be.'],
      note: [textOrNull, 'Of the compilers.'],
    },
    key: ['designation'],
    checks: { designation_known: isOneOf('designation', designations), complete_to_day: isDay('complete_to') },
  },
  {
    name: 'heritage_item',
    comment: 'One entry of a register.',
    columns: {
      id: [text, 'Short name.'],
      name_en: [text, 'English name.'],
      name_vi: [text, 'Vietnamese name.'],
      designation: [text, 'The register.'],
      area_ids: [texts, 'Areas at designation; empty where a national institution holds it or the place is unknown.'],
      provinces: [textOrNull, 'The areas’ names as compiled.'],
      designated: [text, 'ISO year, month or day.'],
      decision: [textOrNull, 'What designated it.'],
      source_id: [text, 'Who says so.'],
      note: [textOrNull, 'Of the compilers.'],
    },
    key: ['id'],
    checks: { designation_known: isOneOf('designation', designations) },
    indexes: { by_area: 'using gin (area_ids)', by_designation: '(designation)' },
  },
]);

export const heritage: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
