import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@dinh/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Env, readEnv } from './env.ts';
import { ListenError, toBrowserAddress } from './listen.ts';
import type { Readiness } from './readiness.ts';
import { startServer } from './server.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function toEnv(variables: Readonly<Record<string, string>>): Env {
  const reading = readEnv({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: database.url, ...variables });
  if (reading.status === 'invalid') throw new Error(reading.problem.key);
  return reading.env;
}

describe('startServer', { timeout: 120_000 }, () => {
  it('listens before it has data, says how far it is, gets ready and stops', async () => {
    const progress: Readiness['status'][] = [];
    const server = await startServer({ env: toEnv({}), onProgress: ({ status }) => progress.push(status) });
    try {
      const first = await fetch(`${server.address}/readyz`);
      expect(first.status).toBe(503);
      await server.ready;
      expect(progress[0]).toBe('preparing');
      expect(progress.at(-1)).toBe('ready');
      const ready = await fetch(`${server.address}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', release: 1, dataSet: 'reference' }]);
      const answer = await fetch(`${server.address}/api/v1/areas.json`);
      expect(answer.status).toBe(200);
    } finally {
      await Promise.all([server.close(), server.close()]);
    }
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('refuses a port in use before it touches the database', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const env = toEnv({ PORT: String(port), DATABASE_URL: 'postgres://127.0.0.1:1/none' });
    const error = await startServer({ env }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ListenError);
    expect(error).toMatchObject({ code: 'port-in-use', port });
    await new Promise((done) => other.close(done));
  });

  it('says that the data could not be opened, and lives on until it is closed', async () => {
    const server = await startServer({ env: toEnv({ DATABASE_URL: 'postgres://127.0.0.1:1/none' }) });
    await expect(server.ready).rejects.toMatchObject({ code: 'unreachable' });
    const page = await fetch(`${server.address}/`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('Chưa mở được dữ liệu');
    await server.close();
  });

  it('refuses what is no request in the same shape', async () => {
    const server = await startServer({ env: toEnv({}) });
    const raw = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.end('NONSENSE\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('close', () => resolve(text));
    });
    expect(raw).toMatch(/^HTTP\/1\.1 400 /);
    expect(raw).toContain('"code":"unreadable"');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const path = `/api/v1/areas.json?x=${'x'.repeat(70_000)}`;
      request({ host: '127.0.0.1', port: server.port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(431);
    await server.ready;
    await server.close();
  });

  it('gives an address that a browser takes', () => {
    expect(toBrowserAddress('0.0.0.0', 80)).toBe('http://127.0.0.1:80');
    expect(toBrowserAddress('::1', 4180)).toBe('http://[::1]:4180');
    expect(toBrowserAddress('dinh.example', 4180)).toBe('http://dinh.example:4180');
  });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const main = join(import.meta.dirname, 'main.ts');

/** Runs the program; `onOut` sees what it has written so far. */
function run(
  variables: Readonly<Record<string, string>>,
  onOut: (text: string, stop: (signal: NodeJS.Signals) => void) => void = () => {},
): Promise<Ended> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main], { env: { PATH, ...variables } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
    onOut(out, (signal) => child.kill(signal));
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('the program', { timeout: 120_000 }, () => {
  it('names a bad setting in one sentence of the locale’s language', async () => {
    const vietnamese = await run({ PORT: 'http', LANG: 'vi_VN.UTF-8' });
    expect(vietnamese).toEqual({
      code: 1,
      out: '',
      err: 'Thiết lập PORT nhận được “http”; cần số nguyên từ 0 đến 65535.\n',
    });
    const english = await run({ PORT: 'http' });
    expect(english.err).toBe('Setting PORT is “http”; it takes a whole number from 0 to 65535.\n');
  });

  it('starts its own database, prints the address, and stops on a signal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dinh-data-'));
    try {
      const ended = await run({ PORT: '0', DATA_DIR: folder }, (out, stop) => {
        // Twice, as a terminal and npm may both pass it on: after its first "Stopping" too.
        if (out.includes('Dinh is ready')) stop('SIGTERM');
      });
      expect(ended.code).toBe(0);
      expect(ended.out).toMatch(/Dinh is ready: http:\/\/127\.0\.0\.1:\d+\nStopping…\nStopped\.\n$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says in one sentence that the database can’t be reached', async () => {
    const ended = await run({ PORT: '0', DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' });
    expect([ended.code, ended.err]).toEqual([
      1,
      'Can’t reach PostgreSQL at 127.0.0.1:1/none: ECONNREFUSED; please check DATABASE_URL.\n',
    ]);
  });
});
