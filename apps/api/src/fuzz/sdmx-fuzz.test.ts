import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { structureResources } from '../sdmx/structure-resources.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { value } from './hostile-values.ts';

const seed = 20_261_128;
const requests = 400;
const atOnce = 10;
/** Of one answer, with as many others under way. */
const longestMs = 2000;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** What may well stand there, nearly right, or hostile. */
function mostly(...words: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom('all', '+', '.', ',', '', '..', 'x'.repeat(101), 'A+'.repeat(600)) },
  );
}

function listed(...words: readonly string[]): fc.Arbitrary<string> {
  return fc.array(mostly(...words), { maxLength: 3 }).map((items) => items.join('+'));
}

const areas = ['VN', 'VN31-2008', 'VN31-2025', 'VN17-2008', 'VN48-2008', 'VN99'];
const indicators = ['sports-clubs', 'cultural-clubs', 'library-books', 'none-such'];
const flow = mostly('KPI', 'DINH,KPI', 'DINH,KPI,1.0', 'DINH,KPI,latest', 'all', 'ECB,EXR', 'KPI,KPI,KPI,KPI');
const key = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(listed('A', 'M', '_O', 'W'), listed(...areas), listed(...indicators))
      .map((all) => all.join('.')),
  },
  { weight: 2, arbitrary: fc.constantFrom('all', '..', 'A..', '.VN.', 'A.VN', '...', '%2E%2E', 'A%2BM.VN.') },
  { weight: 1, arbitrary: value },
);
const provider = mostly('all', 'DINH', 'DINH,DINH', 'DINH+ECB');
const times = mostly('2024', '2010', '2024-Q3', '2024-W05', '2024-11-30T00:00:00', '2026-W99', '1900', '9999');
const parameters: Readonly<Record<string, fc.Arbitrary<string>>> = {
  startPeriod: times,
  endPeriod: times,
  updatedAfter: mostly(
    '2026-11-01',
    '2020-01-01T00:00:00Z',
    '2026-11-23T00:00:00%2B07:00',
    '2026-11-23T00:00:00+07:00',
  ),
  firstNObservations: mostly('1', '3', '999999999', '0', '-1', '1e9'),
  lastNObservations: mostly('1', '2', '0', '9999999999999999999'),
  dimensionAtObservation: mostly('AllDimensions', 'TIME_PERIOD', 'REF_AREA', 'INDICATOR', 'FREQ', 'OBS_VALUE'),
  detail: mostly('full', 'dataonly', 'serieskeysonly', 'nodata', 'allstubs', 'referencepartial', 'referencestubs'),
  references: mostly('none', 'all', 'children', 'parents', 'descendants', 'parentsandsiblings', 'codelist', 'process'),
  mode: mostly('exact', 'available'),
  includeHistory: mostly('false', 'true'),
  release: mostly('1', '2', '999999999'),
  format: mostly('genericdata', 'structurespecificdata', 'jsondata', 'csvdata', 'xml', 'json'),
  lang: mostly('vi', 'en', 'fr'),
  labels: mostly('id', 'name', 'both'),
};
/** Of those that a resource takes first of all. */
const own = {
  data: Object.keys(parameters).filter((name) => name !== 'references' && name !== 'mode'),
  availableconstraint: ['startPeriod', 'endPeriod', 'updatedAfter', 'release', 'format', 'lang', 'references', 'mode'],
  structure: ['detail', 'references', 'release', 'format', 'lang'],
};
const parts: Readonly<Record<keyof typeof own, fc.Arbitrary<string>[]>> = {
  data: [flow, key, provider],
  availableconstraint: [flow, key, provider, mostly('all', 'FREQ', 'REF_AREA', 'TIME_PERIOD', 'SEX')],
  structure: [
    mostly('DINH', 'all', 'DINH+SDMX', 'SDMX'),
    mostly('KPI', 'CL_AREA', 'CL_FREQ+CL_INDICATOR', 'AGENCIES', 'CS_KPI'),
    mostly('1.0', 'latest', 'all', '2.0', '1.0+latest'),
    mostly('VN', 'A+Q', 'OBS_VALUE', 'DINH'),
  ],
};
const odd = ['__proto__', 'Detail', 'c[TIME_PERIOD]', ...Object.keys(parameters)];

function parameterOf(kind: keyof typeof own): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...own[kind]) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
  const texts = new Map(Object.entries(parameters));
  return name.chain((one) => (texts.get(one) ?? value).map((text) => `${one}=${text.replaceAll(/[\s&#\0]/gu, '')}`));
}

const resource = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('data') },
  { weight: 2, arbitrary: fc.constantFrom('availableconstraint') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...structureResources, 'codelist', 'datastructure', 'dataflow', 'conceptscheme'),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'schema', 'metadata', 'Data', '%64ata') },
  { weight: 1, arbitrary: value },
);
const address = resource.chain((name) => {
  const kind = name === 'data' || name === 'availableconstraint' ? name : 'structure';
  const given = fc.array(parameterOf(kind), { maxLength: 2 });
  return fc.tuple(fc.tuple(...parts[kind]), fc.nat({ max: parts[kind].length }), given).map(([all, count, query]) => {
    const path = `/sdmx/2.1/${[name, ...all.slice(0, count)].join('/')}`.replaceAll(/[\s?#\0]/gu, '');
    return `${path}${query.length === 0 ? '' : '?'}${query.join('&')}`;
  });
});
const accept = fc.oneof(
  { weight: 4, arbitrary: fc.constant('*/*') },
  fc.constantFrom(
    ...['*/*', 'application/xml', 'text/csv', 'application/json', 'text/html, */*;q=0.1', ',;q=,/', '*/*;q=0'],
    'application/vnd.sdmx.structurespecificdata+xml;version=2.1, application/vnd.sdmx.data+json;version=1.0.0;q=0.5',
    'application/vnd.sdmx.data+csv;version=2.0.0;labels=both',
    'application/vnd.sdmx.structure+json;version=1.0',
    'a/b;q=0.1,'.repeat(3000),
  ),
  fc.stringMatching(/^[!-~ ]{0,60}$/),
);
interface Question {
  readonly address: string;
  readonly accept: string;
  readonly method: string;
}

const question: fc.Arbitrary<Question> = fc.record({
  address,
  accept,
  method: fc.constantFrom(...Array.from({ length: 8 }, () => 'GET'), 'HEAD', 'POST'),
});

const code =
  /<message:ErrorMessage code="(\d+)"><common:Text xml:lang="vi">.{20,}<\/common:Text><common:Text xml:lang="en">.{20,}<\/common:Text><\/message:ErrorMessage><\/message:Error>\n$/s;

/** SDMX's code of a refusal in either form; undefined for what is none. */
function findCode(body: string): number | undefined {
  if (body.startsWith('<')) return Number(code.exec(body)?.[1]);
  const [error] = JSON.parse(body).errors;
  return typeof error.details.vi === 'string' && typeof error.details.en === 'string' ? error.code : undefined;
}

async function check({ address: asked, accept: header, method }: Question) {
  // What stands in an address beyond printable ASCII comes escaped from every client.
  const sent = asked.replaceAll(/[^!-~]/gu, (letter) => encodeURIComponent(letter.toWellFormed()));
  const begun = performance.now();
  const { status, headers, body } = await app.ask(sent, { method, headers: { Accept: header } });
  const ms = performance.now() - begun;
  const says = `${method} ${sent.slice(0, 400)} (${header.slice(0, 100)}): ${status} ${body.slice(0, 300)}`;
  if (ms > longestMs) throw new Error(`${Math.round(ms)} ms: ${says}`);
  if (headers['access-control-allow-origin'] !== '*') throw new Error(`not open: ${says}`);
  if (status === 200) return status;
  const isRefusal = (status >= 400 && status < 500) || status === 501;
  const isSaid = method === 'HEAD' ? body === '' : [100, 130, 140, 150, 501].includes(findCode(body) ?? 0);
  if (!isRefusal || !isSaid) throw new Error(says);
  return status;
}

describe('questions in SDMX, likely and hostile', () => {
  it(`are answered, or refused in SDMX’s form, within ${longestMs} ms (seed ${seed})`, {
    timeout: 240_000,
  }, async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(question, { minLength: atOnce, maxLength: atOnce }), async (batch) => {
        for (const status of await Promise.all(batch.map(check))) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }),
      { seed, numRuns: requests / atOnce, endOnFailure: true },
    );
    console.info(`seed ${seed}: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}`);
    expect(statuses.get(200)).toBeGreaterThan(requests / 20);
    expect(app.logged).toEqual([]);
  });
});
