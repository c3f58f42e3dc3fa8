import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const rows = z.array(z.record(z.string(), z.string()));

async function csv(query: string) {
  const answer = await app.ask(`/api/v1/heritage.csv${query}`);
  expect(answer.status).toBe(200);
  return rows.parse(parse(answer.body, { columns: true }));
}

const jsonAnswer = z.object({
  release: z.int(),
  items: z.array(z.object({ id: z.string(), areaIds: z.array(z.string()), areaNames: z.array(z.string()) }).loose()),
});

async function json(query: string) {
  const answer = await app.ask(`/api/v1/heritage.json${query}`);
  expect(answer.status).toBe(200);
  return { ...jsonAnswer.parse(JSON.parse(answer.body)), link: answer.headers.link };
}

describe('heritage files', () => {
  it('hold the whole register, the same in both formats', async () => {
    const all = await csv('');
    const { items, release } = await json('');
    expect(all).toHaveLength(900);
    expect(release).toBe(1);
    expect(items.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(Object.keys(all[0] ?? {})).toEqual([
      'id',
      'name',
      'name_vi',
      'name_en',
      'designation',
      'area_ids',
      'area_names',
      'designated',
      'decision',
      'source_id',
      'source_title',
      'source_url',
      'note',
      'release',
    ]);
    const extension = all.find(({ id }) => id === 'whx-vinh-ha-long-quan-dao-cat-ba');
    expect(extension).toMatchObject({ area_ids: 'VN22-2008;VN31-2008', area_names: 'Quảng Ninh;Hải Phòng' });
  });

  it('count an area with the former ones that became it, and the country as everywhere', async () => {
    const { items } = await json('?area=VN31-2025');
    const old = await json('?area=VN31-2008,VN30-2008');
    expect(old.items.length).toBeGreaterThan(0);
    const since = items.filter(({ areaIds }) => areaIds.includes('VN31-2025'));
    expect(since.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set([...old.items, ...since].map(({ id }) => id)));
    expect(items).toHaveLength(old.items.length + since.length);
    expect((await json('?area=VN')).items).toHaveLength(900);
  });

  it('filter by designation and by any day of the designation', async () => {
    const found = await csv('?designation=unesco-world-heritage,unesco-ich&from=2003&to=2009-09&lang=en');
    expect(found.map((row) => row.designated?.slice(0, 4))).toEqual(['2003', '2005', '2009', '2009', '2003']);
    expect(found.every((row) => row.name === row.name_en)).toBe(true);
  });

  it('go on behind Link, each item once', async () => {
    const whole = await json('?designation=unesco-ich&release=1');
    const ids: string[] = [];
    let query: string | undefined = '?designation=unesco-ich&limit=5&release=1';
    while (query !== undefined) {
      const page = await json(query);
      ids.push(...page.items.map(({ id }) => id));
      query = /<[^?]*(\?[^>]*)>; rel="next"/.exec(String(page.link ?? ''))?.[1];
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  it('are answered as unchanged to those who have them', async () => {
    const { headers } = await app.ask('/api/v1/heritage.csv?release=1');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-disposition']).toContain('filename="Danh muc di san, ban phat hanh 1.csv"');
    const again = await app.ask('/api/v1/heritage.csv?release=1', {
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect(again.status).toBe(304);
  });

  const cursor = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    ['designation=castle', 400, 'designation'],
    ['area=VN99', 404, 'area'],
    ['family=heritage', 400, 'family'],
    ['from=2020&to=2019', 400, 'from'],
    ['limit=0', 400, 'limit'],
    ['lang=fr', 400, 'lang'],
    ['release=9', 404, 'release'],
    ['cursor=x', 400, 'cursor'],
    [`cursor=${cursor([1, 'no-such-item'])}`, 400, 'cursor'],
    [`cursor=${cursor([9, 'no-such-item'])}`, 400, 'cursor'],
    [`cursor=${cursor([1, 'x'])}&release=2`, 400, 'cursor'],
    ['area=', 400, 'area'],
    ['area=VN&area=VN', 400, 'area'],
  ])('refuse ?%s and name the field', async (query, status, field) => {
    for (const format of ['csv', 'json']) {
      const answer = await app.ask(`/api/v1/heritage.${format}?${query}`);
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.body)).toMatchObject({ field, message: expect.any(String) });
    }
  });
});
