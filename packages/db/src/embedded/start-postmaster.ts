import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../error/index.ts';
import { fullText, isNotWritable, toPlaceError } from './choose-place.ts';
import { type Binaries, toProgramPath } from './find-binaries.ts';
import { findFreePort } from './find-free-port.ts';
import type { Cluster } from './initialise-cluster.ts';
import type { RunAs } from './run-as.ts';
import { toEnvironment, toUnprivilegedError } from './run-program.ts';
import { openServerLog } from './server-log.ts';
import { canUseSocket, type Listening, type ServerSettings, toServerArguments } from './server-settings.ts';

export interface Postmaster {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly listening: Listening;
}

export interface StartOptions {
  readonly runAs: RunAs | undefined;
  /** A socket where the path allows one, unless a port is asked for. */
  readonly listenBy?: Listening['by'] | undefined;
  /** PostgreSQL's, besides ours or instead of them. */
  readonly settings?: ServerSettings;
  readonly findPort?: () => Promise<number>;
}

const portAttempts = 8;
const readyTimeoutMs = 120_000;
const sessionsTimeoutMs = 15_000;
const pollMs = 10;
const retryMs = 200;

/** PostgreSQL says in the eighth line of its pid file that it takes connections. */
function isReady(dataPath: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(dataPath, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

type Attempt =
  | { readonly status: 'ready'; readonly postmaster: Postmaster }
  | { readonly status: 'failed'; readonly log: string };

async function tryStart(
  binaries: Binaries,
  cluster: Cluster,
  { listening, runAs, settings = {} }: StartOptions & { readonly listening: Listening },
): Promise<Attempt> {
  const log = openServerLog(join(cluster.folder, 'log'), runAs);
  const args = ['-D', cluster.dataPath, ...toServerArguments(listening, settings)];
  const child = spawn(toProgramPath(binaries, 'postgres'), args, {
    ...runAs,
    cwd: '/',
    env: toEnvironment(),
    // A group of its own: Ctrl-C at the terminal reaches the server, which then stops the database in its turn.
    detached: true,
    stdio: ['ignore', log.handle, log.handle],
    windowsHide: true,
  });
  log.close();
  const failure = new Promise<unknown>((resolve) => child.once('error', resolve));
  const { pid } = child;
  if (pid === undefined) throw toUnprivilegedError(await failure, runAs);
  child.unref();
  const deadline = Date.now() + readyTimeoutMs;
  while (child.exitCode === null && child.signalCode === null) {
    if (isReady(cluster.dataPath, pid)) return { status: 'ready', postmaster: { child, pid, listening } };
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      break;
    }
    await wait(pollMs);
  }
  return { status: 'failed', log: log.readNew() };
}

/**
 * Starts PostgreSQL on a cluster and waits until it takes connections, crash recovery included.
 * Takes a private socket where the path is short enough for one, else a free port of the loopback interface.
 *
 * @throws StoreError `start-failed`, `no-free-port`, `folder-not-writable`, `no-unprivileged-user`.
 */
export async function startPostmaster(
  binaries: Binaries,
  cluster: Cluster,
  options: StartOptions,
): Promise<Postmaster> {
  const { listenBy, findPort = findFreePort } = options;
  const sessionsDeadline = Date.now() + sessionsTimeoutMs;
  let isSocketUsable = listenBy !== 'port' && canUseSocket(cluster.folder);
  for (let portsTried = 0; ; ) {
    const listening: Listening = isSocketUsable
      ? { by: 'socket', folder: cluster.folder }
      : { by: 'port', port: await findPort() };
    const result = await tryStart(binaries, cluster, { ...options, listening }).catch((error: unknown) => {
      throw isNotWritable(error) ? toPlaceError(error, cluster.folder) : error;
    });
    if (result.status === 'ready') return result.postmaster;
    const { log } = result;
    if (/pre-existing shared memory/i.test(log) && Date.now() < sessionsDeadline) {
      // The sessions of a killed postmaster need a moment to notice, and hold its memory until then.
      await wait(retryMs);
    } else if (listening.by === 'socket' && /could not (create|bind) Unix/i.test(log)) {
      isSocketUsable = false;
    } else if (listening.by === 'port' && /could not bind|could not create any TCP/i.test(log)) {
      portsTried += 1;
      if (portsTried === portAttempts) throw new StoreError({ code: 'no-free-port', tried: portsTried });
    } else {
      throw toStartError(cluster, log);
    }
  }
}

function toStartError(cluster: Cluster, log: string): StoreError {
  const lines = log.trim().split('\n');
  const reason = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
  if (fullText.test(log)) return new StoreError({ code: 'disk-full', path: cluster.folder, reason });
  if (/Read-only file system/i.test(log)) {
    return new StoreError({ code: 'folder-not-writable', path: cluster.folder, reason });
  }
  return new StoreError({ code: 'start-failed', path: cluster.folder, reason, logPath: join(cluster.folder, 'log') });
}
