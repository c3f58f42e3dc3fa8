import { request as send } from 'node:http';
import express from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createErrorHandler } from '../error-handler.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { listen } from '../listen.ts';
import { getLoadedData } from '../readiness.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { isFigureSetId, toFigureSetId } from './figure-set-id.ts';
import { createFigureSetsRouter } from './figure-sets-router.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Stored {
  readonly status: number;
  readonly location: string | undefined;
  readonly retry: string | undefined;
  readonly origin: string | undefined;
  readonly body: Readonly<Record<string, string>> & { readonly accepted?: readonly string[] };
}

function store(
  text: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
  port = app.port,
): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const path = '/api/v1/figure-sets';
    const sent = send({ host: '127.0.0.1', port, path, method: 'POST', headers, agent: false }, (message) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('end', () =>
        resolve({
          status: message.statusCode ?? 0,
          location: message.headers.location,
          retry: message.headers['retry-after'],
          origin: message.headers['access-control-allow-origin'],
          body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

const share = 'village-culture-houses-coverage';
const areas = 'VN31-2008,VN01-2008,VN48-2008,VN79-2008,VN92-2008,VN46-2008';
const long = `indicator=${share}&area=${areas}&note=${encodeURIComponent('Số liệu của sáu thành phố. '.repeat(10).trim())}`;

describe('the id of stored settings', () => {
  it('is theirs alone, in letters that can be typed', () => {
    expect(toFigureSetId('')).toBe('4oymiquy7qobjgx36tej');
    expect(isFigureSetId(toFigureSetId(long))).toBe(true);
    expect(toFigureSetId('a')).not.toBe(toFigureSetId('b'));
    for (const text of ['', '4OYMIQUY7QOBJGX36TEJ', '4oymiquy7qobjgx36te1', `${toFigureSetId('a')}a`]) {
      expect(isFigureSetId(text)).toBe(false);
    }
  });
});

describe('settings that are stored', () => {
  it('are there under an id made of them, once, however they are written', async () => {
    const first = await store(long);
    expect([first.status, first.location]).toEqual([201, `/api/v1/figure-sets/${first.body.id}`]);
    const again = await store(`?${new URLSearchParams([...new URLSearchParams(long)].toReversed())}`);
    expect([again.status, again.body]).toEqual([200, first.body]);
    const read = await app.ask(String(first.location));
    expect([read.status, JSON.parse(read.body)]).toEqual([200, first.body]);
    expect(read.headers['cache-control']).toContain('immutable');
    const [count] = await app.database.sql.unsafe('select count(*)::int as n from figure_set');
    expect(count?.n).toBe(1);
  });

  it('stand for themselves in every file, which leads back to them', async () => {
    const { body } = await store(long);
    const [whole, short] = [
      await app.ask(`/figure.csv?${long}&release=1`),
      await app.ask(`/figure.csv?set=${body.id}&release=1`),
    ];
    expect([whole.status, short.status]).toEqual([200, 200]);
    const link = /http:\S+\/explore\?set=\S+/u.exec(short.body)?.[0];
    expect(link).toMatch(new RegExp(`/explore\\?set=${body.id}&lang=vi&release=1$`, 'u'));
    const withoutLinks = (csv: string) => csv.replaceAll(/"?http:\/\/127[^\s"]+\/explore\?[^\s"]+"?/gu, '');
    expect(withoutLinks(short.body)).toBe(withoutLinks(whole.body));
    const english = await app.ask(`/figure.svg?set=${body.id}&lang=en&theme=dark`);
    expect([english.status, english.headers['content-language']]).toEqual([200, 'en']);
  });

  it('take nothing besides that would make them others', async () => {
    const { body } = await store(long);
    const refusalOf = async (query: string) => {
      const answer = await app.ask(`/figure.svg?${query}`);
      return [answer.status, JSON.parse(answer.body).field];
    };
    expect(await refusalOf(`set=${body.id}&area=VN`)).toEqual([400, 'area']);
    expect(await refusalOf(`set=${body.id}&set=${body.id}`)).toEqual([400, 'set']);
    expect(await refusalOf('set=none')).toEqual([404, 'set']);
    expect(await refusalOf(`set=${toFigureSetId('none')}`)).toEqual([404, 'set']);
    expect(await refusalOf(`set=${body.id}&release=9`)).toEqual([404, 'release']);
  });

  it.each([
    ['', 400, 'indicator'],
    ['indicator=', 400, 'indicator'],
    [`indicator=${share}&form=pie`, 400, 'form'],
    [`indicator=${share}&width=400`, 400, 'width'],
    [`indicator=${share}&v=9`, 400, 'v'],
    [`indicator=${share}&note=${'x'.repeat(281)}`, 400, 'note'],
    ['<script>alert(1)</script>', 400, '<script>alert(1)</script>'],
    ['x'.repeat(9000), 400, 'body'],
    [Buffer.of(0xff, 0xfe, 0x61), 400, 'body'],
  ])('%.40s is none: %i, naming %s', async (text, status, field) => {
    const answer = await store(text);
    expect([answer.status, answer.body.field]).toEqual([status, field]);
    expect(answer.body.message).toMatch(/\.$/u);
  });

  it('come from pages of this server, and no browser lends another’s', async () => {
    const own = await store(long, { Host: 'dinh.example.vn', Origin: 'http://dinh.example.vn' });
    expect([own.status, own.origin]).toEqual([200, undefined]);
    const other = await store(long, { Host: 'dinh.example.vn', Origin: 'https://elsewhere.example' });
    expect([other.status, other.body.code, other.body.field]).toEqual([403, 'other-origin', 'Origin']);
    expect((await store(long, { Origin: 'null' })).status).toBe(403);
    const { status, headers } = await app.ask('/api/v1/figure-sets', { method: 'OPTIONS' });
    expect([status, headers['access-control-allow-origin']]).toEqual([405, undefined]);
  });

  it.each(['GET', 'PUT', 'DELETE'])('are not touched by %s', async (method) => {
    const path = method === 'GET' ? '' : `/${toFigureSetId('a')}`;
    expect((await app.ask(`/api/v1/figure-sets${path}`, { method })).status).toBe(405);
  });

  it('are so many and no more', async () => {
    const small = express();
    small.use('/api/v1', createFigureSetsRouter({ getData: () => getLoadedData(app.readiness), most: 2 }));
    small.use(createErrorHandler(pino({ level: 'silent' })));
    await app.database.sql.unsafe('delete from figure_set');
    const server = createHttpServer(small);
    const port = await listen(server, '127.0.0.1', 0);
    const texts = ['2001', '2002', '2003'].map((from) => `indicator=${share}&from=${from}`);
    const statuses: number[] = [];
    for (const text of [...texts, ...texts]) statuses.push((await store(text, {}, port)).status);
    expect(statuses).toEqual([201, 201, 507, 200, 200, 507]);
    const full = await store(texts[2] ?? '', {}, port);
    expect(full.body).toMatchObject({ code: 'no-room', accepted: ['2'] });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it('are stored so many a minute', async () => {
    const limited = await startTestApp();
    const answers = [];
    for (let time = 0; time < 62; time += 1) answers.push(await store(long, {}, limited.port));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
    expect(answers.at(-1)).toMatchObject({ retry: '60', body: { code: 'too-many-requests' } });
    await limited.close();
  });
});
