/**
 * Keeps one embedded server for every test of a run, with a migrated and a loaded database to clone,
 * and takes it down when the run ends or no test has used it for a while. Run by `findTestServer`, never by hand.
 */
import { existsSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadReferenceSet } from '@dinh/reference-data';
import { connect } from '../connection/index.ts';
import { startEmbeddedServer, takeDataLock } from '../embedded/index.ts';
import { StoreError } from '../error/index.ts';
import { loadReleases } from '../load/index.ts';
import { migrateToLatest } from '../migrations/index.ts';
import { templates, toHurryPath, toLogPath, toReadyPath } from './test-server-place.ts';

const idleMs = 90_000;
/** No test outlives a crash of the machine, so nothing needs to reach the disk. */
const throwawaySettings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
const pollMs = 250;

async function prepareTemplates(url: string): Promise<void> {
  const admin = connect(`${url}postgres`, { poolSize: 1 });
  // A keeper that was killed may have left its own, half done.
  for (const name of [templates.migrated, templates.loaded]) {
    await admin.sql.unsafe(`drop database if exists ${name} with (force)`);
  }
  await admin.sql.unsafe(`create database ${templates.migrated}`);
  const migrated = connect(`${url}${templates.migrated}`, { poolSize: 1 });
  await migrateToLatest(migrated.db);
  await migrated.close();
  await admin.sql.unsafe(`create database ${templates.loaded} template ${templates.migrated}`);
  const loaded = connect(`${url}${templates.loaded}`, { poolSize: 1 });
  await loadReleases(loaded, loadReferenceSet());
  await loaded.close();
  await admin.close();
}

async function waitUntilIdle(url: string, folder: string): Promise<void> {
  const { sql, close } = connect(`${url}postgres`, { poolSize: 1 });
  let idleSince = Date.now();
  for (;;) {
    const [row] = await sql<{ guests: number }[]>`
      select count(*) as guests from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    const isHurried = existsSync(toHurryPath(folder));
    if (row?.guests !== 0) {
      idleSince = Date.now();
      rmSync(toHurryPath(folder), { force: true });
    } else if (isHurried || Date.now() - idleSince > idleMs) {
      break;
    }
    await wait(pollMs);
  }
  await close();
}

async function keepTestServer(folder: string): Promise<void> {
  const dataDir = join(folder, 'data');
  const server = await startEmbeddedServer(dataDir, { listenBy: 'port', settings: throwawaySettings });
  if (server.listening.by !== 'port') throw new TypeError(`No port: ${JSON.stringify(server.listening)}`);
  const url = `postgres://${server.user}:${server.password}@127.0.0.1:${server.listening.port}/`;
  try {
    await prepareTemplates(url);
    const draft = `${toReadyPath(folder)}.draft`;
    writeFileSync(draft, JSON.stringify({ pid: process.pid, url }), { mode: 0o600 });
    renameSync(draft, toReadyPath(folder));
    await waitUntilIdle(url, folder);
  } finally {
    rmSync(toReadyPath(folder), { force: true });
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('No folder given');
try {
  // Held until all is cleared away, so that the next keeper's files are never taken for ours.
  const lock = takeDataLock(folder);
  try {
    rmSync(toReadyPath(folder), { force: true });
    await keepTestServer(folder);
    rmSync(toHurryPath(folder), { force: true });
    rmSync(toLogPath(folder), { force: true });
  } finally {
    lock.release();
  }
  try {
    rmdirSync(folder);
  } catch {
    // The next keeper is at work in it.
  }
} catch (error) {
  // Another test was first: its server serves us too.
  if (!(error instanceof StoreError && error.code === 'already-running')) throw error;
}
