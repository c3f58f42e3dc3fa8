import { setTimeout as wait } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';

/** True when the database answers the smallest question in time. */
export async function isAnswering(db: Kysely<Database>, deadlineMs: number): Promise<boolean> {
  const answered = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, wait(deadlineMs, false, { ref: false })]);
}
