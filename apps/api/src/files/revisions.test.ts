import { loadReferenceSet } from '@dinh/reference-data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileSchemas } from '../openapi/file-schemas.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

const set = loadReferenceSet();
const first = set.releases.at(-1)?.number ?? 0;
const [second, third] = [first + 1, first + 2];
const houses = 'village-culture-houses-coverage';

type Observation = (typeof set.tables.observation)[number];

function find(indicatorId: string, period: string): Observation {
  const row = set.tables.observation.find(
    (one) =>
      one.indicatorId === indicatorId &&
      one.areaId === 'VN31-2008' &&
      one.period === period &&
      one.releaseTo === null &&
      one.value !== null,
  );
  if (!row) throw new RangeError(`the reference set lacks ${indicatorId} of ${period}`);
  return row;
}

const ofHouses = find(houses, '2024-11');
const ofClubs = find('cultural-clubs', set.tables.observation.find(isClubs)?.period ?? '');
function isClubs(row: Observation): boolean {
  return row.indicatorId === 'cultural-clubs' && row.areaId === 'VN31-2008' && row.releaseTo === null;
}

/** Of the 1,761 villages of Hải Phòng. */
const shareOf = (have: number): number => (have * 100) / 1761;

/**
 * The reference set and two releases more: one that corrects a share, adds one and withdraws a count; one that takes
 * the correction back. A third figure gets another remark only.
 */
function makeReleases() {
  const remarked = set.tables.observation.find(
    (row) => row.indicatorId === houses && row.releaseTo === null && row !== ofHouses && row.value !== null,
  );
  if (!remarked) throw new RangeError('the reference set has one figure of villages only');
  const gone = new Set([ofHouses, ofClubs, remarked]);
  const kept = set.tables.observation.map((row) => (gone.has(row) ? { ...row, releaseTo: first } : row));
  const begun = { releaseFrom: second, releaseTo: null };
  return {
    dataSet: 'reference' as const,
    releases: [
      ...set.releases,
      { number: second, date: '2027-01-15', hash: 'b'.repeat(64), note: null },
      { number: third, date: '2027-06-01', hash: 'c'.repeat(64), note: null },
    ],
    tables: {
      ...set.tables,
      observation: [
        ...kept,
        { ...remarked, ...begun, note: 'read again' },
        { ...ofHouses, ...begun, numerator: 1200, value: shareOf(1200), reportedShare: null, releaseTo: second },
        { ...ofHouses, releaseFrom: third, releaseTo: null },
        { ...ofHouses, ...begun, period: '2025', numerator: 1300, value: shareOf(1300), reportedShare: null },
      ],
    },
  };
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ set: makeReleases() });
});
afterAll(() => app.close());

const figure = z.looseObject({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  sourceId: z.string(),
  sourceTitle: z.string(),
});
const shape = z.looseObject({
  release: z.number(),
  against: z.number(),
  revisions: z.array(
    z.looseObject({
      kind: z.string(),
      areaName: z.string(),
      period: z.string(),
      before: figure.nullable(),
      now: figure.nullable(),
    }),
  ),
});

async function read(query: string) {
  const { status, body, headers } = await app.ask(`/api/v1/revisions.json?${query}`);
  expect(status, body).toBe(200);
  const file: unknown = JSON.parse(body);
  expect(fileSchemas.revisions.safeParse(file).error?.issues ?? []).toEqual([]);
  return { ...shape.parse(file), cacheControl: headers['cache-control'] };
}

const summarise = ({ revisions }: Awaited<ReturnType<typeof read>>) =>
  revisions.map(({ kind, period, before, now }) => [kind, period, before?.numerator ?? null, now?.numerator ?? null]);

describe('revisions.json', () => {
  it('gives the cells that a later release has otherwise, with what both hold and who says so', async () => {
    const file = await read(`release=${first}&against=${second}&indicator=${houses},cultural-clubs&lang=en`);
    expect(file).toMatchObject({ release: first, against: second, againstDate: '2027-01-15' });
    expect(summarise(file)).toEqual([
      ['changed', '2024-11', ofHouses.numerator, 1200],
      ['withdrawn', ofClubs.period, null, null],
      ['new', '2025', null, 1300],
    ]);
    const [changed, withdrawn, added] = file.revisions;
    expect(changed?.before).toMatchObject({ value: shareOf(1186), sourceId: ofHouses.sourceId });
    expect(changed?.now).toMatchObject({ value: shareOf(1200), reportedShare: null });
    expect(changed?.before?.sourceTitle).not.toBe('');
    expect([withdrawn?.areaName, withdrawn?.now, added?.before]).toEqual(['Hai Phong', null, null]);
    expect(withdrawn?.before?.value).toBe(ofClubs.value);
  });

  it('keeps to the indicators and places asked for, and gives all where none is', async () => {
    const between = `release=${first}&against=${second}`;
    expect((await read(`${between}&indicator=cultural-clubs`)).revisions).toHaveLength(1);
    expect((await read(`${between}&area=VN01-2008`)).revisions).toEqual([]);
    expect((await read(between)).revisions).toHaveLength(3);
  });

  it('is against the latest where no other is named: what was taken back is no revision', async () => {
    const file = await read(`release=${first}&indicator=${houses}`);
    expect(summarise(file)).toEqual([['new', '2025', null, 1300]]);
    expect(file.against).toBe(third);
    expect(summarise(await read(`release=${second}&indicator=${houses}`))).toEqual([
      ['changed', '2024-11', 1200, ofHouses.numerator],
    ]);
    expect((await read('')).revisions).toEqual([]);
  });

  it('may be kept for ever only where both releases are named', async () => {
    expect((await read(`release=${first}&against=${second}`)).cacheControl).toContain('immutable');
    expect((await read(`release=${first}`)).cacheControl).toBe('public, no-cache');
    expect((await read(`against=${third}`)).cacheControl).toBe('public, no-cache');
  });

  it.each([
    ['release=99', 404, 'release'],
    [`release=${second}&against=${first}`, 400, 'against'],
    ['release=1&against=99', 404, 'against'],
    ['against=x', 400, 'against'],
    ['indicator=none', 404, 'indicator'],
    ['area=none', 404, 'area'],
    ['area=', 400, 'area'],
    ['period=2024', 400, 'period'],
    ['lang=fr', 400, 'lang'],
  ])('refuses %s, naming the field', async (query, expected, field) => {
    const { status, body } = await app.ask(`/api/v1/revisions.json?${query}`);
    expect([status, fileSchemas.refusal.parse(JSON.parse(body)).field]).toEqual([expected, field]);
  });
});

const asked = (input: object): string => `/trpc/revised?input=${encodeURIComponent(JSON.stringify(input))}`;
const answered = z.object({
  result: z.object({
    data: z.looseObject({
      against: z.object({ number: z.number(), date: z.string() }),
      before: z.object({ length: z.number() }),
      now: z.object({ length: z.number() }),
      sources: z.array(z.object({ id: z.string() })),
      areas: z.array(z.unknown()),
    }),
  }),
});

describe('the procedure `revised`', () => {
  it('gives the points of both releases that differ, and nothing of the others', async () => {
    const indicators = [houses, 'cultural-clubs'];
    const named = await app.ask(asked({ release: first, against: second, indicators }));
    const { data } = answered.parse(JSON.parse(named.body)).result;
    expect(data).toMatchObject({ against: { number: second, date: '2027-01-15' }, areas: [] });
    expect([data.before.length, data.now.length]).toEqual([2, 2]);
    expect(data.sources.map(({ id }) => id)).toContain(ofHouses.sourceId);
    expect(named.headers['cache-control']).toContain('immutable');
  });

  it('is against the latest where no other is named, and then asked for again', async () => {
    const { body, headers } = await app.ask(asked({ release: first, indicators: [houses] }));
    expect(answered.parse(JSON.parse(body)).result.data).toMatchObject({ against: { number: third } });
    expect(headers['cache-control']).toBe('public, no-cache');
  });

  it.each([
    [{ release: first, indicators: [] }, 400, 'indicators'],
    [{ release: first, indicators: Array.from({ length: 7 }, (_, index) => `i${index}`) }, 400, 'indicators'],
    [{ indicators: [houses] }, 400, 'release'],
    [{ release: first, indicators: ['none'] }, 404, 'indicator'],
    [{ release: 99, indicators: [houses] }, 404, 'release'],
    [{ release: second, against: first, indicators: [houses] }, 400, 'against'],
  ])('refuses %j, naming the field', async (input, expected, field) => {
    const { status, body } = await app.ask(asked(input));
    const { error } = z.object({ error: z.object({ data: z.object({ field: z.string() }) }) }).parse(JSON.parse(body));
    expect([status, error.data.field]).toEqual([expected, field]);
  });
});
