import { parsePeriod } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Named {
  readonly id: string;
  readonly names: { readonly vi: string; readonly en: string };
}
interface Artefact extends Named {
  readonly isPartial?: boolean;
  readonly codes?: readonly Named[];
  readonly cubeRegions?: readonly {
    readonly keyValues: readonly {
      readonly id: string;
      readonly values?: readonly string[];
      readonly timeRange?: object;
    }[];
  }[];
  readonly annotations?: readonly { readonly id?: string; readonly title?: string }[];
}
type Message = Readonly<Record<string, readonly Artefact[]>>;

async function ask(path: string): Promise<Message> {
  const { status, body } = await app.ask(`/sdmx/2.1/${path}${path.includes('?') ? '&' : '?'}format=json`);
  expect(status, body).toBe(200);
  return JSON.parse(body).data;
}

/** The groups of a message with the ids of what is in them. */
const idsOf = (message: Message) =>
  Object.fromEntries(Object.entries(message).map(([key, artefacts]) => [key, artefacts.map(({ id }) => id)]));
const lists = ['CL_FREQ', 'CL_AREA', 'CL_INDICATOR', 'CL_OBS_STATUS', 'CL_UNIT', 'CL_SOURCE'];

describe('questions of structures', () => {
  it('find the flow first, and all it rests on along with it', async () => {
    expect(idsOf(await ask('dataflow'))).toEqual({ dataflows: ['KPI'] });
    const message = await ask('dataflow/DINH/KPI/latest?references=all');
    expect(Object.entries(idsOf(message))).toEqual([
      ['dataflows', ['KPI']],
      ['dataStructures', ['KPI']],
      ['conceptSchemes', ['CS_KPI']],
      ['codelists', lists],
      ['contentConstraints', ['CR_KPI']],
    ]);
  });

  it('hold every area, indicator and source of the release', async () => {
    const { codelists = [] } = await ask('codelist/DINH');
    const counted = async (table: 'area' | 'indicator' | 'source') =>
      (await app.database.db.selectFrom(table).select('id').execute()).length;
    const lengths = codelists.map(({ id, codes = [] }) => [id, codes.length]);
    expect(lengths).toContainEqual(['CL_AREA', await counted('area')]);
    expect(lengths).toContainEqual(['CL_INDICATOR', await counted('indicator')]);
    expect(lengths).toContainEqual(['CL_SOURCE', await counted('source')]);
    const ids = codelists.flatMap(({ codes = [] }) => codes.map(({ id }) => id));
    expect(ids.filter((id) => !/^[A-Za-z0-9_@$-]+$/.test(id))).toEqual([]);
  });

  it('tell a former name of a place whose figures go on', async () => {
    const { codelists } = await ask('codelist/DINH/CL_AREA/1.0/VN46-2008');
    const place = codelists?.[0]?.codes?.find(({ id }) => id === 'VN46-2008');
    expect(place).toMatchObject({
      names: { vi: 'Huế' },
      description: expect.stringContaining('Đến hết 31/12/2024: Tỉnh Thừa Thiên Huế.'),
    });
  });

  it('give a code with those above it', async () => {
    const { codelists } = await ask('codelist/DINH/CL_AREA/1.0/VN31-2008');
    expect(codelists?.map(({ isPartial, codes }) => [isPartial, codes?.map(({ id }) => id)])).toEqual([
      [true, ['VN', 'VN31-2008']],
    ]);
  });

  it.each([
    ['codelist/DINH/CL_NONE', 'resourceID'],
    ['codelist/DINH/CL_FREQ/2.0', 'version'],
    ['codelist/DINH/CL_FREQ/1.0/X', 'itemID'],
    ['datastructure/OTHER/KPI', 'agencyID'],
    ['dataflow/DINH/KPI?release=9', 'release'],
    ['provisionagreement/DINH', 'path'],
    ['availableconstraint/KPI/A.VN99.', 'key'],
    ['availableconstraint/KPI/all?updatedAfter=2100-01-01', 'updatedAfter'],
  ])('find nothing in %s, and say why', async (path, field) => {
    const { status, body } = await app.ask(`/sdmx/2.1/${path}`);
    expect(status).toBe(404);
    expect(body).toMatch(/<message:ErrorMessage code="100">/);
    expect(body).toContain(field);
  });

  it('come as SDMX-ML unless JSON is asked for, both languages in each, the asker’s first', async () => {
    const xml = await app.ask('/sdmx/2.1/dataflow', { headers: { 'Accept-Language': 'en' } });
    expect(xml.headers).toMatchObject({
      'content-type': 'application/vnd.sdmx.structure+xml; version=2.1; charset=utf-8',
      'content-language': 'en, vi',
    });
    expect(xml.body).toMatch(/<common:Name xml:lang="en">Culture-sector.*<common:Name xml:lang="vi">Chỉ số ngành/);
    const accept = 'application/vnd.sdmx.structure+json;version=1.0.0';
    const json = await app.ask('/sdmx/2.1/dataflow', { headers: { Accept: accept } });
    expect(json.headers['content-type']).toBe('application/vnd.sdmx.structure+json; version=1.0.0; charset=utf-8');
    expect(JSON.parse(json.body).meta).toMatchObject({ contentLanguages: ['vi', 'en'], test: false });
  });

  it('are told apart by their ids, have the same bytes again, and are not sent twice', async () => {
    const first = await app.ask('/sdmx/2.1/codelist/DINH/CL_UNIT');
    const again = await app.ask('/sdmx/2.1/codelist/DINH/CL_UNIT/latest?format=xml');
    const other = await app.ask('/sdmx/2.1/codelist/DINH/CL_FREQ');
    const idOf = (text: string) => /<message:ID>([\w@$-]+)<\/message:ID>/.exec(text)?.[1];
    expect(again.body).toBe(first.body);
    expect(idOf(first.body)).toBeDefined();
    expect(idOf(other.body)).not.toBe(idOf(first.body));
    const known = { headers: { 'If-None-Match': String(first.headers.etag) } };
    expect(await app.ask('/sdmx/2.1/codelist/DINH/CL_UNIT', known)).toMatchObject({ status: 304, body: '' });
  });

  it('may be kept for ever where the release is named', async () => {
    const named = await app.ask('/sdmx/2.1/dataflow?release=1');
    const latest = await app.ask('/sdmx/2.1/dataflow');
    expect(named.body).toBe(latest.body);
    expect(named.headers['cache-control']).toContain('immutable');
    expect(latest.headers['cache-control']).toBe('public, no-cache');
  });
});

describe('questions of what there is', () => {
  const constraintOf = async (path: string) => {
    const { contentConstraints = [] } = await ask(path);
    const [constraint] = contentConstraints;
    const keys = constraint?.cubeRegions?.[0]?.keyValues ?? [];
    const countOf = (id: string) => Number(constraint?.annotations?.find((one) => one.id === id)?.title);
    return {
      values: Object.fromEntries(keys.flatMap(({ id, values }) => (values ? [[id, values] as const] : []))),
      time: keys.find(({ id }) => id === 'TIME_PERIOD')?.timeRange,
      series: countOf('series_count'),
      observations: countOf('obs_count'),
    };
  };

  it('have the values and counts of the read model', async () => {
    const points = await app.database.db
      .selectFrom('seriesPoint')
      .select(['indicatorId', 'areaId', 'period'])
      .execute();
    const own = points.filter(({ areaId }) => areaId === 'VN31-2008');
    const found = await constraintOf('availableconstraint/KPI/.VN31-2008.');
    const periods = own.map(({ period }) => parsePeriod(period));
    expect(found.observations).toBe(own.length);
    expect(found.series).toBe(
      new Set(own.map(({ indicatorId, period }) => `${indicatorId} ${parsePeriod(period).frequency}`)).size,
    );
    expect(new Set(found.values.INDICATOR)).toEqual(new Set(own.map(({ indicatorId }) => indicatorId)));
    expect(new Set(found.values.FREQ)).toEqual(new Set(periods.map(({ frequency }) => frequency)));
    expect(found.time).toEqual({
      startPeriod: { period: periods.map(({ start }) => start).toSorted()[0], isInclusive: true },
      endPeriod: {
        period: periods
          .map(({ end }) => end)
          .toSorted()
          .at(-1),
        isInclusive: true,
      },
    });
    expect((await constraintOf('availableconstraint/KPI')).observations).toBe(points.length);
  });

  it('give one dimension where one is asked for', async () => {
    const found = await constraintOf('availableconstraint/DINH,KPI,1.0/A.VN31-2008./all/INDICATOR');
    expect(Object.keys(found.values)).toEqual(['INDICATOR']);
  });

  it('say with mode=available what else could be chosen', async () => {
    const exact = await constraintOf('availableconstraint/KPI/A.VN31-2008.register-national-ich');
    const open = await constraintOf('availableconstraint/KPI/A.VN31-2008.register-national-ich?mode=available');
    expect(exact.values).toMatchObject({ FREQ: ['A'], REF_AREA: ['VN31-2008'], INDICATOR: ['register-national-ich'] });
    expect(open.values.REF_AREA).toEqual(expect.arrayContaining(['VN31-2008', 'VN48-2008']));
    expect(open.values.INDICATOR).toEqual(expect.arrayContaining(['cultural-families-rate', 'register-national-ich']));
    expect([open.series, open.observations]).toEqual([exact.series, exact.observations]);
  });

  it('bring along lists of the values that occur, and what is above them', async () => {
    const message = await ask('availableconstraint/KPI/A.VN31-2008.register-national-ich?references=all');
    expect(Object.keys(message)).toEqual([
      'dataflows',
      'dataStructures',
      'conceptSchemes',
      'codelists',
      'contentConstraints',
    ]);
    const codesOf = (id: string) => message.codelists?.find((list) => list.id === id)?.codes?.map((code) => code.id);
    expect([codesOf('CL_FREQ'), codesOf('CL_AREA'), codesOf('CL_INDICATOR')]).toEqual([
      ['A'],
      ['VN', 'VN31-2008'],
      ['register-national-ich'],
    ]);
  });

  it('narrow by time: periods that lie within it as a whole', async () => {
    const found = await constraintOf('availableconstraint/KPI?startPeriod=2020&endPeriod=2021');
    expect(found.time).toEqual({
      startPeriod: { period: '2020-01-01', isInclusive: true },
      endPeriod: { period: '2021-12-31', isInclusive: true },
    });
  });
});
