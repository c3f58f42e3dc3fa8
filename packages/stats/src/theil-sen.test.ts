import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile, type TheilSenPoint, theilSen } from './index.ts';

describe('theilSen', () => {
  it('gives the cloud seeding example of Hollander and Wolfe, Nonparametric Statistical Methods, 9.1', () => {
    const ratios = [1.26, 1.27, 1.12, 1.16, 1.03];
    const result = theilSen(ratios.map((value, index) => ({ t: index + 1, value })));
    expect(result?.slope).toBeCloseTo(-0.056, 3);
    // The ten slopes in order are −0.15, −0.13, …, 0.01, 0.04: h = 0.9 and 8.1.
    expect(result?.low).toBeCloseTo(-0.15 + 0.9 * 0.02, 12);
    expect(result?.high).toBeCloseTo(0.01 + 0.1 * 0.03, 12);
  });

  it('is null under three points, without range under four', () => {
    const line = [1, 2, 3].map((t) => ({ t, value: 2 * t }));
    expect(theilSen(line.slice(0, 2))).toBeNull();
    expect(theilSen([...line.slice(0, 2), { t: 3, value: null }])).toBeNull();
    expect(theilSen(line)).toEqual({ slope: 2, low: null, high: null });
    expect(theilSen([...line, { t: 4, value: 8 }])).toEqual({ slope: 2, low: 2, high: 2 });
    expect(theilSen([1, 2, 3].map((value) => ({ t: 2024, value })))).toBeNull();
  });

  it('is not moved by one wild point', () => {
    const points = [1, 2, 3, 4, 5, 6, 7].map((t) => ({ t, value: t === 4 ? 1000 : 3 * t }));
    expect(theilSen(points)?.slope).toBe(3);
  });

  it('refuses what is not finite', () => {
    expect(() => theilSen([{ t: Number.NaN, value: 1 }])).toThrow(RangeError);
    expect(() => theilSen([{ t: 1, value: Number.POSITIVE_INFINITY }])).toThrow(
      new RangeError('points[0].value is not a finite number: Infinity'),
    );
  });

  const anyPoints = fc.uniqueArray(
    fc.record({ t: fc.integer({ min: 2000, max: 2030 }), value: fc.double({ min: -1e4, max: 1e4, noNaN: true }) }),
    { minLength: 3, maxLength: 10, selector: ({ t }) => t },
  );

  it('agrees with every pair written out, in any order', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const slopes: number[] = [];
        for (let i = 0; i < points.length; i += 1) {
          for (let j = 0; j < i; j += 1) {
            const [a, b] = [points[i], points[j]] as [TheilSenPoint, TheilSenPoint];
            slopes.push(((a.value ?? 0) - (b.value ?? 0)) / (a.t - b.t));
          }
        }
        slopes.sort((a, b) => a - b);
        const half = slopes.length / 2;
        const middle =
          slopes.length % 2 ? slopes[Math.floor(half)] : ((slopes[half - 1] ?? 0) + (slopes[half] ?? 0)) / 2;
        const result = theilSen(points);
        expect(result?.slope).toBeCloseTo(middle ?? Number.NaN, 6);
        expect(theilSen(points.toReversed())).toEqual(result);
        if (points.length > 3) expect(result?.low).toBeCloseTo(percentile(slopes, 0.1) ?? Number.NaN, 6);
      }),
    );
  });

  it('has the slope within its range, and mirrors with the values', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const own = theilSen(points);
        const mirrored = theilSen(points.map(({ t, value }) => ({ t, value: -value })));
        expect(mirrored?.slope).toBeCloseTo(-(own?.slope ?? Number.NaN), 6);
        if (own?.low === null || own?.low === undefined) return;
        expect(own.low).toBeLessThanOrEqual(own.slope + 1e-9);
        expect(own.high).toBeGreaterThanOrEqual(own.slope - 1e-9);
        expect(mirrored?.low).toBeCloseTo(-(own.high ?? Number.NaN), 6);
      }),
    );
  });
});
