import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type OwnServer, prepareOwnServer, type TestDatabase } from '@dinh/db/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProgram, runProgram } from '../testing/run-program.ts';

const startMs = 120_000;
const patienceMs = 60_000;

let folder: string;
let own: OwnServer;
let database: TestDatabase;
const programs: RunningProgram[] = [];

function run(variables: Readonly<Record<string, string>>): RunningProgram {
  const program = runProgram(variables);
  programs.push(program);
  return program;
}

function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  return expect.poll(holds, { timeout: patienceMs, interval: 20 }).toBe(true);
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status;
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dinh-own-')));
  chmodSync(folder, 0o755);
  [own, database] = await Promise.all([prepareOwnServer(folder), createTestDatabase({ template: 'empty' })]);
}, startMs);

afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.signal('SIGTERM');
    await program.ended;
  }
});

afterAll(async () => {
  await own.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('a server with someone else’s database', { timeout: startMs }, () => {
  it('that is not there yet waits for it, says so, and goes on when it comes, goes and comes back', async () => {
    const program = run({ DATABASE_URL: own.url, LANG: 'vi_VN.UTF-8', LOG_LEVEL: 'trace' });
    const [, origin = ''] = await program.waitFor(/mở tại (http:\S+)/);
    await program.waitFor(
      /Không kết nối được PostgreSQL ở 127\.0\.0\.1:\d+\/postgres: ECONNREFUSED; hãy kiểm tra DATABASE_URL\. Dinh sẽ tiếp tục thử lại\./,
    );
    const page = await fetch(`${origin}/?lang=en`);
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await page.text()).toContain('<h1>Waiting for the database</h1>');
    const ready = await fetch(`${origin}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'waiting', code: 'unreachable' }]);
    const file = await fetch(`${origin}/api/v1/areas.json`);
    expect([file.status, await file.json()]).toMatchObject([503, { code: 'not-ready', field: null }]);

    await own.start();
    await program.waitFor(/Dinh đã sẵn sàng/);
    expect(await statusOf(`${origin}/readyz`)).toBe(200);
    expect(await statusOf(`${origin}/api/v1/areas.json`)).toBe(200);

    await own.stop();
    const asked = await fetch(`${origin}/api/v1/observations.json?limit=1&lang=en`);
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await asked.json()).toMatchObject({ code: 'database-away', field: null });
    expect(await statusOf(`${origin}/readyz`)).toBe(503);
    expect(await statusOf(`${origin}/api/v1/areas.json`)).toBe(200);

    await own.start();
    await until(async () => (await statusOf(`${origin}/readyz`)) === 200);
    expect(await statusOf(`${origin}/api/v1/observations.json?limit=1&lang=en`)).toBe(200);
    // A line for each cause (not there, starting), not for each try; and never the password.
    expect(program.log().filter(({ msg }) => msg === 'waiting for the database').length).toBeLessThan(4);
    expect(program.out() + program.err()).not.toContain(own.password);
  });

  it.each([
    ['a wrong password', 'secret-of-mine', /28P01; please check DATABASE_URL\.$/m],
    ['a database that is none of it', undefined, /holds 1 table\(s\) that are not Dinh’s, for example “film”/],
  ])('ends at once with a sentence: %s', async (_, password, sentence) => {
    const url = new URL(database.url);
    if (password !== undefined) url.password = password;
    else await database.sql`create table film (title text)`;
    const program = run({ DATABASE_URL: url.href, LANG: 'en', LOG_LEVEL: 'trace' });
    expect(await program.ended).toBe(1);
    expect(program.err()).toMatch(sentence);
    for (const secret of [url.password, new URL(database.url).password]) {
      expect(program.out() + program.err()).not.toContain(secret);
    }
  });

  it('told to stop while it waits stops', async () => {
    const program = run({ DATABASE_URL: 'postgres://me:hush@127.0.0.1:1/none', LANG: 'en' });
    await program.waitFor(/Dinh keeps trying\./);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.out()).toMatch(/Stopping…\nStopped\.\n$/);
    expect(program.err()).not.toContain('hush');
  });

  it('stops when told to although no one reads what it says any more', async () => {
    const program = run({ DATABASE_URL: 'postgres://me:hush@127.0.0.1:1/none', LANG: 'en', LOG_LEVEL: 'trace' });
    await program.waitFor(/Dinh keeps trying\./);
    program.stopReading();
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});
