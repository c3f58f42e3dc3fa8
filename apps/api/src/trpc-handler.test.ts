import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppRouter } from './router.ts';
import { startTestApp, type TestApp } from './testing/start-test-app.ts';

let app: TestApp;
let waiting: TestApp;
beforeAll(async () => {
  [app, waiting] = await Promise.all([startTestApp(), startTestApp({ isReady: false })]);
});
afterAll(() => Promise.all([app.close(), waiting.close()]));

function toPath(procedure: string, input: object): string {
  return `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

/** A tRPC client whose requests go through the test's own, so that no address is needed. */
function createClient({ ask }: Pick<TestApp, 'ask'>) {
  const send = async (input: Parameters<typeof fetch>[0]): Promise<Response> => {
    const url = new URL(String(input));
    const { status, body } = await ask(`${url.pathname}${url.search}`);
    return new Response(body, { status });
  };
  return createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: 'http://localhost/trpc', fetch: send })] });
}

describe('calls over HTTP', { timeout: 120_000 }, () => {
  it('are answered to the client of the dashboard, in one batch', async () => {
    const client = createClient(app);
    const [area, releases] = await Promise.all([client.area.query({ id: 'VN31-2008' }), client.releases.query()]);
    expect(area.area.nameVi).toBe('Hải Phòng');
    expect(releases).toHaveLength(1);
  });

  it('are immutable where every release is named, else revalidate', async () => {
    const named = await app.ask(toPath('indicator', { id: 'cultural-clubs', release: 1 }));
    const unnamed = await app.ask(toPath('indicator', { id: 'cultural-clubs' }));
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(unnamed.headers['cache-control']).toBe('public, no-cache');
    const again = await app.ask(toPath('indicator', { id: 'cultural-clubs' }), {
      headers: { 'If-None-Match': String(unnamed.headers.etag) },
    });
    expect([again.status, again.body]).toEqual([304, '']);
    const second = await app.ask(toPath('indicator', { id: 'cultural-clubs' }));
    expect([second.body, second.headers.etag]).toEqual([unnamed.body, unnamed.headers.etag]);
    expect(second.headers['cache-control']).toBe('public, no-cache');
  });

  it('travel compressed', async () => {
    const { headers } = await app.ask(toPath('catalogue', {}), { headers: { 'Accept-Encoding': 'br' } });
    expect(headers['content-encoding']).toBe('br');
  });

  it('carry the refusal in the asker’s language and are not kept', async () => {
    for (const [language, message] of [
      ['vi', 'Không có địa phương nào mang mã “none”; danh sách: /api/v1/areas.json.'],
      ['en', 'There is no area with the id “none”; the list: /api/v1/areas.json.'],
    ] as const) {
      const { status, headers, body } = await app.ask(toPath('area', { id: 'none' }), {
        headers: { 'Accept-Language': language },
      });
      expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
      expect(JSON.parse(body).error).toEqual({
        code: expect.any(Number),
        message,
        data: {
          code: 'not-found',
          field: 'area',
          seen: 'none',
          accepted: ['/api/v1/areas.json'],
          message,
          httpStatus: 404,
          path: 'area',
        },
      });
    }
  });

  it.each([
    ['/trpc/none', 404, 'not-found', 'path'],
    ['/trpc', 404, 'not-found', 'path'],
    ['/trpc/area', 400, 'unreadable', 'input'],
    ['/trpc/area?input={', 400, 'unreadable', 'input'],
    [toPath('area', { id: 1 }), 400, 'unreadable', 'id'],
    [toPath('area', { id: 'x'.repeat(200) }), 400, 'too-long', 'id'],
    [toPath('area', { id: 'VN', release: 1.5 }), 400, 'unreadable', 'release'],
    [`/trpc/${Array.from({ length: 21 }, () => 'releases').join(',')}?batch=1`, 400, 'too-long', 'path'],
  ])('%s is refused', async (path, status, code, field) => {
    const answer = await app.ask(path);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).error.data).toMatchObject({ code, field, httpStatus: status });
    expect(answer.body).not.toContain('stack');
  });

  it('are only read', async () => {
    const { status, headers, body } = await app.ask('/trpc/releases', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(JSON.parse(body).error.data).toMatchObject({ code: 'method-not-allowed', field: 'method', seen: 'POST' });
  });

  it('tell the client that the data are still being loaded', async () => {
    const call = createClient(waiting).overview.query({});
    const error = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TRPCClientError);
    expect(error).toMatchObject({ data: { code: 'not-ready', httpStatus: 503 } });
    expect((await waiting.ask('/trpc/releases')).headers['retry-after']).toBe('2');
  });

  it('hide a bug behind one sentence and log it', async () => {
    const broken = await startTestApp();
    try {
      await broken.database.sql`drop table target`;
      const answer = await broken.ask(toPath('indicator', { id: 'cultural-clubs' }));
      expect(answer.status).toBe(500);
      expect(JSON.parse(answer.body).error.data).toMatchObject({ code: 'internal', field: null });
      expect(answer.body).not.toMatch(/target|relation|select/);
      expect(broken.logged.join('')).toContain('"procedure":"indicator"');
      await broken.database.sql`drop table observation`;
      const file = await broken.ask('/api/v1/observations.json?limit=1');
      expect([file.status, JSON.parse(file.body).code]).toEqual([500, 'internal']);
      expect(file.body).not.toMatch(/observation"|relation/);
    } finally {
      await broken.close();
    }
  });
});
