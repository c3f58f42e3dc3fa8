import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleAreas, exampleCounts, exampleRow, exampleRows, exampleSheet } from '../testing/example-sheet.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { figureFieldNames, figureFields } from './figure-record.ts';
import { writeFigureCsv } from './write-figure-csv.ts';

type Read = Readonly<Record<string, string>>;

function readMachine(text: string): readonly Read[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

function readExcel(text: string): readonly Read[] {
  return parse(text, { columns: true, bom: true, delimiter: ';', record_delimiter: '\r\n' });
}

describe('CSV for machines', () => {
  const text = writeFigureCsv(exampleSheet(), 'machine');

  it('has a head for every field, no byte order mark, a row for every figure and blank', () => {
    expect(text.split('\r\n')[0]).toBe(Object.values(figureFields).join(','));
    expect(text.split('\r\n')).toHaveLength(exampleRows.length + 2);
    expect(figureFieldNames.at(-1)).toBe('link');
  });

  it('has ids with names, numbers as computed, reasons of blanks, flags, sources, release and link', () => {
    const [first, , third, last] = readMachine(text);
    expect(first).toEqual({
      area_id: 'VN31',
      area_name: 'Hải Phòng',
      area_level: 'province',
      indicator_id: 'village-culture-houses',
      indicator_name: 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa',
      period: '2024',
      value: String((1186 * 100) / 1761),
      unit: 'percent',
      numerator: '1186',
      denominator: '1761',
      reported_share: '63.7',
      shown: '',
      shown_measure: '',
      shown_unit: '',
      status: 'reported',
      absence: '',
      complete: 'true',
      agrees: 'false',
      differs: 'false',
      source_id: 'so-vhtt',
      source_title: 'Báo cáo tổng kết năm 2024; “số liệu”, phần 1',
      source_url: 'https://so.example.vn/bao-cao?nam=2024&release=9',
      note: '',
      release: '3',
      data_set: 'reference',
      link: exampleSheet().link,
    });
    expect(third).toMatchObject({ status: 'provisional', differs: 'true', note: '-5 of them', complete: '' });
    expect(last).toMatchObject({ value: '', absence: 'not-found', source_id: '' });
  });

  it('says several sources in one cell, in one order', () => {
    const [row] = readMachine(writeFigureCsv(exampleCounts(), 'machine'));
    expect(row).toMatchObject({
      source_id: 'so-vhtt|bao',
      source_title: 'Báo cáo tổng kết năm 2024; “số liệu”, phần 1|Báo Hải Phòng',
      source_url: 'https://so.example.vn/bao-cao?nam=2024&release=9|',
    });
  });

  it('keeps every text and number exactly', () => {
    fc.assert(
      fc.property(hostileText, fc.double({ noNaN: true, noDefaultInfinity: true }), (text, number) => {
        const sheet = exampleSheet({
          areas: [{ ...(exampleAreas[0] ?? expect.fail()), name: text }],
          rows: [exampleRow({ value: number, note: text })],
        });
        const [row] = readMachine(writeFigureCsv(sheet, 'machine'));
        expect(row).toMatchObject({ note: text.toWellFormed(), area_name: text.toWellFormed() });
        expect(Number(row?.value)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('CSV for Vietnamese Excel', () => {
  const rows = readExcel(writeFigureCsv(exampleSheet(), 'excel-vi'));

  it('begins with a byte order mark and has decimal commas, words and names before ids', () => {
    const text = writeFigureCsv(exampleSheet(), 'excel-vi');
    expect(text.startsWith('\uFEFFNơi;Mã nơi;Cấp;Chỉ số;Mã chỉ số;Kỳ;Giá trị (%);')).toBe(true);
    expect(rows[0]).toMatchObject({
      Nơi: 'Hải Phòng',
      'Mã nơi': 'VN31',
      Cấp: 'cấp tỉnh',
      'Giá trị (%)': '67,3480976717774',
      'Tỷ lệ nguồn công bố': '63,7',
      'Mức chắc chắn': 'số liệu công bố',
      'Đầy đủ': 'có',
      'Khớp tử số, mẫu số': 'không',
      'Bản phát hành': '3',
      'Liên kết đến hình': exampleSheet().link,
    });
    expect(rows[3]).toMatchObject({ 'Giá trị (%)': '', 'Lý do không có số liệu': 'không tìm thấy số liệu công bố' });
  });

  it('writes no period that would be taken for a date', () => {
    expect(rows.map((row) => row.Kỳ)).toEqual([
      '2024',
      '2024',
      '2024-11 (tháng 11/2024)',
      '2016/2018 (giai đoạn 2016–2018)',
    ]);
  });

  it('keeps negative numbers numbers, and says what is drawn with its unit only where that isn’t the value', () => {
    const sheet = exampleSheet({
      shown: { measure: 'change', unitName: 'điểm phần trăm', decimals: 1 },
      rows: [exampleRow({ value: -2.5, shown: -0.75, note: '-2.5' })],
    });
    const [row] = readExcel(writeFigureCsv(sheet, 'excel-vi'));
    expect(row).toMatchObject({ 'Giá trị (%)': '-2,5', 'Số được vẽ (điểm phần trăm)': '-0,75' });
    expect(row?.['Ghi chú của người tập hợp']).toBe("'-2.5");
    expect(Object.keys(rows[0] ?? {})).not.toContain('Số được vẽ');
  });

  it('has no cell that a spreadsheet would compute, whatever the text', () => {
    const isNumber = /^-?\d+(?:,\d+)?(?:e[+-]?\d+)?$/;
    fc.assert(
      fc.property(hostileText, (text) => {
        const sheet = exampleSheet({
          sources: [{ id: 'so-vhtt', title: text, publisher: null, url: text, published: null }],
          rows: [exampleRow({ value: -1.5, note: text, reportedShare: text })],
        });
        const [row] = readExcel(writeFigureCsv(sheet, 'excel-vi'));
        const cells = Object.values(row ?? {});
        expect(cells).toContain('-1,5');
        const computed = cells.filter(
          (cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) && !isNumber.test(cell),
        );
        expect(computed).toEqual([]);
      }),
    );
  });

  it('is in the language of the sheet', () => {
    const [row] = readExcel(writeFigureCsv(exampleSheet({ language: 'en' }), 'excel-vi'));
    expect(row).toMatchObject({ 'Value (%)': '67,3480976717774', Certainty: 'published figure', Complete: 'yes' });
  });
});

describe('a sheet that isn’t whole', () => {
  it.each([
    ['an area', { areaId: 'VN99' }],
    ['an indicator', { indicatorId: 'none' }],
    ['a source', { sourceIds: ['none'] }],
  ])('is a mistake of the program: a row names %s it lacks', (noun, own) => {
    const sheet = exampleSheet({ rows: [exampleRow(own)] });
    expect(() => writeFigureCsv(sheet, 'machine')).toThrow(new RegExp(`^A figure's rows name ${noun}`));
  });

  it('is one where it holds what is no number', () => {
    const sheet = exampleSheet({ rows: [exampleRow({ value: Number.NaN })] });
    expect(() => writeFigureCsv(sheet, 'excel-vi')).toThrow(RangeError);
  });
});
