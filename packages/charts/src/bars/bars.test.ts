import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awkwardEntries, exampleLevels, fullEntries } from '../examples/bars-cases.ts';
import { examplePoint } from '../examples/example-data.ts';
import { measureText } from '../text-metrics/index.ts';
import { layoutBars } from './layout-bars.ts';

const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const input = { entries: awkwardEntries, period: '2024', direction: 'up', style, width: 860, t } as const;

describe('layoutBars', () => {
  it('ranks best first, ties by name, and lists those without a figure instead of drawing zero', () => {
    const { rows, without } = layoutBars(input);
    expect(rows.map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Đà Nẵng',
      'Thành phố Hồ Chí Minh và vùng phụ cận',
      'Hải Phòng',
      'Thừa Thiên Huế',
      'Đắk Lắk',
    ]);
    expect(without).toHaveLength(55);
    expect(without.slice(0, 3)).toEqual(['Cà Mau', 'Tỉnh 1', 'Tỉnh 2']);
    const lowestFirst = layoutBars({ ...input, direction: 'down' }).rows;
    expect(lowestFirst[0]?.name).toBe('Đắk Lắk');
    const known = awkwardEntries.filter(({ point, role }) => point?.value != null && role !== 'nation');
    const asGiven = layoutBars({ ...input, direction: null }).rows;
    expect(asGiven.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
  });

  it('draws a reported zero as a bar without length', () => {
    const zero = layoutBars(input).rows.find(({ id }) => id === 'dak-lak');
    expect(zero?.x1).toBe(zero?.x0);
    expect(zero?.valueLines).toEqual(['0,0%']);
  });

  it('says the period of a reading of another one', () => {
    const lines = (width: number): readonly string[] | undefined =>
      layoutBars({ ...input, width }).rows.find(({ id }) => id === 'hai-phong')?.valueLines;
    expect(lines(860)).toEqual(['67,35% (11/2024)']);
    expect(lines(320)).toEqual(['67,35%', '(11/2024)']);
  });

  it('draws levels above every bar and among them, their words in the picture at any width', () => {
    for (const width of [860, 320, 240]) {
      const { levels, plot, rows } = layoutBars({ ...input, width, levels: exampleLevels });
      expect(levels.map(({ id }) => id)).toEqual(['of-nation', 'of-focus']);
      const highest = Math.max(...rows.map(({ x1 }) => x1));
      expect(levels[0]?.x).toBeGreaterThanOrEqual(highest);
      for (const { x, top, label, textX, textY, anchor } of levels) {
        expect(x >= plot.left && x <= plot.right + 1e-6).toBe(true);
        expect(top < textY && textY < plot.top).toBe(true);
        const wide = measureText(label, { size: width < 420 ? 11 : 12 });
        expect(anchor === 'end' ? textX - wide >= -1e-6 : textX + wide <= width + 1e-6).toBe(true);
      }
      expect((levels[1]?.textY ?? 0) - (levels[0]?.textY ?? 0)).toBeGreaterThan(14);
    }
    expect(layoutBars(input).levels).toEqual([]);
  });

  it('keeps the nation apart, and off the scale where it is a total', () => {
    expect(layoutBars(input).nation).toMatchObject({ name: 'Cả nước', isComparable: true });
    const counts = layoutBars({
      ...input,
      style: { unit: 'count', decimals: 0 },
      entries: [
        { id: 'vn', name: 'Cả nước', role: 'nation', point: examplePoint('2024', 1_000_000) },
        { id: 'a', name: 'A', role: 'focus', point: examplePoint('2024', 10) },
      ],
    });
    expect(counts.nation).toMatchObject({ isComparable: false, valueLines: ['1.000.000'] });
    // The nation's million would leave nothing of it.
    expect(counts.rows.map(({ x1 }) => x1)).toEqual([counts.plot.right]);
  });

  it('keeps 63 rows apart and inside at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 1240 }), (width) => {
        const { rows, plot, height, rowHeight, barHeight } = layoutBars({ ...input, entries: fullEntries, width });
        expect(rows).toHaveLength(63);
        expect(barHeight).toBeLessThan(rowHeight);
        expect(plot.right - plot.left).toBeGreaterThan(80);
        for (const [index, { y, x0, x1 }] of rows.entries()) {
          expect(y + rowHeight / 2).toBeLessThanOrEqual(height);
          if (index > 0) expect(y - (rows[index - 1]?.y ?? 0)).toBeCloseTo(rowHeight);
          expect(x0).toBeGreaterThanOrEqual(plot.left);
          expect(x1).toBeLessThanOrEqual(plot.right + 1e-6);
        }
      }),
    );
  });

  it('bears no place at all', () => {
    expect(layoutBars({ ...input, entries: [] })).toMatchObject({ rows: [], nation: null, height: 0, without: [] });
  });
});
