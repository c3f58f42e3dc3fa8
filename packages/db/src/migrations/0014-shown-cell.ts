import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { emptied } from './0012-findings-and-summaries.ts';
import { isOneOf, textOrNull } from './define-table.ts';

const absences = ['not-found', 'not-applicable', 'withheld', 'lost-by-merger', 'not-yet-due', 'overdue'];

export const summaries = [
  'check_finding',
  'share_problem',
  'series_summary',
  'indicator_summary',
  'area_summary',
  'source_summary',
];

/**
 * The summary of a series holds what the cell holds that stands for it. Everything is emptied, so that
 * the next start loads every release anew, shares multiplied before they are divided.
 */
export const shownCell: Migration = {
  up: async (db) => {
    await sql.raw(`truncate ${[...emptied, ...summaries].join(', ')}`).execute(db);
    await sql
      .raw(`alter table series_summary
        add column shown_value double precision,
        add column shown_absence ${textOrNull},
        add constraint series_summary_shown_absence_known check (${isOneOf('shown_absence', absences)}),
        add constraint series_summary_shown_whole check ((shown_value is null) = (figures = 0) and (shown_value is null) <> (shown_absence is null))`)
      .execute(db);
    await sql.raw(`comment on column series_summary.shown_value is 'Of the shown cell.'`).execute(db);
    await sql.raw(`comment on column series_summary.shown_absence is 'Why the shown cell has no value.'`).execute(db);
  },
  down: async (db) => {
    await sql.raw('alter table series_summary drop column shown_value, drop column shown_absence').execute(db);
  },
};
