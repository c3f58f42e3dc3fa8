import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPlane } from './layout-plane.ts';
import { toLinearScale, toLogScale } from './linear-scale.ts';
import { type PointLabelWish, placePointLabels } from './point-labels.ts';

const t = createTranslator('vi');

describe('scales', () => {
  it('take the ends of a domain to the ends of a range', () => {
    expect([0, 5, 10].map(toLinearScale([0, 10], [100, 0]))).toEqual([100, 50, 0]);
    expect([1, 10, 100].map((value) => Math.round(toLogScale([1, 100], [0, 200])(value)))).toEqual([0, 100, 200]);
    expect(toLinearScale([3, 3], [10, 20])(3)).toBe(10);
  });
});

describe('layoutPlane', () => {
  const axis = {
    name: 'Số di tích',
    domain: [0, 2_000_000] as const,
    ticks: [0, 500_000, 1_000_000, 1_500_000, 2_000_000],
  };
  const input = {
    x: { ...axis, style: { unit: 'relics', decimals: 0 } as const },
    y: {
      ...axis,
      name: null,
      style: { unit: 'percent', decimals: 1 } as const,
      domain: [0, 100] as const,
      ticks: [0, 50, 100],
    },
    height: 300,
    t,
  };

  it('names the unit once: in the name, or at the last tick of percentages', () => {
    const plane = layoutPlane({ ...input, width: 900 });
    expect(plane.xName.map(({ text }) => text)).toEqual(['Số di tích (di tích)']);
    expect(plane.yName).toEqual([]);
    expect(plane.yTicks.map(({ text }) => text)).toEqual(['0', '50', '100%']);
    expect(plane.xTicks).toHaveLength(5);
  });

  it('leaves out ticks that have no room, never the last', () => {
    const { xTicks } = layoutPlane({ ...input, width: 240 });
    expect(xTicks.length).toBeLessThan(5);
    expect(xTicks.at(-1)?.text).toBe('2.000.000');
  });
});

describe('placePointLabels', () => {
  const box = { left: 40, top: 10, right: 300, bottom: 280 };
  const ground = { box, fontSize: 11, lineHeight: 15, dots: [] };
  const place = fc.record({
    x: fc.double({ min: 45, max: 295, noNaN: true }),
    y: fc.double({ min: 15, max: 275, noNaN: true }),
  });
  const wishes = fc.array(place, { maxLength: 12 }).map((places) =>
    places.map(
      ({ x, y }, index): PointLabelWish => ({
        id: `l${index}`,
        text: index % 3 === 0 ? 'Thành phố Huế và vùng phụ cận' : 'Hải Phòng',
        x,
        y,
        radius: 6,
        isBold: index === 0,
        priority: index,
        isRequired: index < 5,
      }),
    ),
  );

  it('never overlaps, covers no named mark, stays within the plot', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const labels = placePointLabels(all, ground);
        for (const [index, { x, top, width, height }] of labels.entries()) {
          expect(x >= box.left && x + width <= box.right && top >= box.top && top + height <= box.bottom).toBe(true);
          for (const other of labels.slice(index + 1)) {
            const isApart =
              x + width <= other.x ||
              other.x + other.width <= x ||
              top + height <= other.top ||
              other.top + other.height <= top;
            expect(isApart).toBe(true);
          }
          for (const mark of all) {
            const isClear =
              mark.x + 6 <= x || mark.x - 6 >= x + width || mark.y + 6 <= top || mark.y - 6 >= top + height;
            expect(isClear).toBe(true);
          }
        }
        expect(placePointLabels(all.toReversed(), ground)).toEqual(labels);
      }),
    );
  });

  it('names every required place among a few, even where they lie on one spot', () => {
    const all = Array.from(
      { length: 5 },
      (_, index): PointLabelWish => ({
        id: `l${index}`,
        text: 'Bà Rịa – Vũng Tàu',
        x: 170 + index,
        y: 150,
        radius: 6,
        isBold: false,
        priority: index,
        isRequired: true,
      }),
    );
    expect(placePointLabels(all, ground)).toHaveLength(5);
  });

  it('stands beside its mark without a line where there is room, else leads to it', () => {
    const wish = { id: 'a', text: 'Huế', x: 100, y: 100, radius: 6, isBold: false, priority: 0, isRequired: true };
    expect(placePointLabels([wish], ground)).toMatchObject([{ leader: null, x: 110 }]);
    const dots = [{ x: 120, y: 100, radius: 4 }];
    expect(placePointLabels([wish], { ...ground, dots })[0]?.x).toBeLessThan(100);
  });
});
