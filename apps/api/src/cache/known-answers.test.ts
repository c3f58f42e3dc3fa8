import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RawAnswer, type RawRequest, startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ rateLimit: 600 });
});
afterAll(() => app.close());

function withoutDate({ status, headers: { date: _, ...headers }, body }: RawAnswer) {
  return { status, headers, body };
}

const input = encodeURIComponent(JSON.stringify({ id: 'cultural-clubs' }));
const addresses = [
  '/api/v1/areas.json',
  '/api/v1/areas.json?release=1&lang=en',
  '/api/v1/releases.json',
  '/api/v1/observations.csv?indicator=cultural-clubs',
  '/api/v1/heritage.csv?designation=national-ich&lang=en',
  '/api/v1/openapi.json',
  `/trpc/indicator?input=${input}`,
  '/trpc/releases',
];

describe.each(addresses)('%s, asked again', (address) => {
  it.each([undefined, 'gzip', 'br', 'gzip, deflate, br', 'identity'])(
    'is the same for a reader of %s',
    async (taken) => {
      const asking: RawRequest = taken === undefined ? {} : { headers: { 'Accept-Encoding': taken } };
      // The first answer may be streamed, the second is written from memory, the third known by its address.
      await app.ask(address, asking);
      const second = await app.ask(address, asking);
      const third = await app.ask(address, asking);
      expect(second.status).toBe(200);
      expect(withoutDate(third)).toEqual(withoutDate(second));
      expect(third.headers.vary).toContain('Accept-Encoding');
      expect(third.headers['content-security-policy']).toContain("default-src 'self'");
    },
  );

  it('keeps to what else is asked of it', async () => {
    const known = await app.ask(address);
    const etag = String(known.headers.etag);
    expect(await app.ask(address, { headers: { 'If-None-Match': etag } })).toMatchObject({ status: 304, body: '' });
    const other = await app.ask(address, { headers: { 'If-None-Match': 'W/"other"' } });
    expect([other.status, other.body]).toEqual([200, known.body]);
    const head = await app.ask(address, { method: 'HEAD' });
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', etag]);
    expect(await app.ask(address, { method: 'POST' })).toMatchObject({ status: 405 });
  });
});

describe('an asker of several encodings', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['identity', undefined],
    ['*', 'br'],
  ])('of %s gets %s', async (taken, given) => {
    const { status, headers } = await app.ask('/api/v1/areas.json', { headers: { 'Accept-Encoding': taken } });
    expect([status, headers['content-encoding']]).toEqual([200, given]);
  });
});

describe('a known address', () => {
  it('is not taken for another that differs in a letter or in its query', async () => {
    await app.ask('/api/v1/areas.json');
    expect((await app.ask('/api/v1/Areas.json')).status).toBe(404);
    expect((await app.ask('/api/v1/areas.json?x=1')).status).toBe(400);
    expect((await app.ask('/api/v1/areas.json/')).status).toBe(404);
  });

  it('is not taken for another by headers that run on into each other', async () => {
    const path = '/sdmx/2.1/data/KPI/A.VN.?lastNObservations=1';
    const odd = { 'Accept-Encoding': 'gzip,', Accept: 'deflate, br text/csv' };
    const usual = { 'Accept-Encoding': 'gzip, deflate, br', Accept: 'text/csv' };
    expect((await app.ask(path, { headers: odd })).headers['content-type']).toContain('genericdata+xml');
    expect((await app.ask(path, { headers: usual })).headers['content-type']).toContain('data+csv');
  });

  it('counts against the limit of its asker', async () => {
    const limited = await startTestApp({ rateLimit: 3, clientAddress: '203.0.113.7' });
    try {
      const statuses: number[] = [];
      for (let count = 0; count < 5; count += 1) statuses.push((await limited.ask('/api/v1/releases.json')).status);
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
      const refused = await limited.ask('/api/v1/releases.json');
      expect(JSON.parse(refused.body)).toMatchObject({ code: 'too-many-requests', field: null });
      expect(refused.headers['content-security-policy']).toContain("default-src 'self'");
    } finally {
      await limited.close();
    }
  });

  it('is answered with the database away', async () => {
    const cut = await startTestApp();
    const before = await cut.ask('/api/v1/areas.json');
    await cut.database.sql.end();
    const after = await cut.ask('/api/v1/areas.json');
    expect(withoutDate(after)).toEqual(withoutDate(before));
    await cut.close();
  });
});
