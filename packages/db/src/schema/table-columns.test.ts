import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { toColumns, toKey, versionedTables } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ template: 'migrated' });
});
afterAll(() => database.drop());

const allTables = [...versionedTables, 'release'] as const;

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

describe('the Database interface', () => {
  test('names every table of the database, and no other', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name not like 'kysely%'`.execute(database.db);
    const known = [...allTables, 'figureSet'].map(toSnakeCase);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });

  test.each(allTables)('%s has the columns of its table, null where they may be', async (table) => {
    const { rows } = await sql<{ name: string; nullable: boolean }>`
      select column_name as name, is_nullable = 'YES' as nullable from information_schema.columns
      where table_schema = 'public' and table_name = ${toSnakeCase(table)}`.execute(database.db);
    const found = Object.fromEntries(rows.map(({ name, nullable }) => [name, nullable ? 'nullable' : 'required']));
    const expected = Object.fromEntries(
      Object.entries(toColumns(table)).map(([name, presence]) => [toSnakeCase(name), presence]),
    );
    expect(found).toEqual(expected);
  });

  test.each(versionedTables)('%s is keyed by what names a row, then by its first release', async (table) => {
    const { rows } = await sql<{ name: string }>`
      select attribute.attname as name
      from pg_index as keyed
      cross join unnest(keyed.indkey) with ordinality as part (number, place)
      join pg_attribute as attribute on attribute.attrelid = keyed.indrelid and attribute.attnum = part.number
      where keyed.indrelid = ${toSnakeCase(table)}::regclass and keyed.indisprimary
      order by part.place`.execute(database.db);
    expect(rows.map(({ name }) => name)).toEqual([...toKey(table), 'releaseFrom'].map(toSnakeCase));
  });

  test('the two large tables are keyed by indicator first', () => {
    expect(toKey('observation')[0]).toBe('indicatorId');
    expect(toKey('seriesPoint')[0]).toBe('indicatorId');
  });

  test('every table and column says what it means', async () => {
    const { rows } = await sql<{ name: string }>`
      select format('%s.%s', attribute.attrelid::regclass, attribute.attname) as name
      from pg_attribute as attribute join pg_class as class on class.oid = attribute.attrelid
      where class.relnamespace = 'public'::regnamespace and class.relkind = 'r' and class.relname not like 'kysely%'
        and attribute.attnum > 0 and not attribute.attisdropped
        and col_description(attribute.attrelid, attribute.attnum) is null
      union all
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'
        and obj_description(oid, 'pg_class') is null`.execute(database.db);
    expect(rows).toEqual([]);
  });
});
