import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listDocxLinks } from '../testing/list-report-links.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const fewestCells = 15;
const mostDecimals = 3;

async function read(path: string) {
  const answer = await app.ask(path, { headers: { host: `127.0.0.1:${app.port}` } });
  expect(answer.status, answer.body.slice(0, 200)).toBe(200);
  return answer;
}

/** A value as it may be written, the fullest first. */
function writeAll(value: number): readonly string[] {
  return Array.from({ length: mostDecimals + 1 }, (_, decimals) =>
    value.toLocaleString('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
}

const numbersIn = (text: string): readonly string[] => text.split(/[^\d.,]+/u);

it('has a figure’s number alike in a Word report, a spreadsheet and a picture', async () => {
  const { bytes } = await read('/api/v1/reports/res-33-nq-tw.docx?area=VN01-2008');
  const links = listDocxLinks(bytes, `http://127.0.0.1:${app.port}`);
  const byCell = Map.groupBy(links, ({ href }) => new URL(href).pathname);
  let compared = 0;
  for (const [path, own] of byCell) {
    const [, kind, release, indicator, area, segment = ''] = path.split('/').map(decodeURIComponent);
    if (kind !== 'd') continue;
    const period = segment.replace('--', '/');
    const query = `indicator=${indicator}&area=${area}&from=${period}&to=${period}&release=${release}`;
    const rows: readonly Readonly<Record<string, string>>[] = parse((await read(`/figure.csv?${query}`)).body, {
      columns: true,
    });
    const row = rows.find((one) => one.period === period);
    expect(row, path).toBeDefined();
    const written = writeAll(Number(row?.value));
    const inReport = own.flatMap(({ text }) => numbersIn(text)).find((number) => written.includes(number));
    // A cell may be linked for its parts or its change alone.
    if (inReport === undefined) continue;
    const svg = (await read(`/figure.svg?${query}&form=table&font=name`)).body;
    const drawn = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].flatMap(([, text = '']) => numbersIn(text));
    expect(
      drawn.some((number) => written.includes(number)),
      `${path}: ${inReport}`,
    ).toBe(true);
    compared += 1;
  }
  expect(compared).toBeGreaterThanOrEqual(fewestCells);
}, 60_000);
