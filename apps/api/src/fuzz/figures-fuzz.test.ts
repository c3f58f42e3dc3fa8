import { figureForms, figureOrders, specParameters } from '@dinh/charts/spec';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalCodes } from '../refusal/refusal.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { value } from './hostile-values.ts';

const seed = 20_261_128;
const requests = 3000;
const atOnce = 10;
/** Of one answer, with as many others under way. */
const longestMs = 2000;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const indicators = ['village-culture-houses-coverage', 'cultural-clubs', 'register-national-ich', 'sports-clubs'];
const areas = ['VN', 'VN31-2008', 'VN31-2025', 'VN01-2008', 'VN48-2008', 'VN79-2025'];
const list = (ids: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: most }).map((all) => all.join(','));
const periods = fc.constantFrom('2015', '2018', '2024', '2024-11', '2025', '1900', '2100', '2016/2018');

/** What each setting may well be, some of it not with the rest. */
const likely: Readonly<Record<string, fc.Arbitrary<string>>> = {
  form: fc.constantFrom(...figureForms),
  indicator: list(indicators, 4),
  area: list(areas, 6),
  group: fc.constantFrom('all', 'none', 'peers', 'region:red-river-delta', 'region:none'),
  from: periods,
  to: periods,
  basis: fc.constantFrom('as-reported', 'on:2026-01-01', 'on:2008-08-01', 'on:2024-12-31', 'on:2099-01-01'),
  per: fc.constant('people'),
  index: fc.constantFrom('2018', '2024', '1000'),
  change: fc.constant('year'),
  order: fc.constantFrom(...figureOrders),
  focus: fc.constantFrom(...areas),
  remark: fc.constantFrom('VN31-2008@2024~x', '@2024~x', 'VN99@2024~x', 'VN31-2008@2100~x', '~', 'a@b~c|d'),
  title: fc.string({ unit: 'grapheme', maxLength: 140 }).map(encodeURIComponent),
  note: fc.string({ unit: 'grapheme', maxLength: 300 }).map(encodeURIComponent),
  lang: fc.constantFrom('vi', 'en'),
  release: fc.constantFrom('1', '2', '999999999'),
  v: fc.constantFrom('1', '2', '3', '999999'),
  set: fc.constantFrom('aaaaaaaaaaaaaaaaaaaa', 'x'),
  width: fc.constantFrom('320', '1600', '319', '99999'),
  ratio: fc.constantFrom('natural', '16:9', '1:1', '2:1'),
  scale: fc.constantFrom('1', '4', '5'),
  theme: fc.constantFrom('light', 'dark', 'auto'),
  preset: fc.constantFrom('slide', 'social', 'poster'),
  rows: fc.constantFrom('shown', 'all', 'none'),
};
const huge = fc.constantFrom(
  Array.from({ length: 130 }, (_, index) => `VN${index}-2008`).join(','),
  'a,'.repeat(1900),
  encodeURIComponent('Ố'.repeat(500)),
  'x'.repeat(6000),
);

const setting = fc
  .constantFrom(...new Set([...specParameters, ...Object.keys(likely)]))
  .chain((name) =>
    fc
      .oneof(
        { weight: 12, arbitrary: likely[name] ?? value },
        { weight: 2, arbitrary: value },
        { weight: 1, arbitrary: huge },
      )
      .map((text) => `${name}=${text.replaceAll(/[\s&#\0]/gu, '')}`),
  );

const address = fc
  .tuple(
    fc.constantFrom(
      ...[
        '/figure.svg',
        '/figure.svg',
        '/figure.csv',
        '/figure.json',
        '/figure.citation',
        '/figure.xlsx',
        '/figure.pptx',
      ],
    ),
    fc.constantFrom(...indicators),
    fc.constantFrom(...figureForms),
    fc.array(setting, { maxLength: 4 }),
  )
  .map(([path, indicator, form, settings]) => {
    const names = new Set(settings.map((one) => one.split('=')[0]));
    const own = [`indicator=${indicator}`, `form=${form}`].filter((one) => !names.has(one.split('=')[0]));
    return `${path}?${[...own, ...settings].join('&')}`;
  });

async function check(path: string): Promise<number> {
  const begun = performance.now();
  // What stands in an address beyond printable ASCII comes escaped from every client.
  const { status, body } = await app.ask(
    path.replaceAll(/[^!-~]/gu, (letter) => encodeURIComponent(letter.toWellFormed())),
  );
  const ms = performance.now() - begun;
  const refusal = status === 200 ? null : JSON.parse(body);
  const isNamed = refusal !== null && refusal.field !== null && refusalCodes.includes(refusal.code);
  if (status !== 200 && !(status >= 400 && status < 500 && isNamed && refusal.message.length > 20)) {
    throw new Error(`${status} ${body.slice(0, 300)}: ${path.slice(0, 400)}`);
  }
  if (ms > longestMs) throw new Error(`${Math.round(ms)} ms: ${path.slice(0, 400)}`);
  return status;
}

describe('settings of figures, likely and hostile', () => {
  it(`draw, or are refused with the one to blame, within ${longestMs} ms (seed ${seed})`, {
    timeout: 240_000,
  }, async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(address, { minLength: atOnce, maxLength: atOnce }), async (batch) => {
        for (const status of await Promise.all(batch.map(check))) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }),
      { seed, numRuns: requests / atOnce, endOnFailure: true },
    );
    console.info(`seed ${seed}: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}`);
    expect(statuses.get(200)).toBeGreaterThan(requests / 20);
    expect(app.logged).toEqual([]);
  });
});
