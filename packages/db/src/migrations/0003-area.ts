import type { Migration } from 'kysely/migration';
import {
  createTables,
  dropTables,
  integerOrNull,
  isDay,
  isOneOf,
  numberOrNull,
  text,
  textOrNull,
  withReleases,
} from './define-table.ts';

const levels = ['country', 'province', 'district', 'commune'];
const kinds = ['country', 'province', 'municipality', 'district', 'commune'];
const relations = ['merged', 'split', 'renamed', 'unchanged'];
const aliasKinds = ['name', 'ascii', 'prefixed', 'english', 'special', 'iso'];

const validity = {
  valid_from: [text, 'First day, ISO.'],
  valid_to: [textOrNull, 'Last day, ISO; null while it lasts.'],
} as const;

const validityChecks = {
  valid_from_day: isDay('valid_from'),
  valid_to_day: isDay('valid_to'),
  valid_span: 'valid_to >= valid_from',
};

const decisionChecks = { decision_in_both_languages: '(decision is null) = (decision_vi is null)' };

const names = {
  name_vi: [text, 'Vietnamese name without the kind.'],
  name_en: [text, 'English name.'],
  full_name_vi: [text, 'Vietnamese name with the kind.'],
} as const;

const tables = withReleases([
  {
    name: 'region',
    comment: 'A socio-economic region of one scheme.',
    columns: {
      scheme: [text, 'Division of the country, such as R2008.'],
      region: [text, 'Key within the scheme.'],
      name_vi: [text, 'Vietnamese name.'],
      name_en: [text, 'English name.'],
      ...validity,
      decision: [text, 'What set the scheme.'],
    },
    key: ['scheme', 'region'],
    checks: validityChecks,
  },
  {
    name: 'area',
    comment: 'A version of a place: one id, one extent.',
    columns: {
      id: [text, 'VN<code>-<year of the layout>, or a name for districts and communes.'],
      code: [textOrNull, 'The statistics office’s code; no identity: new units took over codes of others.'],
      code_table: [textOrNull, 'The code list.'],
      ...names,
      kind: [text, 'As of today, or of the last day; history is in area_status.'],
      level: [text, 'What it is compared among.'],
      ...validity,
      region: [textOrNull, 'In the scheme of the area’s layout; history is in area_region.'],
      lat: [numberOrNull, 'Of the seat, WGS 84 degrees.'],
      lon: [numberOrNull, 'Of the seat, WGS 84 degrees.'],
      iso_code: [textOrNull, 'ISO 3166-2.'],
      wikidata: [textOrNull, 'Wikidata item.'],
      capital_vi: [textOrNull, 'The seat.'],
      parent_id: [textOrNull, 'The area it lies in.'],
      layout: [integerOrNull, 'Year of the layout of provinces it belongs to.'],
      note: [textOrNull, 'Of the compilers.'],
    },
    key: ['id'],
    checks: { ...validityChecks, kind_known: isOneOf('kind', kinds), level_known: isOneOf('level', levels) },
    indexes: { by_parent: '(parent_id)' },
  },
  {
    name: 'area_status',
    comment: 'An area’s name and kind over time: a renaming is no boundary change.',
    columns: {
      area_id: [text, 'The area.'],
      ...validity,
      ...names,
      kind: [text, 'Province, municipality and so on.'],
      decision: [textOrNull, 'What made it so, in English.'],
      decision_vi: [textOrNull, 'The same in Vietnamese.'],
    },
    key: ['area_id', 'valid_from'],
    checks: { ...validityChecks, ...decisionChecks, kind_known: isOneOf('kind', kinds) },
  },
  {
    name: 'area_region',
    comment: 'The region of an area in one scheme.',
    columns: {
      area_id: [text, 'The area.'],
      scheme: [text, 'The scheme.'],
      region: [text, 'Its region.'],
      ...validity,
    },
    key: ['area_id', 'scheme'],
    checks: validityChecks,
  },
  {
    name: 'area_alias',
    comment: 'A name an area is searched and matched by.',
    columns: {
      area_id: [text, 'The area.'],
      alias: [text, 'As it may be written.'],
      kind: [text, 'Where the name comes from.'],
    },
    key: ['area_id', 'alias'],
    checks: { kind_known: isOneOf('kind', aliasKinds) },
  },
  {
    name: 'area_succession',
    comment: 'What became of an area.',
    columns: {
      predecessor_id: [text, 'Before.'],
      successor_id: [text, 'After; the same where unchanged.'],
      effective: [text, 'First day of the successor, ISO.'],
      relation: [text, 'Merged, split, renamed or unchanged.'],
      share: [numberOrNull, 'Part of the predecessor that went to the successor: 1 is all, null unknown.'],
      decision: [textOrNull, 'What made it so, in English.'],
      decision_vi: [textOrNull, 'The same in Vietnamese.'],
      source_id: [text, 'Who says so.'],
    },
    key: ['predecessor_id', 'successor_id', 'effective'],
    checks: {
      ...decisionChecks,
      effective_day: isDay('effective'),
      relation_known: isOneOf('relation', relations),
      share_part: 'share > 0 and share <= 1',
    },
    indexes: { by_successor: '(successor_id)' },
  },
]);

export const area: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
