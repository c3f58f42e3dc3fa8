import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const row = z.object({
  areaId: z.string(),
  areaName: z.string(),
  indicatorId: z.string(),
  period: z.string(),
  value: z.number().nullable(),
  status: z.string(),
  absence: z.string().nullable(),
  complete: z.boolean().nullable(),
  sourceId: z.string(),
});
const answer = z.object({ release: z.int(), basis: z.string(), observations: z.array(row) });

async function read(query: string): Promise<z.infer<typeof answer>> {
  const { status, body } = await app.ask(`/api/v1/observations.json?${query}`);
  expect(status).toBe(200);
  return answer.parse(JSON.parse(body));
}

const today = 'basis=on:2026-01-01';

describe('observations on the boundaries of a day', () => {
  it('sum the counts of the areas that became one, with every source', async () => {
    const { basis, observations } = await read(`${today}&indicator=peoples-artisan-nominations&area=VN24-2025`);
    expect(basis).toBe('on:2026-01-01');
    const made = observations.find(({ period }) => period === '2021');
    expect(made).toMatchObject({ areaName: 'Bắc Ninh', value: 10, status: 'derived', complete: true });
    const { observations: parts } = await read('indicator=peoples-artisan-nominations&area=VN24-2008,VN27-2008');
    const of2021 = parts.filter(({ period }) => period === '2021');
    expect(of2021.map(({ value }) => value).toSorted()).toEqual([3, 7]);
    expect(made?.sourceId.split(';')).toEqual([...new Set(of2021.map(({ sourceId }) => sourceId))].toSorted());
  });

  it('count a register again from its items, those that areas share once', async () => {
    const { observations } = await read(`${today}&indicator=register-national-ich&area=VN37-2025`);
    const { observations: old } = await read('indicator=register-national-ich&area=VN35-2008,VN36-2008,VN37-2008');
    const yearOf2020 = observations.find(({ period }) => period === '2020');
    const sum = old.filter(({ period }) => period === '2020').reduce((total, { value }) => total + (value ?? 0), 0);
    expect(yearOf2020).toMatchObject({ status: 'derived', sourceId: 'register-national-ich' });
    expect(yearOf2020?.value).toBeGreaterThan(0);
    expect(yearOf2020?.value).toBeLessThanOrEqual(sum);
  });

  it('are those of the day alone, in the order of the files, one row a cell', async () => {
    const { observations } = await read(`${today}&family=heritage`);
    const keys = observations.map(({ indicatorId, areaId, period }) => `${indicatorId} ${areaId} ${period}`);
    expect(new Set(keys).size).toBe(keys.length);
    const listed = z
      .object({ areas: z.array(z.object({ id: z.string(), level: z.string(), validTo: z.string().nullable() })) })
      .parse(JSON.parse((await app.ask('/api/v1/areas.json?level=country,province')).body));
    const ofDay = new Set(listed.areas.filter(({ validTo }) => validTo === null).map(({ id }) => id));
    expect(ofDay.size).toBe(35);
    expect(observations.filter(({ areaId }) => !ofDay.has(areaId))).toEqual([]);
    for (const { value, absence, complete, status } of observations) {
      expect(value === null).toBe(absence !== null);
      if (status === 'derived' && value === null) expect(complete).not.toBe(true);
    }
  });

  it('come in pages that join to the whole', async () => {
    const whole = await read(`${today}&indicator=peoples-artisan-nominations,register-unesco-ich&release=1`);
    const pages: z.infer<typeof row>[] = [];
    let next: string | undefined =
      `/api/v1/observations.json?${today}&indicator=peoples-artisan-nominations,register-unesco-ich&release=1&limit=50`;
    while (next !== undefined) {
      const { status, body, headers } = await app.ask(next);
      expect(status).toBe(200);
      pages.push(...answer.parse(JSON.parse(body)).observations);
      next = /<([^>]+)>; rel="next"/.exec(String(headers.link ?? ''))?.[1];
    }
    expect(pages).toEqual(whole.observations);
    expect(pages.length).toBeGreaterThan(50);
  });

  it('are the same in CSV, in a file that names the day', async () => {
    const query = `${today}&indicator=peoples-artisan-nominations`;
    const { body, headers } = await app.ask(`/api/v1/observations.csv?${query}`);
    const rows = z.array(z.record(z.string(), z.string())).parse(parse(body, { columns: true }));
    const { observations } = await read(query);
    expect(rows.map((one) => [one.area_id, one.period, one.value, one.source_id, one.complete])).toEqual(
      observations.map((one) => [
        one.areaId,
        one.period,
        String(one.value ?? ''),
        one.sourceId,
        String(one.complete ?? ''),
      ]),
    );
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('địa giới ngày 2026-01-01');
  });

  it('as reported are the stored figures', async () => {
    const query = 'indicator=village-culture-houses-coverage';
    expect(await read(`${query}&basis=as-reported`)).toEqual(await read(query));
  });

  it.each([
    ['basis=today', 'basis', 'today'],
    ['basis=on:2007-12-31', 'basis', 'on:2007-12-31'],
    ['basis=on:2026-02-30', 'basis', 'on:2026-02-30'],
    [`${today}&level=district`, 'level', 'district'],
    [`${today}&area=VN35-2008`, 'area', 'VN35-2008'],
    ['basis=on:2020-01-01&area=VN37-2025', 'area', 'VN37-2025'],
  ])('refuse %s by its field', async (query, field, seen) => {
    const { status, body } = await app.ask(`/api/v1/observations.json?${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ code: 'unreadable', field, seen });
  });

  it('say which area of the day stands for one that has ended', async () => {
    const { body } = await app.ask(`/api/v1/observations.json?${today}&area=VN35-2008`);
    expect(JSON.parse(body)).toMatchObject({ accepted: ['VN37-2025'] });
  });
});
