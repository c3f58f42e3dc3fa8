import type { FigureSheet } from '@dinh/kpi';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCounts, exampleRow, exampleSheet } from '../testing/example-sheet.ts';
import { findLibreOffice, openLibreOffice } from '../testing/libreoffice.ts';
import { readFigureFile } from './read/read-figure-file.ts';
import { renderFigureXlsx } from './render-figure-xlsx.ts';
import { writeFigureCsv } from './write-figure-csv.ts';

type Cell = string | number | boolean | Date | null;
type Rows = readonly Readonly<Record<string, Cell>>[];

const notes = ['=1+1', '+84 225', '-5', '@SUM(A1)', '\t=2+2', '=HYPERLINK("https://x.example";"y")', '“2024-11”', "'x"];

/** Numbers that a wrong separator would make others of, a blank, and notes that look like formulas. */
const figure: FigureSheet = exampleSheet({
  shown: { measure: 'change', unitName: 'điểm phần trăm', decimals: 3 },
  rows: [
    exampleRow({
      value: (1186 * 100) / 1761,
      numerator: 1186,
      denominator: 1761,
      reportedShare: '63.7',
      shown: -12.345,
    }),
    exampleRow({ areaId: 'VN48', value: 1234.567, shown: 0.125, period: '2024-11' }),
    exampleRow({ areaId: 'VN46', value: -1234567.891, shown: -1000, period: '2016/2018' }),
    exampleRow({ areaId: 'VN46', absence: 'not-found', sourceIds: [], period: '2024-11-05' }),
    ...notes.map((note, index) =>
      exampleRow({ areaId: 'VN48', value: 57.5, shown: index, note, period: `${2001 + index}` }),
    ),
  ],
});
const counts = exampleCounts();

async function readRows(bytes: Uint8Array, sheet: number): Promise<Rows> {
  const sheets = await readSheets(Buffer.from(bytes));
  const [heads = [], ...rows] = (sheets[sheet]?.data ?? []) as readonly (readonly Cell[])[];
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null])));
}

/** The numbers of a figure, under the heads that a file has for them. */
function expectNumbers(
  rows: Rows,
  heads: { readonly value: string; readonly shown: string; readonly denominator: string },
): void {
  figure.rows.forEach(({ value, shown, denominator }, index) => {
    const row = rows[index];
    for (const [head, number] of [
      [heads.value, value],
      [heads.shown, shown],
      [heads.denominator, denominator],
    ] as const) {
      if (number === null) expect(row?.[head], `${head} ${index}`).toBeNull();
      else
        expect(row?.[head], `${head} ${index}`).toSatisfy(
          (read) => typeof read === 'number' && Math.abs(read - number) <= 1e-9,
        );
    }
  });
}

const inWords = { value: 'Giá trị (%)', shown: 'Số được vẽ (điểm phần trăm)', denominator: 'Mẫu số' };
const inCodes = { value: 'value', shown: 'shown', denominator: 'denominator' };

/** A workbook whose formulas have no results beside them. */
function dropResults(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const path = 'xl/worksheets/sheet2.xml';
  const xml = strFromU8(files[path] ?? expect.fail(path));
  const without = xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>');
  expect(without).not.toBe(xml);
  return zipSync({ ...files, [path]: strToU8(without) });
}

const office = findLibreOffice();
const where = office ?? 'not run: no `soffice` on this computer';

// Where LibreOffice is missing the runner counts these as skipped, and says why in their name.
describe.skipIf(office === undefined).each(['vi-VN', 'en-US'] as const)(`LibreOffice (${where}) under %s`, (locale) => {
  let libreOffice: ReturnType<typeof openLibreOffice>;
  beforeAll(() => {
    libreOffice = openLibreOffice(locale);
  });
  afterAll(() => libreOffice.close());

  it('reads the workbook’s numbers, texts, rates and totals, and finds the figure in what it saves', async () => {
    const [own, sums] = [await renderFigureXlsx(figure), await renderFigureXlsx(counts)];
    const saved = libreOffice.saveAsXlsx({
      'figure.xlsx': own,
      'counts.xlsx': sums,
      'figure-computed.xlsx': dropResults(own),
      'counts-computed.xlsx': dropResults(sums),
    });
    for (const name of ['figure.xlsx', 'figure-computed.xlsx']) {
      const rows = await readRows(saved[name] ?? expect.fail(name), 1);
      expectNumbers(rows, inWords);
      expect(rows.slice(0, 4).map((row) => row.Kỳ)).toEqual(['2024', '2024-11', '2016/2018', '2024-11-05']);
      expect(rows.slice(4).map((row) => String(row['Ghi chú của người tập hợp']).trim())).toEqual(
        notes.map((note) => note.trim()),
      );
    }
    for (const name of ['counts.xlsx', 'counts-computed.xlsx']) {
      const rows = await readRows(saved[name] ?? expect.fail(name), 1);
      expect(rows.map((row) => row['Giá trị (di tích)'])).toEqual([131, 90, 1250, 1471]);
    }
    expect(readFigureFile(new Uint8Array(saved['figure.xlsx'] ?? []), 'figure.xlsx')).toMatchObject({
      query: figure.query,
      release: 3,
    });
  });

  it('reads the numbers of CSV for machines as English ones', async () => {
    const language = locale === 'en-US' ? 'own' : 'en-US';
    const file = { 'figure.csv': writeFigureCsv(figure, 'machine') };
    const saved = libreOffice.saveAsXlsx(file, { separator: ',', language });
    expectNumbers(await readRows(saved['figure.csv'] ?? expect.fail(), 0), inCodes);
  });

  it('reads the numbers of CSV for Vietnamese Excel as Vietnamese ones, and computes no text', async () => {
    const language = locale === 'vi-VN' ? 'own' : 'vi-VN';
    const file = { 'figure.csv': writeFigureCsv(figure, 'excel-vi') };
    const saved = libreOffice.saveAsXlsx(file, { separator: ';', language });
    const rows = await readRows(saved['figure.csv'] ?? expect.fail(), 0);
    expectNumbers(rows, inWords);
    expect(rows[0]?.['Tỷ lệ nguồn công bố']).toBe(63.7);
    expect(rows.slice(0, 4).map((row) => String(row.Kỳ))).toEqual([
      '2024',
      '2024-11 (tháng 11/2024)',
      '2016/2018 (giai đoạn 2016–2018)',
      '2024-11-05 (ngày 5/11/2024)',
    ]);
    const read = rows.slice(4).map((row) => row['Ghi chú của người tập hợp']);
    expect(read.every((note) => typeof note === 'string')).toBe(true);
    expect(read.slice(0, 4)).toEqual(["'=1+1", "'+84 225", "'-5", "'@SUM(A1)"]);
  });
});
