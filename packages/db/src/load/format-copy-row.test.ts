import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { formatCopyRow } from './format-copy-row.ts';
import { writeCopy } from './write-copy.ts';

describe('formatCopyRow', () => {
  test('orders fields by column and tells null from an empty text', () => {
    expect(formatCopyRow({ b: '', a: 1.5, c: null }, ['a', 'b', 'c', 'd'])).toBe('1.5\t\t\\N\t\\N\n');
  });

  test('escapes what COPY would read as its own', () => {
    expect(formatCopyRow({ a: 'x\ty\nz\\N', b: true, c: false }, ['a', 'b', 'c'])).toBe('x\\ty\\nz\\\\N\tt\tf\n');
  });

  test('writes a list as an array literal', () => {
    expect(formatCopyRow({ a: ['VN01', 'a"b', 'c\\d'] }, ['a'])).toBe('{"VN01","a\\\\"b","c\\\\\\\\d"}\n');
  });

  test('refuses what no column holds', () => {
    expect(() => formatCopyRow({ a: Number.NaN }, ['a'])).toThrow(RangeError);
    expect(() => formatCopyRow({ a: new Date(0) }, ['a'])).toThrow(TypeError);
  });
});

describe('a row that went through COPY', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ template: 'empty' });
    await sql`create table kept (place integer, number double precision, text text, list text[], flag boolean)`.execute(
      database.db,
    );
  });
  afterAll(() => database.drop());

  test('is read as it was written', async () => {
    // PostgreSQL holds no zero character, and JSON no lone surrogate.
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0') && value.isWellFormed());
    const row = fc.record({
      number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
      text: fc.option(text),
      list: fc.array(text, { maxLength: 4 }),
      flag: fc.option(fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
        await database.sql`truncate kept`;
        const columns = ['place', 'number', 'text', 'list', 'flag'];
        const written = rows.map((values, place) => ({ place, ...values }));
        await writeCopy(
          database.sql,
          'copy kept from stdin',
          written.map((values) => formatCopyRow(values, columns)),
        );
        const read = await database.sql`select * from kept order by place`;
        expect(read.map((values) => ({ ...values }))).toEqual(written);
      }),
      { numRuns: 15 },
    );
  });
});
