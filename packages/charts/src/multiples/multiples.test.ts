import { createTranslator } from '@dinh/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleYears } from '../examples/example-data.ts';
import { awkwardFacets, exampleContext } from '../examples/multiples-cases.ts';
import type { FigureSeries } from '../figure/index.ts';
import { measureText } from '../text-metrics/index.ts';
import { layoutMultiples } from './index.ts';

const t = createTranslator('vi');
const style = { unit: 'percent', decimals: 1 } as const;
const breaks = [{ day: '2016-12-31', words: 'đổi cách tính' }];
const input = { facets: awkwardFacets, context: exampleContext, style, breaks, width: 1200, t } as const;
const layout = layoutMultiples(input);
const facetOf = (id: string) => {
  const facet = layout.facets.find((one) => one.id === id);
  if (!facet) throw new RangeError(id);
  return facet;
};

describe('layoutMultiples', () => {
  it.each([
    [304, 1],
    [640, 2],
    [1240, 3],
  ])('puts facets at %i px in %i columns', (width, columns) => {
    expect(layoutMultiples({ ...input, width }).columns).toBe(columns);
    expect(layoutMultiples({ ...input, width, facets: awkwardFacets.slice(0, 1) }).columns).toBe(1);
  });

  it('titles a facet with name and last value, or says that nothing was found', () => {
    expect(facetOf('hai-phong').title.map(({ text }) => text)).toEqual(['Hải Phòng', '67,35% (11/2024)']);
    expect(facetOf('lai-chau').title.map(({ text }) => text)).toEqual(['Lai Châu', 'không tìm thấy số liệu công bố']);
  });

  it('dots what has no neighbour, is flagged, or is last; leaves gaps open', () => {
    const shown = facetOf('hai-phong')
      .runs.flat()
      .filter(({ isShown }) => isShown)
      .map(({ point }) => point.period);
    expect(shown).toEqual(['2015', '2018', '2019', '2024-11']);
    expect(facetOf('hai-phong').connectors).toHaveLength(2);
    expect(facetOf('hue').runs.map((run) => run.length)).toEqual([3, 1, 1]);
    expect(facetOf('brvt').runs.flat()).toMatchObject([{ isShown: true, mark: 'provisional' }]);
  });

  it('says the words of a break in the first facet, and rules it in all', () => {
    const lines = layout.facets.map((facet) => facet.breaks.map((rule) => rule.lines.length));
    expect(lines).toEqual([[1], [0], [0], [0], [0]]);
  });

  it('rules a break in the middle of a year between the points before and after it', () => {
    const points = exampleYears(2022, [40, 50, 60, 70]);
    const [facet] = layoutMultiples({
      ...input,
      facets: [{ id: 'a', name: 'A', role: 'focus', points }],
      context: [],
      breaks: [{ day: '2025-06-30', words: 'sắp xếp' }],
    }).facets;
    const xOf = (period: string) => facet?.runs.flat().find(({ point }) => point.period === period)?.x;
    expect(facet?.breaks[0]?.x).toBeGreaterThan((xOf('2024') ?? Number.NaN) + 1);
    expect(facet?.breaks[0]?.x).toBeLessThan((xOf('2025') ?? Number.NaN) - 1);
  });

  it('has the same grey behind each facet, moved to its place', () => {
    const starts = layout.facets.map(({ context, plot }) => {
      const [x = 0, y = 0] = (/M([\d.]+),([\d.]+)/.exec(context.path) ?? []).slice(1).map(Number);
      return [Math.round(x - plot.left), Math.round(y - plot.top)];
    });
    expect(new Set(starts.map(String)).size).toBe(1);
    expect(layout.facets.every(({ context }) => context.lonePath !== '')).toBe(true);
  });

  const value = fc.option(
    fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    { nil: null },
  );
  const anyFacets = fc.array(fc.array(value, { maxLength: 12 }), { minLength: 1, maxLength: 6 }).map((rows) =>
    rows.map(
      (values, index): FigureSeries => ({
        id: `f${index}`,
        name: index % 2 === 0 ? `Tỉnh ${index}` : 'Trung du và miền núi phía Bắc',
        role: index === 0 ? 'focus' : 'peer',
        points: exampleYears(2010, values),
      }),
    ),
  );

  it('shares both scales among all facets, and keeps everything inside, at any width', () => {
    fc.assert(
      fc.property(anyFacets, fc.integer({ min: 304, max: 1240 }), (facets, width) => {
        const {
          facets: placed,
          height,
          fontSize,
        } = layoutMultiples({ ...input, facets, context: [], breaks: [], width });
        const [first] = placed;
        for (const { plot, valueTicks, timeTicks, runs, title } of placed) {
          const down = (ticks: typeof valueTicks, from: number) => ticks.map(({ px }) => Math.round(px - from));
          expect(down(valueTicks, plot.top)).toEqual(down(first?.valueTicks ?? [], first?.plot.top ?? 0));
          expect(down(timeTicks, plot.left)).toEqual(down(first?.timeTicks ?? [], first?.plot.left ?? 0));
          for (const { x, y } of runs.flat()) {
            expect(x >= plot.left && x <= plot.right && y >= plot.top - 1e-6 && y <= plot.bottom + 1e-6).toBe(true);
          }
          for (const { text, y } of title) {
            expect(plot.left + measureText(text, { size: fontSize })).toBeLessThanOrEqual(plot.right + 1);
            expect(y).toBeLessThan(plot.top);
          }
          expect(plot.bottom).toBeLessThan(height);
          expect(plot.right).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('bears no facet', () => {
    expect(layoutMultiples({ ...input, facets: [] })).toMatchObject({ facets: [], height: 0 });
  });
});
