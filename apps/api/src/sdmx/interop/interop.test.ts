import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/start-test-app.ts';
import { type ReadFlow, type ReadRow, readExpectedFlow, toFlow } from './expected-flow.ts';
import { findPythonSdmx, findRsdmx } from './find-tools.ts';

let app: TestApp;
let expected: ReadFlow;
let address: string;
beforeAll(async () => {
  app = await startTestApp();
  expected = await readExpectedFlow(app);
  address = `http://127.0.0.1:${app.port}/sdmx/2.1`;
});
afterAll(() => app.close());

const python = findPythonSdmx();
const r = findRsdmx();
/** All of the flow takes R several seconds. */
const areas = ['VN', 'VN17-2008', 'VN31-2008'];
const deadline = { timeout: 60_000 };

/** What is expected of some places. */
function takeAreas(...some: readonly string[]): ReadFlow {
  return new Map([...expected].filter(([key]) => some.includes(key.split(' ')[1] ?? '')));
}

it('has what to compare with: thousands of cells, some of several sources', () => {
  expect(expected.size).toBeGreaterThan(6000);
  expect(expected.get('A VN library-books 2017-01-01…2017-12-31')).toEqual({
    value: 39_810_824,
    source: 'bvhttdl-2017-tv',
  });
  expect([...expected.values()].filter(({ value }) => !Number.isFinite(value))).toEqual([]);
});

describe(python.name, () => {
  it.skipIf(!python.isHere)(
    'reads the structures and, in each form of SDMX-ML, the numbers of observations.csv',
    deadline,
    async () => {
      const read = JSON.parse(await python.run('read-flow.py', address));
      expect(read.dimensions).toEqual(['FREQ', 'REF_AREA', 'INDICATOR', 'TIME_PERIOD']);
      expect(read.attributes).toEqual(expect.arrayContaining(['UNIT_MEASURE', 'OBS_STATUS', 'COMMENT_OBS', 'SOURCE']));
      expect(read.codes.CL_AREA.VN).toEqual({ vi: 'Việt Nam', en: 'Viet Nam' });
      for (const form of ['generic', 'specific']) expect(toFlow(read[form]), form).toEqual(expected);
      expect(toFlow(read.flat)).toEqual(takeAreas('VN'));
      const asked = [...takeAreas('VN')].filter(([key]) => key.startsWith('A ') && key.slice(-10) >= '2020');
      expect(asked.length).toBeGreaterThan(10);
      expect(toFlow(read.asked)).toEqual(new Map(asked));
      // With the structure at hand it asks for structure-specific data.
      expect(read.askedAs).toContain('application/vnd.sdmx.structurespecificdata+xml');
      const annual = [...takeAreas('VN').keys()].filter((key) => key.startsWith('A '));
      expect(new Set(read.available)).toEqual(new Set(annual.map((key) => key.split(' ')[2])));
      expect(read.refused).toBe(404);
    },
  );
});

describe(r.name, () => {
  it.skipIf(!r.isHere)('reads the structures, names and the numbers of observations.csv', deadline, async () => {
    const out = await r.run('read-flow.R', address, areas.join('+'));
    const parts = new Map(
      out
        .split(/^#/m)
        .slice(1)
        .map((part) => {
          const end = part.indexOf('\n');
          const [, ...rows]: readonly (readonly string[])[] = parse(part.slice(end + 1));
          return [part.slice(0, end), rows];
        }),
    );
    const rowsOf = (part: string) => (parts.get(part) ?? []) as unknown as readonly ReadRow[];
    expect(parts.get('flows')).toEqual([['KPI', 'DINH', expect.stringContaining('văn hóa')]]);
    expect(parts.get('areas')).toContainEqual(['VN', 'Việt Nam', 'Viet Nam']);
    // rsdmx keeps fifteen digits of numbers, and of those that it takes as text all.
    const some = takeAreas(...areas);
    const rounded = [...some].map(([key, one]) => [key, { ...one, value: Number(one.value.toPrecision(15)) }] as const);
    expect(toFlow(rowsOf('generic'))).toEqual(new Map(rounded));
    expect(toFlow(rowsOf('specific'))).toEqual(some);
    expect(parts.get('labels')).toContainEqual(['VN', 'Việt Nam', 'Normal value']);
  });
});
