import { gunzipSync } from 'node:zlib';
import type { SdmxDataAsking } from '@dinh/publish/sdmx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadiness } from '../readiness.ts';
import { type RawRequest, startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { readDataAsking } from './read-data-asking.ts';
import { readAvailabilityAsking, readStructureAsking } from './read-structure-asking.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const json = { Accept: 'application/json' };

/** What a refusal says: its HTTP status, SDMX's code, its sentence in English. */
async function refusalOf(path: string, request: RawRequest = {}) {
  const { status, headers, body } = await app.ask(`/sdmx/2.1${path}`, { headers: json, ...request });
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  const { errors } = JSON.parse(body);
  expect(errors).toHaveLength(1);
  const [{ code, details }] = errors;
  expect(details.vi).toMatch(/^\p{Lu}.+\.$/u);
  return { status, code, text: String(details.en) };
}

function readData(path: string, query = '', accept?: string): SdmxDataAsking {
  const [flow = '', key, provider] = path.split('/');
  const params = { flow, ...(key === undefined ? {} : { key }), ...(provider === undefined ? {} : { provider }) };
  return readDataAsking({ params, originalUrl: `/sdmx/2.1/data/${path}${query}`, headers: { accept } });
}

describe('a question for data', () => {
  it('asks for everything unless it says more', () => {
    expect(readData('KPI')).toEqual({
      frequencies: undefined,
      areaIds: undefined,
      indicatorIds: undefined,
      startPeriod: undefined,
      endPeriod: undefined,
      firstN: undefined,
      lastN: undefined,
      detail: 'full',
      dimensionAtObservation: 'TIME_PERIOD',
      updatedAfter: undefined,
      release: undefined,
      format: 'generic',
      labels: 'id',
    });
  });

  it('reads what it says', () => {
    const query =
      '?startPeriod=2020&endPeriod=2024-Q3&updatedAfter=2026-11-01T00%3A00%3A00%2B07%3A00&firstNObservations=2' +
      '&lastNObservations=3&dimensionAtObservation=AllDimensions&detail=dataonly&includeHistory=false&release=1&lang=en';
    const accept = 'application/vnd.sdmx.data+csv;version=2.0.0;labels=both';
    expect(readData('DINH,KPI,1.0/A+Q.VN31-2008+VN./DINH', query, accept)).toMatchObject({
      frequencies: ['A', 'Q'],
      areaIds: ['VN31-2008', 'VN'],
      indicatorIds: undefined,
      startPeriod: { start: '2020-01-01' },
      endPeriod: { end: '2024-09-30' },
      updatedAfter: '2026-11-01T00:00:00+07:00',
      firstN: 2,
      lastN: 3,
      dimensionAtObservation: 'AllDimensions',
      detail: 'dataonly',
      release: 1,
      format: 'csv',
      labels: 'both',
    });
  });

  it.each(['KPI', 'DINH,KPI', 'DINH,KPI,1.0', 'DINH,KPI,latest', 'all', 'all,KPI,latest', 'DINH,all', 'all,all,all'])(
    'knows the flow as %s',
    (flow) => {
      expect(readData(flow).format).toBe('generic');
    },
  );

  it.each([
    ['all/all', undefined, undefined, undefined],
    ['all/..', undefined, undefined, undefined],
    ['all/_O..', ['_O'], undefined, undefined],
    ['all/A+W..sports-clubs+sports-clubs', ['A'], undefined, ['sports-clubs']],
  ])('reads the key of %s', (path, frequencies, areaIds, indicatorIds) => {
    expect(readData(path)).toMatchObject({ frequencies, areaIds, indicatorIds });
  });

  it('takes the format by name, whatever Accept says', () => {
    expect(readData('KPI', '?format=structurespecificdata', 'application/pdf').format).toBe('specific');
    expect(readData('KPI', '?format=csvdata&labels=name').labels).toBe('name');
  });
});

describe('a question for artefacts', () => {
  const read = (params: Record<string, string>, query = '', accept?: string) =>
    readStructureAsking({ params, originalUrl: `/sdmx/2.1/codelist${query}`, headers: { accept } }, ['codelist']);

  it('asks for the latest of all unless it says more', () => {
    expect(read({})).toEqual({
      kinds: ['codelist'],
      agencyIds: 'all',
      ids: 'all',
      versions: ['1.0'],
      itemIds: 'all',
      detail: 'full',
      references: 'none',
      release: undefined,
      format: 'xml',
    });
  });

  it('reads what it says', () => {
    const params = { agency: 'DINH+SDMX', id: 'CL_AREA+CL_FREQ', version: 'latest+2.0', item: 'VN+VN31-2008' };
    const accept = 'application/vnd.sdmx.structure+json;version=1.0';
    expect(read(params, '?detail=allstubs&references=datastructure&release=1', accept)).toEqual({
      kinds: ['codelist'],
      agencyIds: ['DINH', 'SDMX'],
      ids: ['CL_AREA', 'CL_FREQ'],
      versions: ['1.0', '2.0'],
      itemIds: ['VN', 'VN31-2008'],
      detail: 'allstubs',
      references: 'datastructure',
      release: 1,
      format: 'json',
    });
    expect(read({ version: 'all' }, '?references=categorisation')).toMatchObject({
      versions: 'all',
      references: 'none',
    });
  });

  it('reads which values of which component', () => {
    const params = { flow: 'KPI', key: '.VN.', provider: 'all', component: 'INDICATOR' };
    const originalUrl = '/sdmx/2.1/availableconstraint/KPI/.VN.?mode=available&references=codelist&endPeriod=2024';
    expect(readAvailabilityAsking({ params, originalUrl, headers: {} })).toMatchObject({
      areaIds: ['VN'],
      component: 'INDICATOR',
      mode: 'available',
      references: 'codelist',
      endPeriod: { end: '2024-12-31' },
      format: 'xml',
    });
  });
});

describe('what can’t be answered', () => {
  it.each([
    ['/data', 400, 140, 'flow'],
    ['/data/K%20PI', 400, 140, 'DINH,KPI,1.0'],
    ['/data/DINH,KPI,1.0,x', 400, 140, 'flow'],
    ['/data/EXR', 404, 100, 'DINH,KPI,1.0'],
    ['/data/ECB,KPI', 404, 100, 'DINH,KPI,1.0'],
    ['/data/KPI/A.VN', 400, 140, 'FREQ.REF_AREA.INDICATOR'],
    ['/data/KPI/A.VN.sports-clubs.2024', 400, 140, '4 ≠ 3'],
    ['/data/KPI/A+.VN.', 400, 140, 'key'],
    ['/data/KPI/A.V%3CN.', 400, 140, 'key'],
    ['/data/KPI/W..', 404, 100, 'FREQ'],
    ['/data/KPI/A.VN31.', 404, 100, '“VN31” (REF_AREA); what there is: /sdmx/2.1/codelist/DINH/CL_AREA'],
    ['/data/KPI/.VN.village-houses+sports', 404, 100, '“village-houses+sports” (INDICATOR)'],
    [
      '/data/KPI/D.VN.sports-clubs',
      404,
      100,
      '“D.VN.sports-clubs” (key); what there is: /sdmx/2.1/availableconstraint',
    ],
    ['/data/KPI/all/ECB', 404, 100, 'provider'],
    ['/data/KPI/all/a,b,c', 400, 140, 'provider'],
    ['/data/KPI?startPeriod=2024-13', 400, 140, '2024-M11'],
    ['/data/KPI?startPeriod=2025&endPeriod=2024', 403, 150, 'startPeriod'],
    ['/data/KPI?updatedAfter=yesterday', 400, 140, '%2B07:00'],
    ['/data/KPI?firstNObservations=0', 400, 140, 'firstNObservations'],
    ['/data/KPI?lastNObservations=-1', 400, 140, 'lastNObservations'],
    ['/data/KPI?detail=some', 400, 140, 'serieskeysonly'],
    ['/data/KPI?dimensionAtObservation=SEX', 400, 140, 'AllDimensions'],
    ['/data/KPI?includeHistory=true', 501, 501, 'updatedAfter'],
    ['/data/KPI?includeHistory=maybe', 400, 140, 'includeHistory'],
    ['/data/KPI?format=jsondata&release=x', 400, 140, 'release'],
    ['/data/KPI?format=pdf', 406, 140, 'csvdata'],
    ['/data/KPI?c[TIME_PERIOD]=2024', 400, 140, 'c[TIME_PERIOD]'],
    ['/data/KPI?detail=full&detail=full', 400, 140, 'detail'],
    ['/data/KPI?lang=fr', 400, 140, 'lang'],
    ['/data/%E0%A4%A', 400, 140, 'path'],
    ['/codelist/DI NH'.replace(' ', '%20'), 400, 140, 'agencyID'],
    ['/codelist/DINH/CL_AREA?references=some', 400, 140, 'parentsandsiblings'],
    ['/codelist/DINH/CL_AREA?startPeriod=2024', 400, 140, 'references'],
    ['/categoryscheme', 404, 100, 'codelist'],
    ['/availableconstraint/KPI/all/all/SEX', 400, 140, 'REF_AREA'],
    ['/schema/dataflow/DINH/KPI', 501, 501, 'datastructure'],
    ['/metadata/KPI', 501, 501, 'data'],
    ['/nothing', 404, 100, '/sdmx/2.1/data'],
    ['/DATA/KPI', 404, 100, '/sdmx/2.1/data'],
  ])('%s: %i, code %i, names %s', async (path, status, code, part) => {
    const refusal = await refusalOf(path);
    expect(refusal).toMatchObject({ status, code });
    expect(refusal.text).toContain(part);
  });

  it('is said as an Error message of SDMX-ML unless JSON is asked for', async () => {
    const { status, headers, body } = await app.ask('/sdmx/2.1/data/KPI/A.%3CVN%3E', {
      headers: { Accept: 'application/vnd.sdmx.data+csv;version=2.0.0' },
    });
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(headers.vary).toContain('Accept');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('<message:ErrorMessage code="140"><common:Text xml:lang="vi">');
    expect(body).toContain('xml:lang="en">The value “A.&#60;VN&#62;');
    expect(body).toMatch(/<\/message:Error>\n$/);
  });

  it.each(['format=jsondata', 'format=json'])(
    'is JSON where %s asks for it, in the reader’s own language first',
    async (format) => {
      const { body } = await app.ask(`/sdmx/2.1/data/KPI/x?${format}&lang=en`);
      const [{ detail, details }] = JSON.parse(body).errors;
      expect(detail).toBe(details.en);
    },
  );

  it('names what would be taken of each method, form and address', async () => {
    expect(await refusalOf('/data/KPI', { method: 'POST' })).toMatchObject({ status: 405, code: 140 });
    const { headers } = await app.ask('/sdmx/2.1/data/KPI', { method: 'DELETE' });
    expect(headers.allow).toBe('GET, HEAD, OPTIONS');
    const accept = { headers: { Accept: 'application/vnd.sdmx.data+json;version=2.0.0' } };
    expect(await refusalOf('/data/KPI', accept)).toMatchObject({
      status: 406,
      code: 140,
      text: expect.stringContaining('application/vnd.sdmx.data+json;version=1.0.0'),
    });
    for (const path of ['/sdmx', '/sdmx/2.0/data', '/sdmx/../x']) {
      expect(JSON.parse((await app.ask(path, { headers: json })).body).errors[0].code).toBe(100);
    }
  });

  it('is empty for HEAD', async () => {
    const { status, body } = await app.ask('/sdmx/2.1/data/KPI/x', { method: 'HEAD' });
    expect([status, body]).toEqual([400, '']);
  });

  it('has too many questions in SDMX’s form too', async () => {
    const limited = await startTestApp({ rateLimit: 1, clientAddress: '203.0.113.7' });
    await limited.ask('/sdmx/2.1');
    const { status, headers, body } = await limited.ask('/sdmx/2.1/data/KPI');
    expect([status, headers['retry-after'], headers['access-control-allow-origin']]).toEqual([429, '60', '*']);
    expect(body).toContain('<message:ErrorMessage code="503">');
    await limited.close();
  });

  it('has a failure of ours as 500, without a word of where it happened', async () => {
    const { current } = app.readiness;
    if (current.status !== 'ready') throw new RangeError(current.status);
    const { latest } = current.data.releases;
    const db = new Proxy(current.data.db, {
      get: () => {
        throw new TypeError('broken on purpose');
      },
    });
    app.readiness.current = { status: 'ready', data: { db, releases: { all: [latest], latest } } };
    const { status, body } = await app.ask('/sdmx/2.1/data/KPI/..never-kept');
    app.readiness.current = current;
    expect(status).toBe(500);
    expect(body).toContain('<message:ErrorMessage code="500">');
    expect(body).not.toMatch(/broken|TypeError|\.ts/);
    expect(app.logged.join('')).toContain('broken on purpose');
  });

  it('has the data not loaded yet as 503', async () => {
    const { current } = app.readiness;
    app.readiness.current = createReadiness().current;
    const { headers } = await app.ask('/sdmx/2.1/data/KPI');
    expect(headers['retry-after']).toBe('2');
    expect(await refusalOf('/data/KPI')).toMatchObject({ status: 503, code: 503 });
    app.readiness.current = current;
  });
});

describe('an answer', () => {
  const path = '/sdmx/2.1/data/KPI/A.VN31-2008.';
  const types = {
    'application/json': 'application/vnd.sdmx.data+json; version=1.0.0; charset=utf-8',
    'text/csv': 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
    '*/*': 'application/vnd.sdmx.genericdata+xml; version=2.1; charset=utf-8',
  };

  it('is another for each form and language at one address, asked again too', async () => {
    const seen = new Set<string>();
    for (const round of [1, 2]) {
      for (const [accept, type] of Object.entries(types)) {
        const { headers, body } = await app.ask(path, { headers: { Accept: accept } });
        expect([round, headers['content-type']]).toEqual([round, type]);
        expect(headers.vary).toMatch(/^Accept, Accept-Encoding, Accept-Language$/);
        seen.add(body);
      }
      const ofLanguages = ['vi', 'en'].map((language) => app.ask(path, { headers: { 'Accept-Language': language } }));
      const [vi, en] = (await Promise.all(ofLanguages)).map(({ headers }) => headers.etag);
      expect(vi).not.toBe(en);
    }
    expect(seen.size).toBe(3);
  });

  it('comes packed, is known again, and tells its head alone', async () => {
    const plain = await app.ask(path);
    const packed = await app.ask(path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.bytes).toString('utf8')).toBe(plain.body);
    const again = await app.ask(path, { headers: { 'If-None-Match': String(plain.headers.etag) } });
    expect([again.status, again.body]).toEqual([304, '']);
    const head = await app.ask(path, { method: 'HEAD' });
    expect([head.status, head.headers.etag, head.body]).toEqual([200, plain.headers.etag, '']);
  });

  it('may be kept for ever where its release is named', async () => {
    expect((await app.ask(path)).headers['cache-control']).toBe('public, no-cache');
    expect((await app.ask(`${path}?release=1`)).headers['cache-control']).toContain('immutable');
  });

  it.each(['all', 'A.VN.', 'A.VN./all/'])('is given for %s, a slash at the end or not', async (rest) => {
    expect((await app.ask(`/sdmx/2.1/data/KPI/${rest}?detail=serieskeysonly`)).status).toBe(200);
  });
});

describe('the service', () => {
  it('begins with a list of where to begin, as JSON or text', async () => {
    const { status, body } = await app.ask('/sdmx/2.1?lang=en');
    const { title, links } = JSON.parse(body);
    expect([status, title]).toEqual([200, 'Culture indicators of cities and provinces: the SDMX 2.1 service']);
    expect(links[0]).toEqual({
      title: 'The dataflow',
      href: `http://127.0.0.1:${app.port}/sdmx/2.1/dataflow/DINH`,
    });
    const text = await app.ask('/sdmx/2.1/', { headers: { Accept: 'text/plain', 'Accept-Language': 'vi' } });
    expect(text.body).toContain('Luồng dữ liệu\n  http://');
  });

  it('is counted by the template of its addresses', async () => {
    await app.ask('/sdmx/2.1/codelist/DINH/CL_FREQ');
    const { body } = await app.ask('/metrics');
    expect(body).toContain('route="/sdmx/2.1/codelist{/:agency{/:id{/:version{/:item}}}}",status="200"');
    expect(body).not.toContain('CL_FREQ');
  });

  it('lets pages of any origin read, and says what they may send', async () => {
    const asked = await app.ask('/sdmx/2.1/data/KPI', {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.org' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': expect.stringContaining('Accept'),
    });
    const refused = await app.ask('/sdmx/2.1/data/KPI/x', { headers: { Origin: 'https://example.org' } });
    expect(refused.headers['access-control-allow-origin']).toBe('*');
  });
});
