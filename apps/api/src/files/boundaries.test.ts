import { openEnd } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileSchemas } from '../openapi/file-schemas.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

const path = '/api/v1/boundaries.topojson';
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function readFile() {
  const { status, headers, body } = await app.ask(path);
  expect(status).toBe(200);
  return { headers, file: fileSchemas.boundaries.parse(JSON.parse(body)) };
}

describe('boundaries.topojson', () => {
  it('says in the file and in a header whose it is and under which licence', async () => {
    const { headers, file } = await readFile();
    expect(file).toMatchObject({
      release: 1,
      dataSet: 'reference',
      licence: 'CC BY-SA 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
    });
    expect(file.attribution).toContain('Open Development Mekong');
    expect(headers.link).toBe(`<${file.licenceUrl}>; rel="license"; title="${file.attribution}"`);
    expect(headers['access-control-expose-headers']).toContain('Link');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('has the provinces of both layouts under the ids of the list of areas, and both archipelagos', async () => {
    const { file } = await readFile();
    const { areas } = JSON.parse((await app.ask('/api/v1/areas.json?level=province')).body);
    const idsOf = (name: string): readonly string[] =>
      (file.objects[name]?.geometries ?? []).map(({ id }) => id).toSorted();
    const existing = (day: string): readonly string[] =>
      areas
        .filter(({ validFrom, validTo }: { validFrom: string; validTo: string | null }) => {
          return validFrom <= day && (validTo ?? openEnd) >= day;
        })
        .map(({ id }: { id: string }) => id)
        .toSorted();
    expect(idsOf('areas_2008')).toEqual(existing('2025-06-30'));
    expect(idsOf('areas_2025')).toEqual(existing('2025-07-01'));
    expect(idsOf('areas_2008')).toHaveLength(63);
    expect(idsOf('areas_2025')).toHaveLength(34);
    expect(idsOf('labels')).toEqual(['hoang-sa', 'truong-sa']);
  });

  it('never changes where a release is named, and is asked for again where none is', async () => {
    const [unnamed, named] = [await app.ask(path), await app.ask(`${path}?release=1&lang=en`)];
    expect(unnamed.headers['cache-control']).toBe('public, no-cache');
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(named.body).toBe(unnamed.body);
    const etag = String(named.headers.etag);
    const again = await app.ask(path, { headers: { 'If-None-Match': etag } });
    expect([again.status, again.body]).toEqual([304, '']);
    const head = await app.ask(path, { method: 'HEAD' });
    expect([head.status, head.body, head.headers.link]).toEqual([200, '', named.headers.link]);
  });

  it.each([
    ['?area=VN', 400, 'area', 'VN', ['release', 'lang']],
    ['?release=0', 400, 'release', '0', undefined],
    ['?release=99', 404, 'release', '99', undefined],
    ['?lang=fr', 400, 'lang', 'fr', ['vi', 'en']],
  ])('refuses %s', async (query, status, field, seen, accepted) => {
    const answer = await app.ask(`${path}${query}`);
    const body = fileSchemas.refusal.parse(JSON.parse(answer.body));
    expect([answer.status, body.field, body.seen]).toEqual([status, field, seen]);
    if (accepted) expect(body.accepted).toEqual(accepted);
  });

  it('says that there is no such file where a release has no boundaries', async () => {
    const other = await startTestApp();
    await other.database.db.deleteFrom('boundary').execute();
    const answer = await other.ask(path);
    await other.close();
    expect([answer.status, JSON.parse(answer.body).field]).toEqual([404, 'path']);
  });
});
