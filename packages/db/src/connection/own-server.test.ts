import { describe, expect, test } from 'vitest';
import { createTestDatabase } from '../testing/index.ts';
import { connectToOwnServer } from './index.ts';

describe('connectToOwnServer', { timeout: 120_000 }, () => {
  test('takes a PostgreSQL that answers', async () => {
    const database = await createTestDatabase({ template: 'empty' });
    const connection = await connectToOwnServer(database.url);
    const [row] = await connection.sql<{ count: number }[]>`select count(*) as count from pg_class`;
    expect(row?.count).toBeGreaterThan(0);
    await connection.close();
    await database.drop();
  });

  test.each([
    ['no address', 'database-url'],
    ['mysql://me@here/db', 'database-url'],
    ['postgres://me:100%@here/db', 'database-url'],
  ])('refuses %s', async (url, code) => {
    await expect(connectToOwnServer(url)).rejects.toMatchObject({ code });
  });

  test('says that no one answers, without the password', async () => {
    const error = await connectToOwnServer('postgres://me:secret@127.0.0.1:1/db').catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      problem: { code: 'unreachable', host: '127.0.0.1:1/db', reason: 'ECONNREFUSED' },
    });
    expect(String(error)).not.toContain('secret');
  });

  test('says that the password is wrong', async () => {
    const database = await createTestDatabase({ template: 'empty' });
    const url = new URL(database.url);
    url.password = 'wrong';
    await expect(connectToOwnServer(url.href)).rejects.toMatchObject({
      problem: { code: 'unreachable', reason: '28P01' },
    });
    await database.drop();
  });

  test('says that the database does not exist', async () => {
    const database = await createTestDatabase({ template: 'empty' });
    const url = new URL(database.url);
    url.pathname = '/nowhere';
    await expect(connectToOwnServer(url.href)).rejects.toMatchObject({
      problem: { code: 'unreachable', reason: '3D000' },
    });
    await database.drop();
  });
});
