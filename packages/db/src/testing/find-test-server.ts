import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '../connection/index.ts';
import { readTestServer, type TestServer, toLogPath, toTestServerFolder } from './test-server-place.ts';

const keeper = join(import.meta.dirname, 'keep-test-server.ts');
const timeoutMs = 110_000;
const respawnMs = 4_000;
const pollMs = 50;

async function isAnswering({ url }: TestServer): Promise<boolean> {
  const { sql, close } = connect(`${url}postgres`, { poolSize: 1 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await close();
  }
}

interface Keeper {
  readonly spawnedAt: number;
  failed: boolean;
}

/** Undefined when the folder was just cleared away by a keeper that ended. */
function openLog(folder: string): number | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  try {
    return openSync(toLogPath(folder), 'a');
  } catch {
    return undefined;
  }
}

function spawnKeeper(folder: string): Keeper | undefined {
  const log = openLog(folder);
  if (log === undefined) return undefined;
  const child = spawn(process.execPath, [keeper, folder], { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const state: Keeper = { spawnedAt: Date.now(), failed: false };
  child.on('exit', (exitCode) => {
    state.failed = exitCode !== 0;
  });
  child.unref();
  return state;
}

/** The server that tests share, started when the first of them asks. */
export async function findTestServer(): Promise<TestServer> {
  const folder = toTestServerFolder();
  const deadline = Date.now() + timeoutMs;
  let started: Keeper | undefined;
  while (Date.now() < deadline) {
    const server = readTestServer(folder);
    if (server && (await isAnswering(server))) return server;
    if (started?.failed) throw new Error(`No test database: ${readFileSync(toLogPath(folder), 'utf8')}`);
    if (!started || Date.now() - started.spawnedAt > respawnMs) started = spawnKeeper(folder);
    await wait(pollMs);
  }
  throw new Error(`No test database within ${timeoutMs} ms in ${folder}`);
}
