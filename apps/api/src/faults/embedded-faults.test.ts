import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLimitedRoom, type LimitedRoom } from '../testing/limited-room.ts';
import { type RunningProgram, runProgram } from '../testing/run-program.ts';
import { askSteadily, type SteadyAsking } from './ask-steadily.ts';

const startMs = 120_000;
const patienceMs = 60_000;
const scarceMegabytes = 24;

let room: LimitedRoom;
let program: RunningProgram;
let origin: string;

async function readReadiness(): Promise<{ readonly httpStatus: number; readonly [field: string]: unknown }> {
  const answer = await fetch(`${origin}/readyz?lang=en`);
  return { httpStatus: answer.status, ...((await answer.json()) as object) };
}

function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  return expect.poll(holds, { timeout: patienceMs, interval: 20 }).toBe(true);
}

function untilReady(): Promise<void> {
  return until(async () => (await readReadiness()).httpStatus === 200);
}

function readPostmasterPid(): number {
  return Number.parseInt(readFileSync(join(room.folder, 'postgres/data/postmaster.pid'), 'utf8'), 10);
}

const askings: SteadyAsking[] = [];

function ask(toPath: () => string, atOnce: number): SteadyAsking {
  const asking = askSteadily(origin, toPath, atOnce);
  askings.push(asking);
  return asking;
}

let freshPaths = 0;
/** Differs each time, whoever asks, so that it is asked of the database: the earliest day on which nothing is known. */
const toFreshPath = (): string => {
  freshPaths += 1;
  const day = new Date(Date.UTC(1900, 0, freshPaths)).toISOString().slice(0, 10);
  return `/api/v1/observations.json?indicator=cultural-clubs&from=${day}&lang=en`;
};

beforeAll(async () => {
  room = createLimitedRoom(scarceMegabytes);
  program = runProgram({ DATA_DIR: room.folder, LANG: 'en' }, room.launcher);
  const [, address = ''] = await program.waitFor(/open at (http:\S+)/);
  origin = address;
}, startMs);

afterEach(() => Promise.all(askings.splice(0).map(({ stop }) => stop())));

afterAll(async () => {
  program.signal('SIGTERM');
  await program.ended;
  room.remove();
});

// One server, in the order of its life.
describe('a server with its own database', { timeout: startMs }, () => {
  it('whose disk is full when it first starts says so, names the folder, and starts once there is room', async () => {
    await program.waitFor(/The disk that holds \S+ is full \(.+\); make room.+ Dinh keeps trying\./);
    expect(program.err()).toContain(room.folder);
    expect(await readReadiness()).toMatchObject({ httpStatus: 503, status: 'waiting', code: 'disk-full' });
    const page = await fetch(`${origin}/`, { headers: { 'Accept-Language': 'vi' } });
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '2']);
    const html = await page.text();
    expect(html).toContain('<h1>Ổ đĩa của máy chủ đã đầy</h1>');
    expect(html).toContain('http-equiv="refresh"');
    room.giveBack(program.pid);
    await program.waitFor(/Dinh is ready/);
    await untilReady();
  });

  it('that loses a session under load answers all requests, by a sentence where it can’t, and goes on', async () => {
    const asking = ask(toFreshPath, 8);
    await until(() => asking.answers.length > 20);
    const session = findSession(readPostmasterPid());
    process.kill(session, 'SIGKILL');
    await until(() => asking.answers.some(({ status }) => status === 503));
    await untilReady();
    const before = asking.answers.length;
    await until(() => asking.answers.slice(before).some(({ status }) => status === 200));
    await asking.stop();
    checkAnswers(asking.answers, asking.unanswered);
  });

  it('whose database is killed under load starts it again and goes on, and answers what it knows meanwhile', async () => {
    const known = '/api/v1/areas.json?release=1';
    expect((await fetch(origin + known)).status).toBe(200);
    const pid = readPostmasterPid();
    const asking = ask(toFreshPath, 8);
    await until(() => asking.answers.length > 20);
    process.kill(pid, 'SIGKILL');
    await until(() => asking.answers.some(({ status }) => status === 503));
    expect((await fetch(origin + known)).status).toBe(200);
    await program.waitFor(/The database ended unexpectedly \(SIGKILL\); Dinh is starting it again\./);
    await program.waitFor(/The database runs again, after [\d.]+ s\./);
    await untilReady();
    const before = asking.answers.length;
    await until(() => asking.answers.slice(before).some(({ status }) => status === 200));
    await asking.stop();
    checkAnswers(asking.answers, asking.unanswered);
    expect(readPostmasterPid()).not.toBe(pid);
    const lines = program.log().filter(({ msg }) => msg === 'database lost' || msg === 'database back');
    expect(lines.slice(-2)).toMatchObject([{ databasePid: pid, reason: 'SIGKILL' }, { afterMs: expect.any(Number) }]);
    // Hundreds were refused: a line or two say so.
    expect(program.log().filter(({ msg }) => msg === 'database away').length).toBeLessThan(10);
    expect(program.log().filter(({ msg }) => msg === 'request failed')).toEqual([]);
  });

  it('whose disk fills up while its database is away says so, and goes on once there is room', async () => {
    room.takeAway(program.pid);
    const told = program.err().length;
    process.kill(readPostmasterPid(), 'SIGKILL');
    await until(() => /The disk that holds \S+ is full/.test(program.err().slice(told)));
    const page = await fetch(`${origin}/areas/VN31-2008?lang=vi`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('<h1>Cơ sở dữ liệu chưa phản hồi</h1>');
    const call = await fetch(`${origin}/trpc/sources?input=${encodeURIComponent('{"release":1}')}`);
    expect([call.status, call.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await call.json()).toMatchObject({ error: { data: { code: 'database-away', field: null } } });
    expect(await readReadiness()).toMatchObject({ httpStatus: 503, status: 'away', code: 'database-away' });
    room.giveBack(program.pid);
    await untilReady();
    expect((await fetch(`${origin}/areas/VN31-2008`)).status).not.toBe(500);
  });

  it('is one: a second start on its folder is refused and told whose it is', async () => {
    const second = runProgram({ DATA_DIR: room.folder, LANG: 'vi_VN.UTF-8' });
    expect(await second.ended).toBe(1);
    expect(second.err()).toContain(`Một Dinh khác (tiến trình ${program.pid}) đang dùng thư mục ${room.folder}`);
    expect((await readReadiness()).httpStatus).toBe(200);
  });

  it('keeps answering others while readers stall and leave in the middle', async () => {
    const stalled = Array.from({ length: 12 }, (_, index) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      socket.on('error', () => {});
      // Taken in part and never read on: what is sent fills the buffers on the way.
      socket.pause();
      socket.write(`GET /api/v1/observations.csv?to=${2030 + index} HTTP/1.1\r\nHost: x\r\n\r\n`);
      return socket;
    });
    const asking = ask(() => '/api/v1/areas.json', 4);
    await until(() => asking.answers.length > 20);
    for (const socket of stalled) socket.destroy();
    await asking.stop();
    expect(asking.unanswered).toEqual([]);
    expect(asking.answers.every(({ status }) => status === 200)).toBe(true);
    const after = await fetch(`${origin}${toFreshPath()}`);
    expect(after.status).toBe(200);
    expect(
      program
        .log()
        .filter(({ level }) => Number(level) >= 50 && Number(level) < 60)
        .map(({ msg }) => msg),
    ).not.toContain('answer broken off');
  });

  it('told to stop under load breaks off no answer that began', async () => {
    const asking = ask(toFreshPath, 8);
    await until(() => asking.answers.length > 20);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    await asking.stop();
    // Who comes too late finds no one listening, or a kept connection closed; no one gets half an answer.
    expect(
      asking.unanswered.filter((reason) => !/ECONNREFUSED|ECONNRESET|other side closed|UND_ERR_SOCKET/.test(reason)),
    ).toEqual([]);
    expect(asking.answers.every(({ status }) => status === 200)).toBe(true);
    for (const { body } of asking.answers) expect(() => JSON.parse(body)).not.toThrow();
    expect(program.out().slice(-60)).toMatch(/Stopping…\nStopped\.\n$/);
  });
});

/** A session of the database: a child of the postmaster that serves a client. */
function findSession(postmaster: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const session = lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .find((match) => match?.[2] === String(postmaster) && /\[local\]|127\.0\.0\.1\(/.test(match[3] ?? ''));
  if (!session) throw new Error('No session to kill');
  return Number(session[1]);
}

function checkAnswers(
  answers: readonly { readonly status: number; readonly body: string; readonly retryAfter: string | null }[],
  unanswered: readonly string[],
): void {
  expect(unanswered).toEqual([]);
  expect([...new Set(answers.map(({ status }) => status))].toSorted()).toEqual([200, 503]);
  for (const { status, body, retryAfter } of answers) {
    const json = JSON.parse(body);
    if (status === 200) continue;
    expect([json.code, json.field, retryAfter]).toEqual(['database-away', null, '2']);
    expect(json.message).toBe('The database is not answering just now; please try again in a few seconds.');
  }
}
