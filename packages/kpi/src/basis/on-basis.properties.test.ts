import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BasisKind, type BasisPoint, onBasis, type ReportedPoint } from '../index.ts';

/**
 * A country whose units only ever merge: `from` merge into `middle` in 2010, those and others into
 * `last` in 2025, by a map that fast-check draws.
 */
const country = fc
  .record({
    middleOf: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 8 }),
    lastOf: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ middleOf, lastOf }) => {
    const middles = [...new Set(middleOf)];
    const lasts = [...new Set(middles.map((middle) => lastOf[middle] ?? 0))];
    return {
      areas: [
        ...middleOf.map((_, index) => ({ id: `a${index}`, validFrom: '1997-01-01', validTo: '2009-12-31' })),
        ...middles.map((middle) => ({ id: `b${middle}`, validFrom: '2010-01-01', validTo: '2025-06-30' })),
        ...lasts.map((last) => ({ id: `c${last}`, validFrom: '2025-07-01', validTo: null })),
      ],
      successions: [
        ...middleOf.map((middle, index) => ({
          predecessorId: `a${index}`,
          successorId: `b${middle}`,
          effective: '2010-01-01',
        })),
        ...middles.map((middle) => ({
          predecessorId: `b${middle}`,
          successorId: `c${lastOf[middle] ?? 0}`,
          effective: '2025-07-01',
        })),
      ],
    };
  });

const yearOf = { a: '2008', b: '2020', c: '2025' } as const;

/** Figures of the units of their day, some of them missing. */
const withSeries = (isWhole: boolean) =>
  country.chain(({ areas, successions }) =>
    fc
      .array(
        fc.record({
          numerator: fc.integer({ min: 0, max: 500 }),
          rest: fc.integer({ min: 1, max: 500 }),
          isThere: isWhole ? fc.constant(true) : fc.boolean(),
        }),
        { minLength: areas.length, maxLength: areas.length },
      )
      .map((drawn) => ({
        areas,
        successions,
        ratios: areas.flatMap(({ id }, index): readonly ReportedPoint[] => {
          const own = drawn[index];
          if (!own?.isThere) return [];
          const { numerator, rest } = own;
          const denominator = numerator + rest;
          const period = yearOf[id.charAt(0) as keyof typeof yearOf];
          return [{ areaId: id, period, value: (numerator / denominator) * 100, numerator, denominator }];
        }),
      })),
  );

const toCounts = (ratios: readonly ReportedPoint[]): readonly ReportedPoint[] =>
  ratios.map(({ areaId, period, numerator }) => ({ areaId, period, value: numerator ?? 0 }));

const bases = fc.constantFrom('on:2008-08-01', 'on:2015-01-01', 'on:2026-01-01', 'as-reported') as fc.Arbitrary<
  'as-reported' | `on:${string}`
>;

function total(points: readonly Pick<BasisPoint, 'period' | 'value'>[], period: string): number {
  return points.filter((point) => point.period === period).reduce((sum, { value }) => sum + (value ?? 0), 0);
}

describe('onBasis', () => {
  it('keeps the total of every count and period, whatever is missing', () => {
    fc.assert(
      fc.property(withSeries(false), ({ areas, successions, ratios }) => {
        const series = toCounts(ratios);
        const points = onBasis({ series, areas, successions, kind: 'count', basis: 'on:2026-01-01' });
        for (const period of Object.values(yearOf)) expect(total(points, period)).toBe(total(series, period));
      }),
    );
  });

  it('is complete exactly where no unit of the day is missing', () => {
    fc.assert(
      fc.property(withSeries(false), ({ areas, successions, ratios }) => {
        const series = toCounts(ratios);
        const points = onBasis({ series, areas, successions, kind: 'count', basis: 'on:2026-01-01' });
        const finalOf = (id: string): string =>
          finalOfRow(successions.find(({ predecessorId }) => predecessorId === id)?.successorId, id);
        const finalOfRow = (next: string | undefined, id: string): string => (next === undefined ? id : finalOf(next));
        for (const { areaId, period, complete } of points) {
          const layout = Object.entries(yearOf).find(([, year]) => year === period)?.[0] ?? '';
          const needed = areas.filter(({ id }) => id.startsWith(layout) && finalOf(id) === areaId);
          const found = series.filter((point) => point.period === period && finalOf(point.areaId) === areaId);
          expect(complete).toBe(found.length === needed.length);
        }
      }),
    );
  });

  /** Parts are multiplied before they are divided, which may move the last bit. */
  const lastBits = 1e-9;

  it('has every ratio between the smallest and the largest of its parts', () => {
    fc.assert(
      fc.property(withSeries(false), ({ areas, successions, ratios }) => {
        const points = onBasis({ series: ratios, areas, successions, kind: 'ratio', basis: 'on:2026-01-01' });
        for (const { value, parts } of points) {
          if (parts === null) continue;
          const values = parts.map((part) => part.value);
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - lastBits);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + lastBits);
        }
      }),
    );
  });

  const everything = fc.tuple(withSeries(false), bases, fc.constantFrom<BasisKind>('count', 'ratio'));

  it('changes nothing on its own result, and does not depend on any order', () => {
    fc.assert(
      fc.property(everything, ([{ areas, successions, ratios }, basis, kind]) => {
        const series = kind === 'count' ? toCounts(ratios) : ratios;
        const points = onBasis({ series, areas, successions, kind, basis });
        expect(onBasis({ series: points, areas, successions, kind, basis })).toEqual(points);
        const turned = [series, areas, successions].map((list) => list.toReversed());
        const [turnedSeries, turnedAreas, turnedSuccessions] = turned as [
          ReportedPoint[],
          typeof areas,
          typeof successions,
        ];
        expect(
          onBasis({ series: turnedSeries, areas: turnedAreas, successions: turnedSuccessions, kind, basis }),
        ).toEqual(points);
        expect(JSON.parse(JSON.stringify(points))).toEqual(points);
      }),
    );
  });

  it('gives the stored series back as reported', () => {
    fc.assert(
      fc.property(withSeries(false), ({ areas, successions, ratios }) => {
        const points = onBasis({ series: ratios, areas, successions, kind: 'ratio', basis: 'as-reported' });
        const stored = ratios.toSorted((a, b) => (a.areaId < b.areaId ? -1 : 1));
        expect(points).toMatchObject(stored);
        expect(points.every(({ parts, complete }) => parts === null && complete)).toBe(true);
      }),
    );
  });

  it('is the same read at once or by way of the boundaries between', () => {
    fc.assert(
      fc.property(withSeries(true), ({ areas, successions, ratios }) => {
        const series = toCounts(ratios);
        const toValues = (points: readonly BasisPoint[]) =>
          points.map(({ areaId, period, value, complete }) => ({ areaId, period, value, complete }));
        const read = (points: readonly ReportedPoint[], basis: `on:${string}`) =>
          toValues(onBasis({ series: points, areas, successions, kind: 'count', basis }));
        const known = read(series, 'on:2015-01-01').filter(({ value }) => value !== null);
        const later = series.filter(({ areaId }) => areaId.startsWith('c'));
        expect(read([...known, ...later], 'on:2026-01-01')).toEqual(read(series, 'on:2026-01-01'));
      }),
    );
  });
});
