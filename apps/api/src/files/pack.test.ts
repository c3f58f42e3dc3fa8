import { gzipSync } from 'node:zlib';
import { findAnswer, type OpenPack, openPack } from '@dinh/release-pack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getLoadedData } from '../readiness.ts';
import { appRouter } from '../router.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { loadPackOfLevels } from './pack.ts';

let app: TestApp;
let call: ReturnType<typeof appRouter.createCaller>;
let text: string;
let pack: OpenPack;
beforeAll(async () => {
  app = await startTestApp();
  call = appRouter.createCaller({ ...getLoadedData(app.readiness), language: 'vi', onUnnamed: () => {} });
  text = (await app.ask('/api/v1/pack.json')).body;
  const opened = openPack(JSON.parse(text));
  if (!opened) throw new TypeError('The pack is of another format');
  pack = opened;
});
afterAll(() => app.close());

/** As both travel: columns are compared by what they hold, whatever the order of their names. */
const travel = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const findLocal = (name: string, input: unknown = {}): unknown => travel(findAnswer(pack, { name, input, latest: 1 }));

describe('every page of the real set from the pack is what the server answers:', () => {
  it.each([
    'catalogue',
    'overview',
    'problems',
    'peers',
    'targets',
    'heritage',
    'sources',
    'policies',
    'values',
  ] as const)('%s', async (name) => {
    expect(findLocal(name)).toEqual(travel(await call[name]({})));
  });

  it('each policy', async () => {
    const { policies } = await call.policies({});
    for (const { id } of policies) {
      expect(findLocal('policy', { id }), id).toEqual(travel(await call.policy({ id })));
    }
    expect(policies).toHaveLength(70);
  });

  it('releases', async () => {
    expect(findLocal('releases', undefined)).toEqual(travel(await call.releases()));
  });

  it('each indicator', async () => {
    const { indicators } = await call.catalogue({});
    for (const { id } of indicators) {
      expect(findLocal('indicator', { id }), id).toEqual(travel(await call.indicator({ id })));
      expect(findLocal('compare', { id }), id).toEqual(travel(await call.compare({ id })));
    }
    expect(indicators.length).toBeGreaterThan(150);
  });

  it('each area', async () => {
    const { areas } = await call.catalogue({});
    for (const { id } of areas) {
      expect(findLocal('area', { id }), id).toEqual(travel(await call.area({ id })));
    }
    expect(areas.length).toBeGreaterThan(150);
  });

  it('the standing of every third province, of the nation, and of a district', async () => {
    const { areas } = await call.catalogue({});
    const provinces = areas.filter(({ level }) => level === 'province').filter((_, index) => index % 3 === 0);
    const deep = areas.filter(({ level }) => level === 'district').slice(0, 1);
    for (const { id } of [...provinces, ...deep, { id: 'VN' }, { id: 'VN31-2025' }, { id: 'VN31-2008' }]) {
      expect(findLocal('standing', { id }), id).toEqual(travel(await call.standing({ id })));
    }
    expect(provinces.length).toBeGreaterThan(25);
  });

  it('each source', async () => {
    const { sources } = await call.sources({});
    for (const { id } of sources) {
      expect(findLocal('source', { id }), id).toEqual(travel(await call.source({ id })));
    }
    expect(sources.length).toBeGreaterThan(400);
  });

  it('every fifteenth cell, each with several sources, and one without a figure', async () => {
    const rows = await app.database.db
      .selectFrom('seriesPoint')
      .select(['indicatorId', 'areaId', 'period', 'reason'])
      .orderBy('indicatorId')
      .orderBy('areaId')
      .orderBy('period')
      .execute();
    const cells = rows
      .filter(({ reason }, index) => reason !== 'only' || index % 15 === 0)
      .map(({ reason: _, ...cell }) => cell);
    expect(cells.length).toBeGreaterThan(400);
    const blank = { indicatorId: 'sports-clubs', areaId: 'VN', period: '1999' };
    for (const cell of [...cells, blank]) {
      expect(findLocal('cell', cell), JSON.stringify(cell)).toEqual(travel(await call.cell(cell)));
    }
  });
});

describe('a pack without districts and communes', () => {
  let shallow: OpenPack | undefined;
  beforeAll(async () => {
    const packed = await loadPackOfLevels(getLoadedData(app.readiness), 1, ['country', 'province']);
    shallow = openPack(JSON.parse(JSON.stringify(packed)));
  });
  const ask = (name: string, input: unknown = {}): unknown =>
    shallow ? findAnswer(shallow, { name, input, latest: 1 }) : undefined;

  it('still names every area, and answers for provinces and the nation in full', async () => {
    const catalogue = await call.catalogue({});
    expect(travel(ask('catalogue'))).toEqual(travel(catalogue));
    for (const { id, level } of catalogue.areas) {
      const isHeld = level === 'country' || level === 'province';
      expect(ask('area', { id }) !== undefined, id).toBe(isHeld);
      if (id === 'VN' || id === 'VN31-2008') {
        expect(travel(ask('area', { id }))).toEqual(travel(await call.area({ id })));
      }
    }
    expect(catalogue.areas.some(({ level }) => level === 'district')).toBe(true);
  });

  it('leaves indicators, sources and cells with deeper figures to the server, and no others', async () => {
    const deep = await app.database.db
      .selectFrom('observation')
      .where('areaId', 'is not', null)
      .where('areaLevel', 'in', ['district', 'commune'])
      .select(['indicatorId', 'sourceId', 'areaId', 'period'])
      .execute();
    const { indicators } = await call.catalogue({});
    const { sources } = await call.sources({});
    const deepIndicators = new Set(deep.map(({ indicatorId }) => indicatorId));
    const deepSources = new Set(deep.map(({ sourceId }) => sourceId));
    const left = (name: string, rows: readonly { readonly id: string }[]) =>
      new Set(rows.filter(({ id }) => ask(name, { id }) === undefined).map(({ id }) => id));
    expect(left('indicator', indicators)).toEqual(deepIndicators);
    expect(left('source', sources)).toEqual(deepSources);
    expect(deepIndicators.size).toBeGreaterThan(5);
    expect(deep.filter((cell) => ask('cell', cell) !== undefined)).toEqual([]);
  });
});

describe('the pack', () => {
  it('stays under a quarter of a megabyte, gzipped', () => {
    expect(gzipSync(text).length).toBeLessThan(250_000);
  });

  it('revalidates by its content where no release is named, and is immutable where one is', async () => {
    const [unnamed, named] = [await app.ask('/api/v1/pack.json'), await app.ask('/api/v1/pack.json?release=1&lang=en')];
    expect(named.body).toBe(unnamed.body);
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(unnamed.headers['cache-control']).toBe('public, no-cache');
    const headers = { 'If-None-Match': String(unnamed.headers.etag) };
    expect(await app.ask('/api/v1/pack.json', { headers })).toMatchObject({ status: 304, body: '' });
  });

  it.each([
    ['?release=2', 404, 'release'],
    ['?release=one', 400, 'release'],
    ['?area=VN', 400, 'area'],
    ['?lang=fr', 400, 'lang'],
  ])('refuses %s by name', async (query, status, field) => {
    const answer = await app.ask(`/api/v1/pack.json${query}`);
    expect([answer.status, JSON.parse(answer.body).field]).toEqual([status, field]);
  });

  it('leaves what it does not know to the server', () => {
    expect(findAnswer(pack, { name: 'area', input: { id: 'none' }, latest: 1 })).toBeUndefined();
    expect(findAnswer(pack, { name: 'indicator', input: { id: 'none' }, latest: 1 })).toBeUndefined();
    expect(findAnswer(pack, { name: 'standing', input: { id: 'none' }, latest: 1 })).toBeUndefined();
    expect(findAnswer(pack, { name: 'source', input: { id: 'none' }, latest: 1 })).toBeUndefined();
    expect(findAnswer(pack, { name: 'policy', input: { id: 'none' }, latest: 1 })).toBeUndefined();
    expect(findAnswer(pack, { name: 'toString', input: {}, latest: 1 })).toBeUndefined();
    const cell = { indicatorId: 'sports-clubs', areaId: 'VN', period: 'soon' };
    expect(findAnswer(pack, { name: 'cell', input: cell, latest: 1 })).toBeUndefined();
  });

  it('of an older release says which is the latest, and leaves the list of releases to the server', () => {
    expect(findAnswer(pack, { name: 'sources', input: {}, latest: 2 })).toMatchObject({
      release: { number: 1, latest: 2 },
    });
    expect(findAnswer(pack, { name: 'releases', input: undefined, latest: 2 })).toBeUndefined();
  });
});
