import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const headers = { Host: 'dinh.example.vn' };
async function read(path: string) {
  const answer = await app.ask(path, { headers });
  expect(answer.status, answer.body.slice(0, 300)).toBe(200);
  return answer;
}

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** Numbers of a figure's charts: those that they draw, and those that their workbooks have. */
async function readCharts(bytes: Buffer) {
  const files = unzipSync(bytes);
  const drawn: number[] = [];
  const kept: number[] = [];
  for (const [path, content] of Object.entries(files)) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) {
      const caches = strFromU8(content).matchAll(/<c:(?:val|yVal)>.*?<\/c:(?:val|yVal)>|<c:xVal>.*?<\/c:xVal>/g);
      // Every group of a scatter has all along its first axis.
      for (const cache of new Set([...caches].map(([own]) => own))) {
        // Days along an axis of time are no figures.
        if (/<c:formatCode>(?:mm\/)?yyyy</.test(cache)) continue;
        drawn.push(...[...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => Number(value)));
      }
    }
    if (path.endsWith('.xlsx')) {
      const [sheet] = await readSheets(Buffer.from(content));
      const cells = (sheet?.data ?? []).slice(1).flatMap((row) => row.slice(1));
      kept.push(...cells.flatMap((cell) => (typeof cell === 'number' ? cell : [])));
    }
  }
  return { files, drawn, kept };
}

const share = 'village-culture-houses-coverage';
const charts = [
  `indicator=${share}&area=VN31-2008,VN01-2008&form=line&group=none`,
  `indicator=${share}&form=line&group=all&area=VN31-2008`,
  'indicator=register-national-ich&form=bars&group=all&lang=en',
  'indicator=register-national-ich&area=VN31-2008&form=bars&group=all',
  `indicator=${share}&area=VN31-2008,VN&form=slope`,
  'indicator=cultural-clubs&form=stacked&group=all',
  'indicator=register-national-ich,register-special-national-relic&form=scatter&group=all',
];

describe('a slide of a figure', () => {
  it.each(charts)('%s draws the numbers of its CSV, and keeps them in its workbook', async (query) => {
    const csv: readonly Readonly<Record<string, string>>[] = parse((await read(`/figure.csv?${query}`)).body, {
      columns: true,
    });
    const { drawn, kept } = await readCharts((await read(`/figure.pptx?${query}`)).bytes);
    const values = csv.flatMap(({ value = '' }) => (value === '' ? [] : Number(value)));
    expect(values.length).toBeGreaterThan(0);
    expect(sorted(drawn)).toEqual(sorted(values));
    expect(sorted(kept)).toEqual(sorted(values));
  });
});
