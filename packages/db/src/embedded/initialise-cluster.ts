import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../error/index.ts';
import { fullText, isNotWritable, toPlaceError } from './choose-place.ts';
import type { Binaries } from './find-binaries.ts';
import { identifyProcess, isSameProcess } from './process-identity.ts';
import { giveTo, type RunAs } from './run-as.ts';
import { runProgram } from './run-program.ts';

/** The one folder of an embedded database: PostgreSQL's `data`, its `password`, `log` and socket. */
export interface Cluster {
  readonly folder: string;
  readonly dataPath: string;
  readonly password: string;
}

export const superuser = 'dinh';
const passwordBytes = 32;
export const clusterName = 'postgres';
const draftPrefix = 'postgres.new-';
const clearAttempts = 40;
const clearPauseMs = 50;

function toCluster(folder: string): Omit<Cluster, 'password'> {
  return { folder, dataPath: join(folder, 'data') };
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Ends the group of an `initdb` that outlived its server: itself and the back end it drives. */
function endInitdb(draft: string): void {
  try {
    const [pid, started] = JSON.parse(readFileSync(join(draft, 'initdb'), 'utf8'));
    if (typeof pid !== 'number' || typeof started !== 'string' || !isSameProcess({ pid, started })) return;
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Killed before its id was written, or gone by itself: its folder has a name of its own and hurts no one.
  }
}

/**
 * Removes what an `initdb` that outlived its server had made. A file that a dying process still makes or takes away
 * can end a removal half way, with or without an error, so it is asked for until the folder is gone.
 */
async function clearDrafts(place: string): Promise<void> {
  const drafts = readdirSync(place).filter((name) => name.startsWith(draftPrefix));
  for (const draft of drafts.map((name) => join(place, name))) {
    endInitdb(draft);
    for (let attempt = 1; existsSync(draft) && attempt <= clearAttempts; attempt += 1) {
      try {
        rmSync(draft, { recursive: true, force: true });
      } catch (error) {
        if (attempt === clearAttempts) throw error;
      }
      if (existsSync(draft)) await wait(clearPauseMs);
    }
  }
}

/**
 * Opens the cluster in a place, making it first where there is none. It is made under another name
 * and renamed when whole, so a kill at any moment leaves either none or a complete one.
 *
 * @throws StoreError `initialise-failed`, `folder-not-writable`, `cluster-damaged`, `cluster-version`.
 */
export async function openCluster(
  place: string,
  binaries: Binaries,
  runAs: RunAs | undefined,
  onInitialise: () => void,
): Promise<Cluster> {
  const folder = join(place, clusterName);
  try {
    await clearDrafts(place);
    if (!existsSync(folder)) {
      onInitialise();
      await makeCluster(place, folder, binaries, runAs);
    }
  } catch (error) {
    throw isNotWritable(error) ? toPlaceError(error, place) : error;
  }
  return readCluster(folder, binaries);
}

async function makeCluster(place: string, folder: string, binaries: Binaries, runAs: RunAs | undefined): Promise<void> {
  const draft = join(place, `${draftPrefix}${randomUUID()}`);
  mkdirSync(draft, { mode: 0o700 });
  const passwordPath = join(draft, 'password');
  writeFileSync(passwordPath, randomBytes(passwordBytes).toString('base64url'), { mode: 0o600 });
  giveTo(passwordPath, runAs);
  giveTo(draft, runAs);
  const { exitCode, output } = await runProgram({
    binaries,
    program: 'initdb',
    runAs,
    args: [
      ...['--pgdata', toCluster(draft).dataPath, '--username', superuser, '--pwfile', passwordPath],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
      // The built-in provider sorts the same on every system, unlike the C library's locales.
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
    ],
    onSpawn: (pid) => {
      const { started } = identifyProcess(pid);
      writeFileSync(join(draft, 'initdb'), JSON.stringify([pid, started]));
    },
  });
  if (exitCode !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const nameless = /could not look up effective user ID (\d+)/.exec(output)?.[1];
    if (nameless !== undefined) throw new StoreError({ code: 'nameless-user', uid: Number(nameless) });
    const isClosed = /Read-only file system|Permission denied/i.test(output);
    const code = fullText.test(output) ? 'disk-full' : isClosed ? 'folder-not-writable' : 'initialise-failed';
    throw new StoreError({ code, path: place, reason: output.trim().split('\n').slice(-3).join(' ') });
  }
  rmSync(join(draft, 'initdb'), { force: true });
  syncFolder(draft);
  renameSync(draft, folder);
  syncFolder(place);
}

function readCluster(folder: string, binaries: Binaries): Cluster {
  const cluster = toCluster(folder);
  const expected = binaries.version.split('.')[0] ?? '';
  let found: string;
  let password: string;
  try {
    found = readFileSync(join(cluster.dataPath, 'PG_VERSION'), 'utf8').trim();
    password = readFileSync(join(folder, 'password'), 'utf8').trim();
    if (process.platform !== 'win32') chmodSync(folder, 0o700);
  } catch (error) {
    if (isNotWritable(error)) throw toPlaceError(error, folder);
    throw new StoreError({ code: 'cluster-damaged', path: folder, reason: String(error) }, { cause: error });
  }
  if (found !== expected) throw new StoreError({ code: 'cluster-version', path: folder, found, expected });
  return { ...cluster, password };
}
