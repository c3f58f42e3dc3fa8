import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReferenceSet } from '@dinh/reference-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashTables, openStore, type StoreProgress } from './index.ts';
import { createTestDatabase } from './testing/index.ts';

const set = loadReferenceSet();
const latest = set.releases.at(-1)?.number;
const readyWithinMs = 5000;

let dataDir: string;
beforeAll(() => {
  dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'dinh-store-')));
  chmodSync(dataDir, 0o755);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));

async function open(options: Partial<Parameters<typeof openStore>[0]> = {}) {
  const progress: StoreProgress[] = [];
  const store = await openStore({ dataDir, set, onProgress: (step) => progress.push(step), ...options });
  return { store, phases: [...new Set(progress.map(({ phase }) => phase))], progress };
}

describe('openStore', { timeout: 180_000 }, () => {
  test('makes, migrates and loads a database that is not there, telling how far it is', async () => {
    const { store, phases, progress } = await open();
    expect(phases).toEqual([
      'initialise',
      'start',
      'connect',
      'migrate',
      'prepare',
      'load',
      'check',
      'commit',
      'loaded',
      'ready',
    ]);
    const steps = progress.filter((step) => step.phase === 'load');
    expect(steps.every(({ done, total }) => done <= total)).toBe(true);
    expect(steps.at(-1)).toMatchObject({ done: steps[0]?.total });
    expect(store.release).toBe(latest);
    const template = await createTestDatabase();
    expect(await hashTables(store.db)).toEqual(await hashTables(template.db));
    await template.drop();
    await store.close();
    await store.close();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('loads nothing a second time, and is ready soon', async () => {
    const begun = performance.now();
    const { store, phases } = await open();
    expect(phases).toEqual(['start', 'connect', 'migrate', 'ready']);
    expect(performance.now() - begun).toBeLessThan(readyWithinMs);
    await store.close();
  });

  test('gives everything back when a load is refused', async () => {
    const changed = { ...set, releases: set.releases.map((release) => ({ ...release, hash: 'f'.repeat(64) })) };
    await expect(open({ set: changed })).rejects.toMatchObject({ code: 'release-changed' });
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
    expect(existsSync(join(dataDir, 'postgres/data/postmaster.pid'))).toBe(false);
  });

  test('refuses a database of one’s own in which it may make no tables', async () => {
    const database = await createTestDatabase({ template: 'empty' });
    const role = `guest_${new URL(database.url).pathname.slice(1)}`;
    await database.sql.unsafe(`create role ${role} login password 'guest'`);
    const url = new URL(database.url);
    url.username = role;
    url.password = 'guest';
    await expect(open({ databaseUrl: url.href })).rejects.toMatchObject({ problem: { code: 'schema-denied' } });
    await database.sql.unsafe(`drop role ${role}`);
    await database.drop();
  });

  test('leaves the data folder alone where a database of one’s own is named', async () => {
    const nowhere = join(dataDir, 'nowhere');
    await expect(open({ dataDir: nowhere, databaseUrl: 'postgres://127.0.0.1:1/db' })).rejects.toMatchObject({
      code: 'unreachable',
    });
    expect(existsSync(nowhere)).toBe(false);
  });
});
