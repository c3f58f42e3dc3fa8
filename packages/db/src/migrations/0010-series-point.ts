import type { Migration } from 'kysely/migration';
import {
  createTables,
  dropTables,
  flag,
  flagOrNull,
  isDay,
  isOneOf,
  numberOrNull,
  text,
  textOrNull,
  withReleases,
} from './define-table.ts';

const statuses = ['reported', 'provisional', 'estimated', 'approximate', 'derived'];
const absences = ['not-found', 'not-applicable', 'withheld', 'lost-by-merger', 'not-yet-due', 'overdue'];
const reasons = ['only', 'parts', 'status', 'source-kind', 'later', 'source-id'];
const hints = ['rounded-parts', 'digits-swapped', 'one-digit', 'one-part-digit', 'truncated'];

const tables = withReleases([
  {
    name: 'series_point',
    comment:
      'Read model: the one reading of a cell that charts and ranks use. Written with its release, never by hand.',
    columns: {
      indicator_id: [text, 'What is measured; first in the key, since tables are distributed by it.'],
      area_id: [text, 'The area.'],
      period: [text, 'ISO period or interval.'],
      period_start: [text, 'First day of the period, ISO.'],
      period_end: [text, 'Last day of the period, ISO.'],
      value: [numberOrNull, 'Of the chosen reading.'],
      numerator: [numberOrNull, 'Of the chosen reading.'],
      denominator: [numberOrNull, 'Of the chosen reading.'],
      reported_share: [textOrNull, 'Of the chosen reading.'],
      status: [text, 'Of the chosen reading.'],
      absence: [textOrNull, 'Why there is no value.'],
      complete: [flagOrNull, 'False where it covers only part of what it counts; null where that does not arise.'],
      source_id: [text, 'Source of the chosen reading.'],
      note: [textOrNull, 'Of the chosen reading.'],
      reason: [text, 'The rule that set it apart from the next best.'],
      agrees: [flagOrNull, 'Does the printed share agree with its parts? Null: not checked.'],
      hint: [textOrNull, 'What may explain a share that does not agree, or how it was shortened.'],
      differs: [flag, 'Another source of the cell differs by at least a unit of the last printed digit.'],
      after_end: [flag, 'The whole period lies after the area’s end.'],
      others: ['json not null', 'The readings that were not chosen, best first, as the maths gives them.'],
    },
    key: ['indicator_id', 'area_id', 'period'],
    checks: {
      value_or_absence: '(value is null) <> (absence is null)',
      absence_known: isOneOf('absence', absences),
      status_known: isOneOf('status', statuses),
      reason_known: isOneOf('reason', reasons),
      only_alone: "(reason = 'only') = (json_array_length(others) = 0)",
      hint_known: isOneOf('hint', hints),
      period_start_day: isDay('period_start'),
      period_end_day: isDay('period_end'),
      period_span: 'period_end >= period_start',
    },
    indexes: {
      by_area: '(area_id, indicator_id, period_end)',
      by_indicator_period: '(indicator_id, period_end, area_id)',
    },
  },
]);

export const seriesPoint: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
