import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
let waiting: TestApp;
beforeAll(async () => {
  [app, waiting] = await Promise.all([startTestApp(), startTestApp({ isReady: false })]);
});
afterAll(() => Promise.all([app.close(), waiting.close()]));

describe('pages', () => {
  it('come in the asker’s language, Vietnamese unless told otherwise', async () => {
    const langOf = async (path: string, language?: string): Promise<string | undefined> => {
      const answer = await app.ask(path, { headers: language === undefined ? {} : { 'Accept-Language': language } });
      expect(answer.status).toBe(200);
      expect(answer.headers.vary).toContain('Accept-Language');
      return /<html lang="(\w+)"/.exec(answer.body)?.[1];
    };
    expect(await langOf('/')).toBe('vi');
    expect(await langOf('/', 'en-US,en;q=0.9')).toBe('en');
    expect(await langOf('/?lang=en', 'vi')).toBe('en');
    expect(await langOf('/problems?lang=xx', 'en')).toBe('en');
  });

  it('have the messages of their own language on the way, and of no other', async () => {
    const linksOf = async (path: string, language: string): Promise<readonly string[]> => {
      const { body } = await app.ask(path, { headers: { 'Accept-Language': language } });
      return [...body.matchAll(/<link rel="modulepreload"[^>]*href="([^"]*)"/g)].map(([, href]) => String(href));
    };
    expect(await linksOf('/', 'vi')).toEqual(['/assets/vi-abc123.js']);
    expect(await linksOf('/areas', 'en-GB')).toEqual(['/assets/en-abc123.js']);
    expect(await linksOf('/areas?lang=vi', 'en')).toEqual(['/assets/vi-abc123.js']);
  });

  it('know where errors are reported', async () => {
    const { body } = await app.ask('/');
    expect(body).toContain('<meta name="report-url" content="mailto:figures@example.org?cc=&#34;a&#34;"');
  });

  it('name the latest release, by which a browser knows whether what it keeps is that', async () => {
    const { release } = JSON.parse((await app.ask('/readyz')).body);
    const { releases } = JSON.parse((await app.ask('/api/v1/releases.json')).body);
    const latest = releases.find(({ number }: { number: number }) => number === release);
    const { body } = await app.ask('/areas?release=1');
    expect(body).toContain(`<meta name="release" content="${latest.number} ${latest.hash}"`);
  });

  it('name the feed of the one thing they are about, in their language, before they run', async () => {
    const feedOf = async (path: string) => {
      const { body } = await app.ask(path);
      return /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]*)">/.exec(body)?.[1];
    };
    expect(await feedOf('/areas/VN31-2008')).toBe('/api/v1/feeds/areas/VN31-2008.atom?lang=vi');
    expect(await feedOf('/indicators/cultural-clubs?lang=en')).toBe(
      '/api/v1/feeds/indicators/cultural-clubs.atom?lang=en',
    );
    for (const path of ['/', '/areas', '/areas/VN99', '/d/1/cultural-clubs/VN31-2008/2024', '/areas/%22%3E%3Cx']) {
      expect(await feedOf(path), path).toBeUndefined();
    }
    for (const path of ['/areas/VN31-2008', '/indicators/cultural-clubs']) {
      const { status } = await app.ask(String(await feedOf(path)));
      expect(status).toBe(200);
    }
  });

  it('are revalidated by their content', async () => {
    const { headers } = await app.ask('/areas');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await app.ask('/areas', { headers: { 'If-None-Match': String(headers.etag) } });
    expect(again.status).toBe(304);
    const other = await app.ask('/areas?lang=en', { headers: { 'If-None-Match': String(headers.etag) } });
    expect(other.status).toBe(200);
  });

  it.each([
    ['/', 200],
    ['/areas', 200],
    ['/areas/VN31-2008', 200],
    ['/areas/VN31-2008?release=1', 200],
    ['/indicators/cultural-clubs', 200],
    ['/d/1/village-culture-houses-coverage/VN31-2008/2024-11', 200],
    ['/d/1/village-culture-houses-coverage/VN31-2008/2016--2018', 200],
    ['/policies', 200],
    ['/policies/res-33-nq-tw', 200],
    ['/values', 200],
    ['/policies/res-33-nq-tw/report', 200],
    ['/policies/none/report', 404],
    ['/policies/none', 404],
    ['/policies/%00', 404],
    ['/policies/res-33-nq-tw?release=7', 404],
    ['/areas/VN99', 404],
    ['/areas/VN31-2008?release=7', 404],
    ['/areas/%00', 404],
    ['/indicators/none', 404],
    ['/d/2/village-culture-houses-coverage/VN31-2008/2024-11', 404],
    ['/d/01/village-culture-houses-coverage/VN31-2008/2024-11', 404],
    ['/d/1/none/VN31-2008/2024-11', 404],
    ['/d/1/village-culture-houses-coverage/none/2024-11', 404],
    ['/d/1/village-culture-houses-coverage/VN31-2008/2024-13', 404],
    ['/nowhere', 404],
  ])('%s has the status %i, and the page', async (path, status) => {
    const answer = await app.ask(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('<title>Dinh</title>');
  });

  it('never leave the folder, and no missing file is a page', async () => {
    for (const path of [
      '/assets/none.js',
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fenv.ts',
      '/.env',
    ]) {
      const { status, body } = await app.ask(path);
      expect([400, 403, 404]).toContain(status);
      expect(JSON.parse(body)).toMatchObject({ field: 'path' });
    }
  });

  it('have their hashed files kept for ever', async () => {
    const { status, headers } = await app.ask('/assets/main-abc123.js');
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('have their files as the build packed them, where it did and the asker takes it', async () => {
    const packed = async (path: string, encoding: string) => {
      const { status, body, headers } = await app.ask(path, { headers: { 'Accept-Encoding': encoding } });
      expect(headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', vary: 'Accept-Encoding' });
      expect(headers['cache-control']).toContain('immutable');
      return [status, headers['content-encoding'], body];
    };
    expect(await packed('/assets/packed-abc123.js', 'gzip, br')).toEqual([200, 'br', 'packed']);
    expect(await packed('/assets/packed-abc123.js', 'identity')).toEqual([200, undefined, 'console.log(2);']);
    expect(await packed('/assets/packed-abc123.js', 'br;q=0')).toEqual([200, undefined, 'console.log(2);']);
    expect(await packed('/assets/main-abc123.js', 'br')).toEqual([200, undefined, 'console.log(1);']);
  });

  it('are only read', async () => {
    const { status, headers } = await app.ask('/', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(await app.ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('allow no script but their own', async () => {
    const policy = String((await app.ask('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });
});

describe('before the data are there', () => {
  it('the server lives, and is not ready', async () => {
    expect((await waiting.ask('/healthz')).status).toBe(200);
    const { status, body } = await waiting.ask('/readyz');
    expect([status, JSON.parse(body)]).toEqual([
      503,
      { status: 'preparing', phase: 'preparing', done: null, total: null },
    ]);
    expect(JSON.parse((await app.ask('/readyz')).body)).toEqual({ status: 'ready', release: 1, dataSet: 'reference' });
  });

  it('a page says so in both languages, the reader’s first, and reloads', async () => {
    const { status, headers, body } = await waiting.ask('/areas/VN31-2008?lang=en');
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '2', 'no-store']);
    expect(body.indexOf('Preparing the data')).toBeGreaterThan(-1);
    expect(body.lastIndexOf('Preparing the data')).toBeLessThan(body.indexOf('Đang chuẩn bị dữ liệu'));
    expect(body).toContain('http-equiv="refresh"');
  });

  it('a file is refused in the same shape as ever', async () => {
    const { status, headers, body } = await waiting.ask('/api/v1/observations.csv');
    expect([status, headers['retry-after']]).toEqual([503, '2']);
    expect(JSON.parse(body)).toMatchObject({ code: 'not-ready', field: null, accepted: ['/readyz'] });
  });
});
