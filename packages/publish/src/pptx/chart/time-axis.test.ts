import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SlideChart } from '../slide-deck.ts';
import { findTimeAxis } from './time-axis.ts';
import { writeChart } from './write-chart.ts';
import { writeChartWorkbook } from './write-chart-workbook.ts';

const axis = { title: null, decimals: 0, min: null, max: null };
const common = { color: '0B4F8A', isFocus: false };
const chart: SlideChart = {
  form: 'line',
  categories: ['2022', '6/2023', '2023', '2024'],
  days: ['2022-12-31', '2023-06-30', '2023-12-31', '2024-12-31'],
  series: [
    { ...common, name: 'A', values: [1, null, 2, 3], passesOver: [1] },
    { ...common, name: 'B', values: [null, 5, null, 7] },
  ],
  categoryAxis: axis,
  valueAxis: axis,
  description: '',
};

/** How a sheet names a day by its number: as LibreOffice and PowerPoint do. */
function toDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

describe('the axis of time', () => {
  it.each([
    ['years', ['1990-12-31', '2007-12-31'], 4],
    ['days within years', ['2016-03-31', '2030-06-30'], 4],
    ['months', ['2024-02-29', '2024-05-31', '2024-12-31'], 7],
    ['months of a year of 365 days', ['2023-01-31', '2023-03-31', '2023-11-30'], 7],
  ])('names every tick by the year or month in which it stands, none twice: %s', (_what, days, length) => {
    const found = findTimeAxis({ form: 'line', days }) ?? expect.fail();
    const ticks: string[] = [];
    for (let tick = found.min; tick <= found.max; tick += found.step) ticks.push(toDay(tick));
    expect(new Set(ticks.map((tick) => tick.slice(0, length))).size).toBe(ticks.length);
    // Just before the end of what it names, where the figures of that time stand.
    for (const tick of ticks) expect(Number(tick.slice(8))).toBeGreaterThanOrEqual(27);
    for (const serial of found.serials) {
      expect(serial).toBeGreaterThanOrEqual(found.min);
      expect(serial).toBeLessThanOrEqual(found.max);
    }
  });

  it('is none of words, nor of days before those that sheets count alike', () => {
    expect(findTimeAxis({ form: 'line' })).toBeNull();
    expect(findTimeAxis({ form: 'bars', days: ['2020-12-31'] })).toBeNull();
    expect(findTimeAxis({ form: 'line', days: ['1890-12-31', '2020-12-31'] })).toBeNull();
  });
});

it('writes lines over time at their days, one that passes over rows of others in rows of its own', async () => {
  const xml = writeChart(chart, { width: 800 }, 'vi');
  expect(xml).not.toContain('<c:lineChart>');
  expect([...xml.matchAll(/<c:f>Sheet1!(\S+?)<\/c:f>/g)].map(([, range]) => range)).toEqual([
    '$C$1',
    '$B$2:$B$4',
    '$C$2:$C$4',
    '$D$1',
    '$B$5:$B$8',
    '$D$5:$D$8',
  ]);
  // The blank of B in 2023 has no point: its line breaks there.
  const [, ofB] = [...xml.matchAll(/<c:yVal>(.*?)<\/c:yVal>/g)].map(([, points = '']) => points);
  expect([...(ofB ?? '').matchAll(/<c:pt idx="(\d)"><c:v>(\d)</g)].map(([, at, value]) => [at, value])).toEqual([
    ['1', '5'],
    ['3', '7'],
  ]);
  const files = unzipSync(await writeChartWorkbook(chart, 'en', '2026-11-28'));
  const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const text of ['Period', 'Last day of the period', '6/2023']) expect(texts).toContain(text);
});
