import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ranking } from '../openapi/file-schemas.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const answer = z.object({ basis: z.string(), ranks: z.array(ranking) });

async function read(query: string): Promise<z.infer<typeof answer>> {
  const { status, body } = await app.ask(`/api/v1/ranks.json?${query}`);
  expect(status, body).toBe(200);
  return answer.parse(JSON.parse(body));
}

describe('ranks.json', () => {
  it('ranks all 34 of a register on today’s boundaries, every place with its source', async () => {
    const { basis, ranks } = await read('indicator=register-national-ich&year=2022&basis=on:2026-01-01&lang=en');
    expect(basis).toBe('on:2026-01-01');
    const [found] = ranks;
    expect(found).toMatchObject({ status: 'ranked', of: 34, due: 34, full: true, without: [], year: 2022 });
    const rows = found?.rows ?? [];
    expect(rows[0]).toMatchObject({ rank: 1, areaName: 'Lao Cai', value: 42 });
    expect(rows.every(({ sourceId }) => sourceId === 'register-national-ich')).toBe(true);
    const values = rows.map(({ value }) => value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    for (const { rank, value, ties } of rows) {
      expect(rank).toBe(1 + values.filter((other) => other > (value ?? 0)).length);
      expect(ties).toBe(values.filter((other) => other === value).length);
    }
  });

  it('gives the 63 of the day as reported, and no rank to fewer than five', async () => {
    const { ranks } = await read('indicator=register-national-ich,village-culture-houses-coverage&year=2022');
    const [register, houses] = ranks;
    expect(register).toMatchObject({ of: 63, due: 63 });
    expect(houses).toMatchObject({ status: 'too-few', need: 5, full: null, due: 63 });
    expect(houses?.rows.every(({ rank, value }) => rank === null && value !== null)).toBe(true);
    expect((houses?.rows.length ?? 0) + (houses?.without.length ?? 0)).toBe(63);
    expect(houses?.without.every(({ reason }) => reason === 'not-found')).toBe(true);
  });

  it('says that an area of which a part is missing has no rank', async () => {
    const { ranks } = await read('indicator=relics-inventoried&year=2024&basis=on:2026-01-01');
    expect(ranks[0]?.without).toContainEqual({ areaId: 'VN31-2025', areaName: 'Hải Phòng', reason: 'incomplete' });
    expect(ranks[0]?.rows.map(({ areaId }) => areaId)).not.toContain('VN31-2025');
  });

  it('takes older figures only where they are asked for, each with its own period', async () => {
    const of = async (query: string) => (await read(`indicator=cultural-families-rate&year=2022${query}`)).ranks[0];
    const [strict, wide] = [await of(''), await of('&older=3')];
    expect(wide?.of).toBeGreaterThan(strict?.of ?? 0);
    expect(strict?.rows.every(({ period }) => period.startsWith('2022'))).toBe(true);
    expect(wide?.rows.some(({ period }) => period < '2022')).toBe(true);
    expect(wide?.rows.every(({ period }) => period >= '2019')).toBe(true);
  });

  it('takes each indicator’s fullest year where none is named, the nation never among the places', async () => {
    const { ranks } = await read('lang=en');
    expect(ranks.length).toBeGreaterThan(150);
    for (const { year, of, due, rows, without } of ranks) {
      expect(of).toBe(rows.length);
      if (year !== null) expect(of + without.length).toBe(due);
      expect(rows.map(({ areaId }) => areaId)).not.toContain('VN');
    }
  });

  it.each([
    ['year=0', 'year', '0'],
    ['year=2024.5', 'year', '2024.5'],
    ['older=4', 'older', '4'],
    ['basis=now', 'basis', 'now'],
    ['indicator=', 'indicator', ''],
    ['level=district', 'level', 'district'],
  ])('refuses %s by its field', async (query, field, seen) => {
    const { status, body } = await app.ask(`/api/v1/ranks.json?${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ field, seen });
  });

  it('knows no indicator that is none', async () => {
    const { status, body } = await app.ask('/api/v1/ranks.json?indicator=no-such');
    expect([status, JSON.parse(body).field]).toEqual([404, 'indicator']);
  });
});
