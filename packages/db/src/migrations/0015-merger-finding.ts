import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { emptied, findingKinds } from './0012-findings-and-summaries.ts';
import { summaries } from './0014-shown-cell.ts';
import { isOneOf } from './define-table.ts';

/** Findings are counted in summaries, so that all goes: the next start loads every release anew, with the checks it has. */
async function allowKinds(db: Kysely<unknown>, kinds: readonly string[]): Promise<void> {
  await sql.raw(`truncate ${[...emptied, ...summaries].join(', ')}`).execute(db);
  await sql
    .raw(`alter table check_finding
      drop constraint check_finding_kind_known,
      add constraint check_finding_kind_known check (${isOneOf('kind', kinds)})`)
    .execute(db);
}

/** The figure of a merged unit may not agree with those of the units that became it. */
export const mergerFinding: Migration = {
  up: (db) => allowKinds(db, [...findingKinds, 'successor-apart-from-predecessors']),
  down: (db) => allowKinds(db, findingKinds),
};
