import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const paths = [
  '/api/v1/observations.csv',
  '/api/v1/observations.json',
  '/api/v1/indicators.json',
  '/api/v1/areas.json',
  '/api/v1/targets.json',
  '/api/v1/feeds/areas/VN31-2008.atom',
];

describe.each(paths)('%s', (path) => {
  it('revalidates where no release is named, and is immutable where one is', async () => {
    const unnamed = await app.ask(path);
    const named = await app.ask(`${path}?release=1`);
    expect(unnamed.headers['cache-control']).toBe('public, no-cache');
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(unnamed.body).toBe(named.body);
    const etag = String(unnamed.headers.etag);
    const again = await app.ask(path, { headers: { 'If-None-Match': etag } });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag]);
    expect((await app.ask(`${path}?lang=en`)).headers.etag).not.toBe(etag);
  });

  it('answers HEAD as GET without a body', async () => {
    const head = await app.ask(path, { method: 'HEAD' });
    const get = await app.ask(path);
    expect([head.status, head.body]).toEqual([200, '']);
    for (const name of ['etag', 'cache-control', 'content-type', 'content-disposition']) {
      expect(head.headers[name]).toEqual(get.headers[name]);
    }
  });

  it('refuses other methods', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers, body } = await app.ask(path, { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(JSON.parse(body)).toMatchObject({ code: 'method-not-allowed', field: 'method', seen: method });
    }
  });

  it('gives the same bytes the second time, from memory', async () => {
    const first = await app.ask(`${path}?release=1&lang=en`);
    const second = await app.ask(`${path}?release=1&lang=en`);
    expect(second.body).toBe(first.body);
    expect(second.headers.etag).toBe(first.headers.etag);
  });
});

describe('files', () => {
  it('travel compressed to those who can read that', async () => {
    const plain = await app.ask('/api/v1/indicators.json');
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await app.ask('/api/v1/indicators.json', { headers: { 'Accept-Encoding': encoding } });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary).toContain('Accept-Encoding');
      expect(Number(headers['content-length'])).toBeLessThan(Buffer.byteLength(plain.body) / 3);
    }
  });

  it('are named in Vietnamese, and after the one thing they are about', async () => {
    const whole = await app.ask('/api/v1/observations.csv');
    expect(whole.headers['content-disposition']).toContain(
      'attachment; filename="So lieu van hoa, ban phat hanh 1.csv"',
    );
    const one = await app.ask('/api/v1/observations.csv?area=VN31-2008&limit=1');
    expect(decodeURIComponent(String(one.headers['content-disposition']))).toContain('Hải Phòng');
  });

  it('may be read by any page, say nothing of the server, and carry a policy', async () => {
    const { headers } = await app.ask('/api/v1/areas.json');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });
});

describe('a stream', () => {
  it('leaves nothing behind when its readers go away', async () => {
    const leaveEarly = (index: number): Promise<void> =>
      new Promise((done) => {
        const path = `/api/v1/observations.csv?to=${2030 + index}`;
        const sent = request({ host: '127.0.0.1', port: app.port, path, agent: false }, (answer) => {
          answer.once('data', () => answer.destroy());
          answer.on('error', () => {});
          answer.on('close', done);
        });
        sent.on('error', () => done());
        sent.end();
      });
    await Promise.all(Array.from({ length: 24 }, (_, index) => leaveEarly(index)));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => app.ask(`/api/v1/observations.json?from=${1990 + index}&family=clubs`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(app.logged).toEqual([]);
  });
});

describe('refusals', () => {
  it.each([
    ['/api/v1/observations.csv?colour=red', 400, 'unknown-parameter', 'colour'],
    ['/api/v1/observations.csv?Area=VN', 400, 'unknown-parameter', 'Area'],
    ['/api/v1/observations.csv?__proto__=x', 400, 'unknown-parameter', '__proto__'],
    ['/api/v1/observations.csv?constructor=x', 400, 'unknown-parameter', 'constructor'],
    ['/api/v1/observations.csv?area=VN&area=VN', 400, 'repeated-parameter', 'area'],
    ['/api/v1/observations.csv?area=', 400, 'unreadable', 'area'],
    ['/api/v1/observations.csv?area=VN,,VN31-2008', 400, 'unreadable', 'area'],
    ['/api/v1/observations.csv?area=%00', 400, 'unreadable', 'area'],
    ['/api/v1/observations.csv?area=%E0%A4%A', 400, 'unreadable', 'area'],
    ['/api/v1/observations.csv?area[]=VN', 400, 'unknown-parameter', 'area[]'],
    ['/api/v1/observations.csv?indicator=%ff', 400, 'unreadable', 'indicator'],
    ['/api/v1/observations.csv?family=music', 400, 'unreadable', 'family'],
    ['/api/v1/observations.csv?level=village', 400, 'unreadable', 'level'],
    ['/api/v1/observations.csv?from=2024-13', 400, 'unreadable', 'from'],
    ['/api/v1/observations.csv?from=2023-02-29', 400, 'unreadable', 'from'],
    ['/api/v1/observations.csv?to=yesterday', 400, 'unreadable', 'to'],
    ['/api/v1/observations.csv?from=2025&to=2024-11', 400, 'from-after-to', 'from'],
    ['/api/v1/observations.csv?release=0', 400, 'unreadable', 'release'],
    ['/api/v1/observations.csv?release=1.0', 400, 'unreadable', 'release'],
    ['/api/v1/observations.csv?release=latest', 400, 'unreadable', 'release'],
    ['/api/v1/observations.csv?limit=0', 400, 'unreadable', 'limit'],
    ['/api/v1/observations.csv?limit=10001', 400, 'unreadable', 'limit'],
    ['/api/v1/observations.csv?limit=1e3', 400, 'unreadable', 'limit'],
    ['/api/v1/observations.csv?cursor=abc', 400, 'unreadable', 'cursor'],
    ['/api/v1/observations.csv?lang=fr', 400, 'unreadable', 'lang'],
    [`/api/v1/observations.csv?area=${'x'.repeat(101)}`, 400, 'too-long', 'area'],
    [`/api/v1/observations.csv?area=${'VN,'.repeat(501)}VN`, 400, 'too-long', 'area'],
    [`/api/v1/observations.csv?area=${'VN,'.repeat(9000)}VN`, 400, 'too-long', 'area'],
    ['/api/v1/observations.csv?area=VN99-2008', 404, 'not-found', 'area'],
    ['/api/v1/observations.csv?area=VN,nowhere', 404, 'not-found', 'area'],
    ['/api/v1/observations.csv?indicator=nothing', 404, 'not-found', 'indicator'],
    ['/api/v1/observations.csv?release=2', 404, 'not-found', 'release'],
    ['/api/v1/indicators.json?area=VN', 400, 'unknown-parameter', 'area'],
    ['/api/v1/areas.json?release=999999999', 404, 'not-found', 'release'],
    ['/api/v1/observations.xml', 404, 'not-found', 'path'],
    ['/api/v1/observations.csv/', 404, 'not-found', 'path'],
    ['/api/v1/', 404, 'not-found', 'path'],
    ['/api', 404, 'not-found', 'path'],
    ['/api/v2/areas.json?x=1', 404, 'not-found', 'path'],
  ])('%s', async (path, status, code, field) => {
    const answer = await app.ask(path);
    const body = JSON.parse(answer.body);
    expect([answer.status, body.code, body.field]).toEqual([status, code, field]);
    expect(Object.keys(body)).toEqual(['code', 'field', 'seen', 'accepted', 'message']);
    expect(body.accepted.length).toBeGreaterThan(0);
    expect(body.seen.length).toBeLessThanOrEqual(101);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
  });

  it('speak the asker’s language', async () => {
    const ask = async (query: string, language?: string): Promise<string> => {
      const headers = language === undefined ? {} : { 'Accept-Language': language };
      return JSON.parse((await app.ask(`/api/v1/areas.json?x=1${query}`, { headers })).body).message;
    };
    expect(await ask('')).toContain('Không có tham số');
    expect(await ask('', 'en-GB,vi;q=0.5')).toContain('There is no parameter');
    expect(await ask('&lang=en', 'vi')).toContain('There is no parameter');
    expect(await ask('&lang=vi', 'en')).toContain('Không có tham số');
  });

  it('refuses a cursor of another release, and one whose release is gone', async () => {
    const first = await app.ask('/api/v1/observations.json?limit=1');
    const next = /<([^>]+)>/.exec(String(first.headers.link))?.[1] ?? '';
    expect(JSON.parse((await app.ask(`${next}&release=1`)).body).observations).toHaveLength(1);
    const other = await app.ask(`${next}&release=2`);
    expect([other.status, JSON.parse(other.body).field]).toEqual([400, 'cursor']);
    const gone = Buffer.from('[9,"a","b","2024","c"]').toString('base64url');
    const answer = await app.ask(`/api/v1/observations.csv?cursor=${gone}`);
    expect([answer.status, JSON.parse(answer.body).field]).toEqual([400, 'cursor']);
  });
});
