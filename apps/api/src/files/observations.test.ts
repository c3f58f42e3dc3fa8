import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const columns = [
  'area_id',
  'area_name',
  'area_level',
  'indicator_id',
  'period',
  'value',
  'numerator',
  'denominator',
  'reported_share',
  'status',
  'absence',
  'complete',
  'source_id',
  'source_title',
  'source_url',
  'note',
  'release',
];

type CsvRow = Readonly<Record<string, string>>;

async function csv(query: string): Promise<readonly CsvRow[]> {
  const answer = await app.ask(`/api/v1/observations.csv${query}`);
  expect(answer.status).toBe(200);
  return z.array(z.record(z.string(), z.string())).parse(parse(answer.body, { columns: true }));
}

const jsonAnswer = z.object({ release: z.int(), observations: z.array(z.record(z.string(), z.unknown())) });

async function json(query: string): Promise<z.infer<typeof jsonAnswer>> {
  const answer = await app.ask(`/api/v1/observations.json${query}`);
  expect(answer.status).toBe(200);
  return jsonAnswer.parse(JSON.parse(answer.body));
}

const article = 'sovhtt-hn-haiphong-exchange-2024';

describe('observations.csv', () => {
  it('has Hải Phòng of 2024 exactly, each figure with its article', async () => {
    const rows = await csv('?area=VN31-2008&from=2024&to=2024');
    const found = rows.filter((row) => row.source_id === article);
    const figures = found.map((row) =>
      ['indicator_id', 'period', 'value', 'numerator', 'denominator', 'reported_share'].map((name) => row[name]),
    );
    expect(figures).toEqual([
      ['commune-cultural-centres-coverage', '2024-11', '87.55760368663594', '190', '217', '87.5'],
      ['community-art-troupes', '2024-11', '1355', '', '', ''],
      ['cultural-clubs', '2024-11', '1739', '', '', ''],
      ['district-cultural-centres-coverage', '2024-11', '100', '15', '15', '100.0'],
      ['sports-clubs', '2024-11', '2730', '', '', ''],
      ['village-culture-houses-coverage', '2024-11', '67.3480976717774', '1186', '1761', '63.7'],
    ]);
    for (const row of found) {
      expect(row).toMatchObject({ area_id: 'VN31-2008', area_name: 'Hải Phòng', status: 'reported', release: '1' });
      expect(row.source_url).toMatch(/^https?:\/\//);
      expect(row.source_title).not.toBe('');
    }
  });

  it('is RFC 4180 in UTF-8 with exactly these columns', async () => {
    const { body, headers } = await app.ask('/api/v1/observations.csv');
    expect(headers['content-type']).toMatch(/^text\/csv; charset=utf-8/);
    expect(body.split('\r\n')[0]).toBe(columns.join(','));
    expect(body.endsWith('\r\n')).toBe(true);
    const rows = z.array(z.array(z.string())).parse(parse(body));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('holds every observation once, not placed ones and register counts too', async () => {
    const rows = await csv('');
    const { count } = await app.database.db
      .selectFrom('observation')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(rows).toHaveLength(Number(count));
    const keys = rows.map((row) =>
      JSON.stringify([row.area_id || row.area_name, row.indicator_id, row.period, row.source_id]),
    );
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows.filter((row) => row.area_id === '').map((row) => row.area_name)).toEqual([
      'Hà Nội (ngoại thành)',
      'Hà Nội (nội thành)',
      'Hà Nội (nội thành)',
      "Huyện M'Đrắk, Đắk Lắk",
      "Huyện M'Đrắk, Đắk Lắk",
    ]);
    const counts = rows.filter((row) => row.indicator_id?.startsWith('register-'));
    expect(counts.length).toBeGreaterThan(1000);
    expect(new Set(counts.map((row) => row.status))).toEqual(new Set(['derived']));
    expect(new Set(counts.map((row) => row.complete))).toEqual(new Set(['true', 'false']));
    expect(new Set(rows.filter((row) => !counts.includes(row)).map((row) => row.complete))).toEqual(new Set(['']));
  });

  it('names areas in the language asked for, as they were called on the day', async () => {
    const [vietnamese] = await csv('?area=VN31-2008&limit=1');
    const [english] = await csv('?area=VN31-2008&limit=1&lang=en');
    expect(vietnamese?.area_name).toBe('Hải Phòng');
    expect(english?.area_name).toBe('Hai Phong');
    const names = new Set((await csv('?area=VN46-2008')).map((row) => row.area_name));
    expect(names).toEqual(new Set(['Thừa Thiên Huế', 'Huế']));
  });
});

describe('filters', () => {
  it('find a period by any day of it, both ends inclusive', async () => {
    const inYear = await csv('?from=2024&to=2024');
    expect(inYear.map((row) => row.period)).toEqual(expect.arrayContaining(['2024', '2024-11']));
    expect(inYear.every((row) => row.period?.includes('2024') || row.period?.includes('/'))).toBe(true);
    const day = await csv('?from=2024-11-30&to=2024-11-30');
    expect(new Set(day.map((row) => row.period))).toContain('2024-11');
    expect(new Set(day.map((row) => row.period))).toContain('2024');
    expect(new Set(day.map((row) => row.period))).not.toContain('2024-12');
    const interval = await csv('?from=2017&to=2017&level=country');
    const intervals = (await csv('?level=country')).filter((row) => row.period === '2016/2018');
    expect(interval.filter((row) => row.period === '2016/2018')).toEqual(intervals);
  });

  it('take lists, and all have to hold', async () => {
    const rows = await csv('?indicator=cultural-clubs,sports-clubs&area=VN31-2008,VN36-2008');
    expect(new Set(rows.map((row) => row.indicator_id))).toEqual(new Set(['cultural-clubs', 'sports-clubs']));
    expect(new Set(rows.map((row) => row.area_id))).toEqual(new Set(['VN31-2008', 'VN36-2008']));
    expect(await csv('?indicator=cultural-clubs&family=heritage')).toEqual([]);
    const clubs = await csv('?family=clubs&level=district,commune');
    expect(new Set(clubs.map((row) => row.area_level))).toEqual(new Set(['district']));
  });

  it('leave rows not placed out where an area or another level is asked for', async () => {
    expect((await csv('?level=province')).some((row) => row.area_id === '')).toBe(false);
    expect((await csv('?level=district')).filter((row) => row.area_id === '')).toHaveLength(5);
  });
});

describe('observations.json', () => {
  it('holds the same rows as flat objects', async () => {
    const { release, observations } = await json('?area=VN31-2008&indicator=village-culture-houses-coverage');
    expect(release).toBe(1);
    expect(observations.at(-1)).toEqual({
      areaId: 'VN31-2008',
      areaName: 'Hải Phòng',
      areaLevel: 'province',
      indicatorId: 'village-culture-houses-coverage',
      period: '2024-11',
      value: (1186 / 1761) * 100,
      numerator: 1186,
      denominator: 1761,
      reportedShare: '63.7',
      status: 'reported',
      absence: null,
      complete: null,
      sourceId: article,
      sourceTitle: 'Exchange visit of the Hanoi Department of Culture and Sports to Hai Phong',
      sourceUrl: expect.stringMatching(/^https?:/),
      note: 'printed 63.7% does not match parts (67.35%)',
    });
    expect((await json('')).observations).toHaveLength((await csv('')).length);
    expect((await json('?indicator=cultural-clubs&family=heritage')).observations).toEqual([]);
  });

  it('goes on from page to page to the same rows', async () => {
    const whole = await json('?family=clubs');
    const collected: unknown[] = [];
    let path: string | undefined = '/api/v1/observations.json?family=clubs&limit=20';
    let pages = 0;
    while (path !== undefined) {
      const answer = await app.ask(path);
      const { observations } = jsonAnswer.parse(JSON.parse(answer.body));
      expect(observations.length).toBeLessThanOrEqual(20);
      collected.push(...observations);
      path = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
      pages += 1;
    }
    expect(collected).toEqual(whole.observations);
    expect(pages).toBe(Math.ceil(whole.observations.length / 20));
  });
});

describe('lists', () => {
  it('has every indicator in the language asked for', async () => {
    const answer = await app.ask('/api/v1/indicators.json?lang=en');
    const { release, indicators } = z
      .object({ release: z.int(), indicators: z.array(z.looseObject({ id: z.string(), name: z.string() })) })
      .parse(JSON.parse(answer.body));
    expect(release).toBe(1);
    expect(indicators).toHaveLength(162);
    expect(indicators.find(({ id }) => id === 'sports-clubs')?.name).toBe('Sports clubs');
    const vietnamese = await app.ask('/api/v1/indicators.json?family=clubs');
    expect(vietnamese.body).toContain('"name":"Số câu lạc bộ văn hóa"');
    expect(vietnamese.body).not.toContain('"family":"heritage"');
  });

  it('has every area, or those of a level', async () => {
    const all = z
      .object({ areas: z.array(z.looseObject({ id: z.string(), level: z.string() })) })
      .parse(JSON.parse((await app.ask('/api/v1/areas.json')).body)).areas;
    expect(all).toHaveLength(160);
    const provinces = JSON.parse((await app.ask('/api/v1/areas.json?level=province')).body);
    expect(provinces.areas).toHaveLength(all.filter(({ level }) => level === 'province').length);
    expect(provinces.areas[0]).toMatchObject({ id: 'VN01-1991', name: 'Hà Nội', nameEn: 'Hanoi' });
  });
});
