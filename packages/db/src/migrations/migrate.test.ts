import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createMigrator, migrateToLatest, migrations } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ template: 'empty' });
});
afterAll(() => database.drop());

/** Every column, key, check, index and comment of our tables, as text. */
async function describeSchema(): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select format('column %s.%s %s %s %s %s', table_name, column_name, data_type, collation_name, is_nullable, column_default) as line
    from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%'
    union all
    select format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'kysely%'
    union all
    select format('index %s', indexdef) from pg_indexes where schemaname = 'public' and tablename not like 'kysely%'
    union all
    select format('comment %s.%s %s', objoid::regclass, objsubid, description)
    from pg_description where classoid = 'pg_class'::regclass and objoid::regclass::text not like 'pg_%'
    order by line`.execute(database.db);
  return rows.map(({ line }) => line);
}

describe('migrations', () => {
  test('go up, back one by one to nothing, and up to the same schema', async () => {
    const applied = await migrateToLatest(database.db);
    expect(applied).toEqual(Object.keys(migrations));
    const first = await describeSchema();
    expect(first.length).toBeGreaterThan(200);

    const migrator = createMigrator(database.db);
    for (const name of Object.keys(migrations).toReversed()) {
      const { error, results } = await migrator.migrateDown();
      expect(error).toBeUndefined();
      expect(results?.map(({ migrationName }) => migrationName)).toEqual([name]);
    }
    expect(await describeSchema()).toEqual([]);

    await migrateToLatest(database.db);
    expect(await describeSchema()).toEqual(first);
  });

  test('applied already, nothing is done', async () => {
    expect(await migrateToLatest(database.db)).toEqual([]);
  });

  test('a new kind of finding is let in, and empties what was loaded, so that the next start looks for it', async () => {
    const { db } = database;
    const migrator = createMigrator(db);
    const load = () =>
      sql`insert into release (number, date, hash, note, data_set) values (1, '2026-01-01', ${'0'.repeat(64)}, null, 'reference')`.execute(
        db,
      );
    const find = () =>
      sql`insert into check_finding values ('i', 'a', '2025', 'successor-apart-from-predecessors', 0, 'finding', 's', '{}', 1, null)`.execute(
        db,
      );
    const countReleases = async () => (await sql`select from release`.execute(db)).rows.length;
    expect((await migrator.migrateTo('0014-shown-cell')).error).toBeUndefined();
    await load();
    await expect(find()).rejects.toMatchObject({ constraint_name: 'check_finding_kind_known' });
    await migrator.migrateTo('0015-merger-finding');
    expect(await countReleases()).toBe(0);
    await load();
    await find();
    expect((await migrator.migrateTo('0014-shown-cell')).error).toBeUndefined();
    expect(await countReleases()).toBe(0);
    await migrateToLatest(db);
  });

  test('a schema of a later version is refused', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2099-01-01')`.execute(database.db);
    await expect(migrateToLatest(database.db)).rejects.toMatchObject({ code: 'schema-unknown' });
    await sql`delete from kysely_migration where name = '9999-later'`.execute(database.db);
  });
});
