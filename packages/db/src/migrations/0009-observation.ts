import type { Migration } from 'kysely/migration';
import {
  createTables,
  dropTables,
  flagOrNull,
  isDay,
  isOneOf,
  numberOrNull,
  text,
  textOrNull,
  withReleases,
} from './define-table.ts';

const levels = ['country', 'province', 'district', 'commune'];
const statuses = ['reported', 'provisional', 'estimated', 'approximate', 'derived'];
const absences = ['not-found', 'not-applicable', 'withheld', 'lost-by-merger', 'not-yet-due', 'overdue'];

const parts = {
  numerator: [numberOrNull, 'Part of the value, as printed.'],
  denominator: [numberOrNull, 'Part of the value, as printed.'],
  reported_share: [textOrNull, 'The share as the source printed it, with its decimals; never overwrites the value.'],
  status: [text, 'Reported, provisional, estimated, approximate or derived.'],
} as const;

const printed = {
  area_id: [textOrNull, 'Null where the printed name is no area of that date: listed as not placed.'],
  area_name: [text, 'As printed.'],
  area_level: [text, 'Of the area.'],
} as const;

const origin = { source_id: [text, 'Who says so.'], note: [textOrNull, 'Travels with the value.'] } as const;

const statusKnown = isOneOf('status', statuses);
const levelKnown = isOneOf('area_level', levels);

const tables = withReleases([
  {
    name: 'observation',
    comment: 'One source’s figure for indicator × area × period. Append-only: a correction ends a row and adds one.',
    columns: {
      indicator_id: [text, 'What is measured; first in the key, since tables are distributed by it.'],
      area_key: [text, 'area_id, or the printed name of a row that fits no area.'],
      ...printed,
      period: [text, 'ISO period or interval.'],
      period_start: [text, 'First day of the period, ISO.'],
      period_end: [text, 'Last day of the period, ISO.'],
      value: [numberOrNull, 'Computed from the parts where both are known, in full precision; else as printed.'],
      printed_value: [textOrNull, 'As the file has it, so that its last digit is known.'],
      ...parts,
      absence: [textOrNull, 'Why there is no value.'],
      complete: [flagOrNull, 'False where it covers only part of what it counts; null where that does not arise.'],
      ...origin,
    },
    key: ['indicator_id', 'area_key', 'period', 'source_id'],
    checks: {
      value_or_absence: '(value is null) <> (absence is null)',
      absence_known: isOneOf('absence', absences),
      status_known: statusKnown,
      level_known: levelKnown,
      period_start_day: isDay('period_start'),
      period_end_day: isDay('period_end'),
      period_span: 'period_end >= period_start',
      area_key_is_area: 'area_id is null or area_key = area_id',
    },
    indexes: { by_area: '(area_id, indicator_id, period)', by_source: '(source_id)' },
  },
  {
    name: 'undated_figure',
    comment: 'A figure whose page has no date: never part of a series.',
    columns: {
      indicator_id: [text, 'What is measured.'],
      ...printed,
      value: [numberOrNull, 'Computed from the parts where both are known; else as printed.'],
      printed_value: [textOrNull, 'As the file has it.'],
      ...parts,
      ...origin,
    },
    key: ['indicator_id', 'area_name', 'source_id'],
    checks: { status_known: statusKnown, level_known: levelKnown },
    indexes: { by_area: '(area_id)' },
  },
]);

export const observation: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
