import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Annex, SheetCell } from '../report/annex.ts';
import { period } from '../report/sheet-cells.ts';
import { renderXlsx } from './render-xlsx.ts';

function annex(cells: readonly SheetCell[], language: Annex['language'] = 'vi'): Annex {
  const columns = cells.map((_, index) => ({ head: `H${index}`, width: 12 }));
  return { language, date: '2026-11-22', mark: null, sheets: [{ name: 'S', columns, rows: [cells] }] };
}

async function read(given: Annex) {
  const files = unzipSync(await renderXlsx(given));
  const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const sheet = textOf('xl/worksheets/sheet1.xml');
  const cellOf = (name: string) => new RegExp(`<c r="${name}"([^>]*)><v>([^<]*)</v>`).exec(sheet);
  return { cellOf, styles: textOf('xl/styles.xml') };
}

it('keeps a whole day as a day that sheets reckon with, whose look is a date', async () => {
  const { cellOf, styles } = await read(annex([period('2025-06-30'), period('1954-10-10')]));
  // 30 June 2025 is day 45,838 of a sheet.
  expect(cellOf('A2')?.[2]).toBe('45838');
  expect(cellOf('A2')?.[1]).not.toContain('t="s"');
  expect(cellOf('B2')?.[2]).toBe('20007');
  expect(styles).toContain('formatCode="dd/mm/yyyy"');
  expect((await read(annex([period('2025-06-30')], 'en'))).styles).toContain('formatCode="d mmm yyyy"');
});

it('keeps a year, a month, an interval, and a day that sheets count differently, as text', async () => {
  const texts = ['2024', '2024-11', '2016/2018', '2025-Q1', '1900-02-28'];
  const { cellOf } = await read(annex(texts.map(period)));
  for (const name of ['A2', 'B2', 'C2', 'D2', 'E2']) expect(cellOf(name)?.[1], name).toContain('t="s"');
  expect(period(null)).toBeNull();
});

it('gives the same bytes in another time zone', async () => {
  const given = annex([period('2025-06-30')]);
  const here = await renderXlsx(given);
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Honolulu';
  try {
    expect(Buffer.from(await renderXlsx(given)).equals(Buffer.from(here))).toBe(true);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
