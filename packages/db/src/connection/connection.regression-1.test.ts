import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { connect } from './index.ts';

/** Ends every session of the database but the one that asks. */
async function endSessions({ sql: admin }: TestDatabase): Promise<number> {
  const rows = await admin`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  return rows.length;
}

// The driver ended the process, or never settled a query, when a session died under a connection it had lent out.
describe('a connection whose session is ended', () => {
  test('while it is lent out rejects what is asked of it, and is connected anew for the next', async () => {
    const database = await createTestDatabase({ template: 'empty' });
    const { db, close } = connect(database.url, { poolSize: 1 });
    const reasons: unknown[] = [];
    await db.connection().execute(async (lent) => {
      await sql`select 1`.execute(lent);
      expect(await endSessions(database)).toBeGreaterThan(0);
      for (let count = 0; count < 3; count += 1) {
        await sql`select 1`.execute(lent).catch((error: unknown) => reasons.push(error));
      }
    });
    expect(reasons).toHaveLength(3);
    for (let count = 0; count < 3; count += 1) {
      expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    }
    await close();
    await database.drop();
  });

  test('under load settles every query, and all of the pool serve again', async () => {
    const database = await createTestDatabase({ template: 'empty' });
    const { db, close } = connect(database.url, { poolSize: 4 });
    const outcomes: string[] = [];
    const ask = async (): Promise<void> => {
      for (let count = 0; count < 150; count += 1) {
        const outcome = sql`select pg_sleep(0.001)`.execute(db).then(
          () => 'answered',
          () => 'rejected',
        );
        outcomes.push(await outcome);
      }
    };
    const asking = Promise.all(Array.from({ length: 8 }, ask));
    for (let ended = 0; ended < 3; ) if ((await endSessions(database)) > 0) ended += 1;
    await asking;
    expect(outcomes).toHaveLength(1200);
    expect(new Set(outcomes)).toEqual(new Set(['answered', 'rejected']));
    const again = await Promise.all(Array.from({ length: 16 }, () => sql`select 1`.execute(db)));
    expect(again).toHaveLength(16);
    await close();
    await database.drop();
  });
});
