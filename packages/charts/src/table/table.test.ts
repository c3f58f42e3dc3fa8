import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import { examplePoint } from '../examples/example-data.ts';
import { fullTableExample, indicatorsTableExample, tableExample } from '../examples/table-cases.ts';
import { measureText } from '../text-metrics/index.ts';
import { layoutTable, type TableLayout } from './index.ts';
import { partRows } from './part-rows.ts';
import { writeTableWords } from './table-words.ts';
import { nameWithUnit, writeCell } from './write-cell.ts';

const t = createTranslator('vi');
const percent = { unit: 'percent', decimals: 1 } as const;
const how = { style: percent, t } as const;

describe('writeCell', () => {
  it('writes a value without its unit, all with the same decimals', () => {
    const odd = examplePoint('2024', (1186 / 1761) * 100, { reportedShare: '63.7', agrees: false });
    expect(writeCell(odd, '2024', how)).toMatchObject({ kind: 'value', text: '67,3', when: null, mark: 'disagrees' });
    expect(writeCell(examplePoint('2024', 5), '2024', how).text).toBe('5,0');
    expect(writeCell(odd, '2024', how).heard).toContain('không khớp');
  });

  it('says the period of a figure that is of another than its column, or of one without', () => {
    expect(writeCell(examplePoint('2024-11', 5), '2024', how).when).toBe('11/2024');
    expect(writeCell(examplePoint('2023', 5), null, how).when).toBe('2023');
  });

  it('has a short word for each reason of a blank, and another for no place', () => {
    const blank = (absence: 'not-found' | 'withheld') => writeCell({ value: null, absence, href: null }, '2024', how);
    expect(blank('not-found')).toMatchObject({ text: '–', heard: 'không tìm thấy số liệu công bố' });
    expect(blank('withheld')).toMatchObject({ text: 'không công khai', heard: 'số liệu không được công khai' });
    expect(writeCell(null, '2024', how)).toMatchObject({ kind: 'no-unit', text: '·' });
  });
});

describe('partRows', () => {
  it('puts the nation first and sums last, and keeps the order between', () => {
    const parts = partRows(indicatorsTableExample.rows);
    expect(parts.map(({ kind, group, rows }) => [kind, group, rows.map(({ name }) => name)])).toEqual([
      ['nation', null, ['Cả nước']],
      ['places', 'Đồng bằng sông Hồng', ['Hải Phòng', 'Hà Nội']],
      ['places', 'Duyên hải miền Trung', ['Đà Nẵng']],
      ['total', null, ['Tổng ba nơi']],
    ]);
  });

  it('has no row for a place that was none in all of the columns', () => {
    const ended = { id: 'x', name: 'x', role: 'peer', cells: [null, null] } as const;
    const late = { ...ended, id: 'y', cells: [null, { value: null, absence: 'not-found', href: null }] } as const;
    expect(partRows([ended, late]).flatMap(({ rows }) => rows)).toEqual([late]);
  });
});

describe('nameWithUnit', () => {
  it('names a unit of its own, whole; a mere count has none', () => {
    expect(nameWithUnit({ name: 'Di tích', style: { unit: 'relics', decimals: 0 } }, t)).toBe('Di tích (di\u00a0tích)');
    expect(nameWithUnit({ name: 'Số câu lạc bộ', style: { unit: 'count', decimals: 0 } }, t)).toBe('Số câu lạc bộ');
    expect(nameWithUnit({ name: 'Hải Phòng' }, t)).toBe('Hải Phòng');
  });
});

describe('writeTableWords', () => {
  it('explains every sign that stands in the table, and only those', () => {
    const { notes, summary } = writeTableWords(tableExample);
    expect(notes).toEqual([
      'Dấu “–”: không tìm thấy số liệu công bố.',
      'Dấu “·”: khi đó chưa có hoặc không còn đơn vị này.',
      'Số liệu của kỳ khác với kỳ ở đầu cột có ghi kỳ riêng trong ngoặc.',
      expect.stringContaining('○ sơ bộ · ◇ ước tính'),
      expect.stringContaining('nguồn công bố 63,7%'),
    ]);
    expect(summary).toContain('Bảng 7 × 10 ô; 37 trong 64 ô có số liệu công bố.');
    expect(writeTableWords({ ...tableExample, rows: [] }).notes).toEqual([]);
  });
});

function boxesOf({ spots }: TableLayout) {
  return spots.flatMap(({ texts }) =>
    texts.map(({ text, x, middle, size, anchor, isBold }) => {
      const own = measureText(text, { size, weight: isBold ? 600 : 400 });
      const left = anchor === 'start' ? x : x - own;
      return { text, left, right: left + own, top: middle - size / 2, bottom: middle + size / 2 };
    }),
  );
}

function blocksOf({ spots }: TableLayout): number {
  return spots.filter(({ rowId, columnId }) => rowId === null && columnId === null).length;
}

describe('layoutTable', () => {
  it.each([
    [280, null],
    [360, null],
    [802, null],
    [802, 500],
    [1500, 700],
  ])('overlaps nothing, cuts nothing off and leaves nothing out at %i × %s px', (width, height) => {
    for (const example of [tableExample, indicatorsTableExample, fullTableExample]) {
      const found = layoutTable({ ...example, width, height });
      const boxes = boxesOf(found).toSorted((a, b) => a.top - b.top);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-1);
        expect(box.right).toBeLessThanOrEqual(width + 1);
        expect(box.bottom).toBeLessThanOrEqual(found.height);
        expect(box.text).not.toContain('…');
        for (const other of boxes.slice(index + 1)) {
          if (other.top >= box.bottom - 1) break;
          expect(box.right <= other.left || other.right <= box.left, `${box.text} over ${other.text}`).toBe(true);
        }
      }
      const cells = found.spots.filter(({ rowId, columnId }) => rowId !== null && columnId !== null);
      expect(cells).toHaveLength(example.rows.length * example.columns.length);
    }
  });

  it('goes on below where columns are too many, and beside where rows are', () => {
    expect(blocksOf(layoutTable({ ...fullTableExample, width: 900, height: null }))).toBe(1);
    expect(blocksOf(layoutTable({ ...fullTableExample, width: 500, height: null }))).toBe(2);
    const wide = layoutTable({ ...fullTableExample, width: 1600, height: 800 });
    expect(blocksOf(wide)).toBe(2);
    expect(wide.height).toBeLessThanOrEqual(800);
  });

  it('aligns numbers at their column’s right edge, marks before them', () => {
    const { spots } = layoutTable({ ...tableExample, width: 1200, height: null });
    const ofColumn = spots.filter(({ columnId }) => columnId === '2022');
    expect(new Set(ofColumn.flatMap(({ texts }) => texts.map(({ x }) => x))).size).toBe(1);
    for (const { mark, texts } of ofColumn) {
      const [first] = texts;
      if (!mark || !first) continue;
      expect(mark.x + mark.radius).toBeLessThan(first.x - measureText(first.text, { size: first.size }));
    }
    expect(ofColumn.filter(({ mark }) => mark)).toHaveLength(2);
  });
});
