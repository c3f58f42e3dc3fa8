import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { exampleAreas, exampleCounts, exampleRow, exampleSheet } from '../testing/example-sheet.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { renderFigureXlsx } from './render-figure-xlsx.ts';

type Cell = string | number | boolean | Date | null;

async function readSheet(bytes: Uint8Array, index: number): Promise<readonly (readonly Cell[])[]> {
  const sheets = await readSheets(Buffer.from(bytes));
  return (sheets[index]?.data ?? []) as readonly (readonly Cell[])[];
}

/** The rows of the sheet of figures, by their heads. */
async function readFigures(bytes: Uint8Array, headRow = 0): Promise<readonly Readonly<Record<string, Cell>>[]> {
  const rows = await readSheet(bytes, 1);
  const heads = rows[headRow] ?? [];
  return rows
    .slice(headRow + 1)
    .map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null])));
}

function readXml(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? expect.fail(path));
}

describe('the workbook of a figure', async () => {
  const bytes = await renderFigureXlsx(exampleSheet());
  const figures = await readFigures(bytes);

  it('says first what it is: title, filter, link, release, licence, citation', async () => {
    const about = new Map((await readSheet(bytes, 0)).map(([item, content]) => [item, content]));
    expect(Object.fromEntries(about)).toMatchObject({
      'Liên kết đến hình': exampleSheet().link,
      Tên: 'Nhà văn hóa ở thôn, tổ dân phố',
      'Chỉ số': 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa',
      Nơi: 'Hải Phòng, Đà Nẵng, Thừa Thiên Huế',
      Kỳ: '2016–2024',
      'Địa giới': 'như nguồn công bố, theo địa giới của từng thời điểm',
      'Bản phát hành': '3',
      'Tập hợp đến': '22/11/2026',
      'Giấy phép': 'CC BY 4.0',
      'Trích dẫn': expect.stringContaining('Dinh (2026).'),
    });
    const links = readXml(bytes, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(links).toContain(`Target="${exampleSheet().link.replaceAll('&', '&amp;')}" TargetMode="External"`);
    expect(links).toContain('Target="https://creativecommons.org/licenses/by/4.0/"');
  });

  it('has real numbers, texts for periods, flags in columns of their own', () => {
    expect(figures[0]).toMatchObject({
      Nơi: 'Hải Phòng',
      'Mã nơi': 'VN31',
      Kỳ: '2024',
      'Giá trị (%)': (1186 * 100) / 1761,
      'Tử số': 1186,
      'Mẫu số': 1761,
      'Tỷ lệ nguồn công bố': '63,7%',
      'Đầy đủ': 'có',
      'Khớp tử số, mẫu số': 'không',
    });
    expect(figures[2]).toMatchObject({
      Kỳ: '2024-11',
      'Giá trị (%)': 88.25,
      'Ghi chú của người tập hợp': '-5 of them',
    });
    expect(figures[3]).toMatchObject({
      Kỳ: '2016/2018',
      'Giá trị (%)': null,
      'Lý do không có số liệu': 'không tìm thấy số liệu công bố',
    });
  });

  it('has a formula with its result where a value is made of its parts, and nowhere else', () => {
    const xml = readXml(bytes, 'xl/worksheets/sheet2.xml');
    expect([...xml.matchAll(/<f>([^<]*)<\/f><v>([^<]*)<\/v>/g)].map(([, formula, value]) => [formula, value])).toEqual([
      ['I2*100/J2', String((1186 * 100) / 1761)],
      ['I3*100/J3', '57.5'],
    ]);
    expect(xml).not.toContain('</f></c>');
  });

  it('keeps the head in sight, and can be filtered', () => {
    const xml = readXml(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/<pane [^>]*topLeftCell="A2"[^>]*state="frozen"/);
    expect(xml).toContain('</sheetData><autoFilter ref="A1:S5"/>');
    expect(readXml(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Số liệu'!$A$1:$S$5</definedName>`,
    );
  });

  it('formats values with the decimals of their indicator, never as a percentage', () => {
    const styles = readXml(bytes, 'xl/styles.xml');
    expect(styles).toContain('formatCode="#,##0.0"');
    expect(styles).not.toContain('%');
  });

  it('defines its indicators and columns, and lists its sources with their links', async () => {
    const definitions = await readSheet(bytes, 2);
    expect(definitions[1]?.slice(0, 2)).toEqual([
      'Tỷ lệ thôn, tổ dân phố có nhà văn hóa',
      'Số thôn, tổ dân phố có nhà văn hóa trên tổng số thôn, tổ dân phố',
    ]);
    const described = definitions.slice(2).map(([name]) => name);
    expect(described).toEqual(Object.keys(figures[0] ?? {}).map((head) => `Cột “${head}”`));
    const [, source] = await readSheet(bytes, 3);
    expect(source?.slice(0, 4)).toEqual([
      'Báo cáo tổng kết năm 2024; “số liệu”, phần 1',
      'so-vhtt',
      'Sở Văn hóa và Thể thao Hải Phòng',
      new Date('2025-01-15T00:00:00Z'),
    ]);
    expect(readXml(bytes, 'xl/worksheets/_rels/sheet4.xml.rels')).toContain(
      'so.example.vn/bao-cao?nam=2024&amp;release=9',
    );
  });

  it('is the same, byte for byte, each time', async () => {
    expect(Buffer.from(await renderFigureXlsx(exampleSheet())).equals(bytes)).toBe(true);
  });
});

it('adds counts of one period up in a formula under them', async () => {
  const bytes = await renderFigureXlsx(exampleCounts());
  const rows = await readFigures(bytes);
  expect(rows.at(-1)).toMatchObject({ Nơi: 'Tổng của 3 địa phương', 'Giá trị (di tích)': 1471 });
  const xml = readXml(bytes, 'xl/worksheets/sheet2.xml');
  expect(xml).toContain('<f>SUM(G2:G4)</f><v>1471</v>');
  expect(xml).toContain('<autoFilter ref="A1:S4"/>');
});

it('says over every sheet that its figures are made up, and refers to the right rows below', async () => {
  const release = { number: 3, date: '2026-11-22', dataSet: 'synthetic' } as const;
  const bytes = await renderFigureXlsx(exampleSheet({ release }));
  for (const index of [0, 1, 2, 3]) expect((await readSheet(bytes, index))[0]?.[0]).toBe('SỐ LIỆU GIẢ LẬP / SYNTHETIC');
  expect(readXml(bytes, 'xl/worksheets/sheet2.xml')).toContain('<f>I3*100/J3</f>');
  expect(readXml(bytes, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A2:S6"/>');
});

/** What XML can't hold is left out. */
function toWritable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\uFFFD/gu, '');
}

it('holds every text as a text, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (hostile) => {
      const text = toWritable(`${hostile}.`).slice(0, -1);
      fc.pre(text.trim() !== '' && !/[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{10FFFF}]/u.test(text));
      const sheet = exampleSheet({
        title: text,
        notes: [text],
        areas: [{ ...(exampleAreas[0] ?? expect.fail()), name: text }],
        rows: [exampleRow({ value: -1.5, note: text })],
      });
      const bytes = await renderFigureXlsx(sheet);
      expect(readXml(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<f>');
      const [row] = await readFigures(bytes);
      expect(row).toMatchObject({ 'Giá trị (%)': -1.5 });
      // The library that reads drops blank ends.
      expect(String(row?.['Ghi chú của người tập hợp']).trim()).toBe(text.trim());
    }),
    { numRuns: 60 },
  );
});
