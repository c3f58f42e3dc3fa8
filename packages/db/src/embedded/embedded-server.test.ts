import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { killTree } from '../../test/process-tree.ts';
import { type Script, spawnScript } from '../../test/spawn-script.ts';
import { connect, toEmbeddedOptions } from '../connection/index.ts';
import type { EmbeddedEvent } from './embedded-server.ts';
import { findFreePort } from './find-free-port.ts';
import { type EmbeddedServer, startEmbeddedServer } from './index.ts';
import { isAlive } from './process-identity.ts';

let dataDir: string;
let scripts: Script[];
beforeEach(() => {
  dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'dinh-db-')));
  chmodSync(dataDir, 0o755);
  scripts = [];
});
afterEach(async () => {
  for (const { pid, waitForEnd } of scripts) {
    killTree(pid);
    await waitForEnd();
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

function startScript(...args: string[]): Script {
  const script = spawnScript(join(import.meta.dirname, '../../test/start-server.ts'), [dataDir, ...args]);
  scripts.push(script);
  return script;
}

async function startHere(): Promise<{ readonly server: EmbeddedServer; readonly phases: readonly string[] }> {
  const phases: string[] = [];
  const say = (event: EmbeddedEvent): void => {
    phases.push(event.phase === 'recover' ? `recover ${event.found}` : event.phase);
  };
  return { server: await startEmbeddedServer(dataDir, { onEvent: say }), phases };
}

async function query(server: EmbeddedServer, statement: string): Promise<readonly object[]> {
  const { sql, close } = connect(toEmbeddedOptions(server), { poolSize: 1 });
  const rows = await sql.unsafe(statement);
  await close();
  return [...rows];
}

async function waitForDeath(pid: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (isAlive(pid) && Date.now() < deadline) await wait(20);
  expect(isAlive(pid)).toBe(false);
}

/** Until an `initdb` is in the middle of its work: its back end writes the catalogue. */
async function waitForDraft(): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const draft = readdirSync(dataDir).find((name) => name.startsWith('postgres.new-'));
    if (draft !== undefined && existsSync(join(dataDir, draft, 'data/base/1'))) return;
    await wait(5);
  }
  throw new RangeError('No draft of a cluster was begun');
}

const isReady = (line: { readonly phase: string }): boolean => line.phase === 'ready';

describe('an embedded server', { timeout: 120_000 }, () => {
  test('is made once, keeps what is written, and stops', async () => {
    const first = await startHere();
    expect(first.phases).toEqual(['initialise', 'start']);
    await query(first.server, 'create table kept as select 42 as answer');
    await first.server.stop();
    await waitForDeath(first.server.pid);

    const second = await startHere();
    expect(second.phases).toEqual(['start']);
    expect(await query(second.server, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.server.stop();
    await second.server.stop();
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  test('keeps its password to itself, and writes to disk before it says done', async () => {
    const { server } = await startHere();
    const mode = (path: string): number => statSync(join(dataDir, path)).mode & 0o777;
    expect([mode('postgres'), mode('postgres/password'), mode('postgres/data')]).toEqual([0o700, 0o600, 0o700]);
    expect(readFileSync(join(dataDir, 'postgres/password'), 'utf8')).toBe(server.password);
    const wrong = connect({ ...toEmbeddedOptions(server), password: 'wrong' }, { poolSize: 1 });
    await expect(wrong.sql`select 1`).rejects.toMatchObject({ code: '28P01' });
    await wrong.close();
    const settings = await query(
      server,
      `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'jit') order by name`,
    );
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'jit', setting: 'off' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    await server.stop();
  });

  test('is one: a second on the same folder is refused and told whose it is', async () => {
    const script = startScript();
    await script.waitFor(isReady);
    await expect(startHere()).rejects.toMatchObject({
      problem: { code: 'already-running', pid: script.pid, path: dataDir },
    });
  });

  test('stops with a process that ends in order, and with one that just ends', async () => {
    const orderly = startScript();
    const { pid } = await orderly.waitFor(isReady);
    process.kill(orderly.pid, 'SIGTERM');
    await orderly.waitForEnd();
    expect(isAlive(Number(pid))).toBe(false);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);

    const abrupt = startScript('exit');
    const line = await abrupt.waitFor(isReady);
    await abrupt.waitForEnd();
    await waitForDeath(Number(line.pid));
  });

  test('that outlived its killed process is stopped, and another started on its data', async () => {
    const script = startScript();
    const { pid } = await script.waitFor(isReady);
    process.kill(script.pid, 'SIGKILL');
    await script.waitForEnd();
    expect(isAlive(Number(pid))).toBe(true);

    const { server, phases } = await startHere();
    expect(phases).toEqual(['recover stopped', 'start']);
    expect(isAlive(Number(pid))).toBe(false);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  test('that was killed with its process recovers', async () => {
    const script = startScript();
    await script.waitFor(isReady);
    killTree(script.pid);
    await script.waitForEnd();
    expect(existsSync(join(dataDir, 'postgres/data/postmaster.pid'))).toBe(true);

    const { server, phases } = await startHere();
    expect(phases).toEqual(['recover stale', 'start']);
    await server.stop();
  });

  test('is not kept out by a pid file whose number another process got', async () => {
    const { server } = await startHere();
    await server.stop();
    const bystander = startScript();
    await expect(bystander.waitFor(isReady)).resolves.toBeDefined();
    process.kill(bystander.pid, 'SIGTERM');
    await bystander.waitForEnd();
    const pidFile = join(dataDir, 'postgres/data/postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${join(dataDir, 'postgres/data')}\n1\n5432\n\n\n\nready\n`);

    const again = await startHere();
    expect(again.phases).toEqual(['recover stale', 'start']);
    expect(isAlive(process.pid)).toBe(true);
    await again.server.stop();
  });

  test.each(['alone', 'with initdb'])(
    'whose making was killed, node %s, is made anew and nothing is left over',
    async (how) => {
      const script = startScript();
      await script.waitFor(({ phase }) => phase === 'initialise');
      await waitForDraft();
      if (how === 'alone') process.kill(script.pid, 'SIGKILL');
      else killTree(script.pid);
      await script.waitForEnd();
      expect(readdirSync(dataDir).some((name) => name.startsWith('postgres.new-'))).toBe(true);

      const { server, phases } = await startHere();
      expect(phases).toEqual(['initialise', 'start']);
      expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
      expect(readdirSync(dataDir)).toEqual(['postgres']);
    },
  );

  test('takes another port where one is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const takenPort = typeof address === 'object' && address !== null ? address.port : 0;
    const ports = [takenPort, takenPort];
    const server = await startEmbeddedServer(dataDir, {
      listenBy: 'port',
      findPort: async () => ports.pop() ?? (await findFreePort()),
    });
    expect(server.listening).toMatchObject({ by: 'port' });
    expect(server.listening).not.toMatchObject({ port: takenPort });
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    await expect(
      startEmbeddedServer(dataDir, { listenBy: 'port', findPort: async () => takenPort }),
    ).rejects.toMatchObject({ problem: { code: 'no-free-port', tried: 8 } });
    taken.close();
  });

  test('takes a port where the folder’s path is too long for a socket', async () => {
    const deep = join(dataDir, 'x'.repeat(100));
    mkdirSync(deep);
    const server = await startEmbeddedServer(deep);
    expect(server.listening.by).toBe('port');
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  test('of another version, or damaged, is refused and left as it is', async () => {
    const { server } = await startHere();
    await server.stop();
    const path = join(dataDir, 'postgres/data/PG_VERSION');
    writeFileSync(path, '17\n');
    await expect(startHere()).rejects.toMatchObject({
      problem: { code: 'cluster-version', found: '17', expected: '18' },
    });
    rmSync(path);
    await expect(startHere()).rejects.toMatchObject({ code: 'cluster-damaged' });
    writeFileSync(path, '18\n');
    rmSync(join(dataDir, 'postgres/data/global/pg_control'));
    await expect(startHere()).rejects.toMatchObject({
      problem: { code: 'start-failed', logPath: join(dataDir, 'postgres/log') },
    });
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('needs a folder that can be written to', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    await expect(startEmbeddedServer(join(dataDir, 'file'))).rejects.toMatchObject({ code: 'folder-not-writable' });
  });
});
