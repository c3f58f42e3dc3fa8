import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePoint } from '../examples/example-data.ts';
import { awkwardPlaces, houses, relics } from '../examples/scatter-cases.ts';
import { findOutliers, listNamed } from './find-outliers.ts';
import { layoutScatter, type ScatterEntry } from './index.ts';
import { listPairs } from './scatter-entry.ts';

const t = createTranslator('vi');
const axes = { x: relics, y: houses };
const input = { entries: awkwardPlaces, axes, width: 860, height: 440, t } as const;

describe('findOutliers', () => {
  it('finds who lies far from the course of the others, the farthest first, the nation left out', () => {
    const { outliers, line } = findOutliers(listPairs(awkwardPlaces));
    expect(outliers).toEqual(['p30', 'p7', 'p12', 'hcm']);
    expect(line?.slope).toBeGreaterThan(0);
  });

  it('finds neither course nor anybody far from it under ten places, and names six at most', () => {
    const pairs = listPairs(awkwardPlaces).filter(({ entry }) => entry.role !== 'nation');
    expect(findOutliers(pairs.slice(0, 9))).toEqual({ line: null, outliers: [] });
    expect(findOutliers(pairs.slice(0, 10)).line).not.toBeNull();
    const many = Array.from(
      { length: 60 },
      (_, index): ScatterEntry => ({
        id: `p${index}`,
        name: `Tỉnh ${index}`,
        role: 'context',
        x: examplePoint('2024', index),
        y: examplePoint('2024', index % 6 === 0 ? 500 + index : index + (index % 3)),
      }),
    );
    const { outliers } = findOutliers(listPairs(many));
    expect(outliers).toHaveLength(10);
    expect(listNamed(outliers, many)).toHaveLength(6);
  });

  it('keeps a figure of only a part out of the course', () => {
    const [first, ...rest] = awkwardPlaces.slice(6, 30);
    if (!first) throw new RangeError('no place');
    const part = { ...first, y: examplePoint('2024', 0, { isPart: true }) };
    const { line } = findOutliers(listPairs(rest));
    expect(line).not.toBeNull();
    expect(findOutliers(listPairs([part, ...rest])).line).toEqual(line);
  });
});

describe('layoutScatter', () => {
  const layout = layoutScatter(input);

  it('starts counts at zero, ends percentages at 100, leaves out a nation off the scale', () => {
    expect(layout.plane.xTicks[0]?.at).toBe(0);
    expect(layout.plane.yTicks.at(-1)?.text).toBe('100%');
    expect(layout.dots.some(({ id }) => id === 'vn')).toBe(false);
    expect(layout.dots.at(-1)?.id).toBe('hai-phong');
  });

  it('names all chosen places and those out of the common', () => {
    for (const width of [304, 640, 1240]) {
      const ids = layoutScatter({ ...input, width, height: 320 }).labels.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['hai-phong', 'da-nang', 'hue', 'hcm']));
    }
    expect(layout.labels.map(({ id }) => id)).toEqual(expect.arrayContaining(['p30', 'p7', 'p12']));
  });

  it('draws the line from ten places on, within the plot', () => {
    expect(layoutScatter({ ...input, entries: awkwardPlaces.slice(1, 5) }).line).toBeNull();
    const [from, to] = layout.line ?? [];
    for (const end of [from, to]) {
      expect(end?.y).toBeGreaterThanOrEqual(layout.plane.plot.top - 1e-6);
      expect(end?.y).toBeLessThanOrEqual(layout.plane.plot.bottom + 1e-6);
    }
  });

  const value = fc.option(
    fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    { nil: null },
  );
  const anyPlaces = fc.array(fc.tuple(value, value), { maxLength: 30 }).map((pairs) =>
    pairs.map(
      ([x, y], index): ScatterEntry => ({
        id: `p${index}`,
        name: `Tỉnh ${index}`,
        role: index === 0 ? 'focus' : index < 5 ? 'peer' : 'context',
        x: examplePoint('2024', x),
        y: examplePoint('2024', y),
      }),
    ),
  );

  it('keeps dots, ticks and the line within the plot at any width', () => {
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 304, max: 1240 }), (entries, width) => {
        const { plane, dots, line } = layoutScatter({ ...input, entries, axes: { x: houses, y: houses }, width });
        const { left, right, top, bottom } = plane.plot;
        const places = [...dots, ...(line ?? [])];
        expect(dots).toHaveLength(listPairs(entries).length);
        for (const { x, y } of places) {
          expect(x >= left && x <= right && y >= top - 1e-6 && y <= bottom + 1e-6).toBe(true);
        }
        for (const { px } of plane.xTicks) expect(px >= left && px <= right).toBe(true);
      }),
    );
  });
});
