import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../../..');
const startTimeoutMs = 240_000;
const stopTimeoutMs = 30_000;

export interface RunningServer {
  /** Without a closing slash. */
  readonly baseUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts the built app on a free port with a database of its own, and gives its address once the data are
 * loaded. `settings` are variables of the environment.
 */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dinh-e2e-data-'));
  // Root runs the database under another user, who has to get through this folder.
  await chmod(dataDir, 0o755);
  const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    env: { ...process.env, ...settings, PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(dataDir, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async () => {
    await stopChild(child);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return { baseUrl: await waitUntilReady(child, () => output), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function waitUntilReady(child: ChildProcess, getOutput: () => string): Promise<string> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server ended before it was ready:\n${getOutput()}`);
    }
    const baseUrl = /http:\/\/[\w.-]+:\d+/.exec(getOutput())?.[0];
    if (baseUrl !== undefined && (await isReady(baseUrl))) return baseUrl;
    await wait(200);
  }
  throw new Error(`The server was not ready after ${startTimeoutMs / 1000} s:\n${getOutput()}`);
}

async function isReady(baseUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${baseUrl}/readyz`)).status === 200;
  } catch {
    return false;
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await ended;
  clearTimeout(force);
}
