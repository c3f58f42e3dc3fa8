import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trend } from '../index.ts';

const toPoints = (numerators: readonly number[], denominator = 1000, step = 1) =>
  numerators.map((numerator, index) => ({ period: String(2016 + index * step), numerator, denominator }));

describe('trend', () => {
  it('gives a case worked by hand', () => {
    // Equal n of 100: t̄ = 2018, p̄ = 0.5, S = 40·(−2) + 45·(−1) + 0 + 55·1 + 60·2 = 50,
    // V = 0.25·100·(4 + 1 + 0 + 1 + 4) = 250, χ² = 2500/250 = 10 > 9.5495.
    // S without one of them, by hand: 25.0, 37.5, 50.0, 37.5, 25.0: always above 0.
    expect(trend({ points: toPoints([40, 45, 50, 55, 60], 100) })).toEqual({ change: 'up', chiSquared: 10 });
    expect(trend({ points: toPoints([60, 55, 50, 45, 40], 100) })).toEqual({ change: 'down', chiSquared: 10 });
    expect(trend({ points: toPoints([41, 45, 50, 55, 60], 100) }).change).toBe('none');
  });

  it('is none where one point alone makes it', () => {
    // χ² is far above the threshold, but without 2020 the course is level and then falls.
    const { change, chiSquared } = trend({ points: toPoints([502, 501, 500, 499, 700]) });
    expect(chiSquared).toBeGreaterThan(9.5495);
    expect(change).toBe('none');
  });

  it('is none where nothing or everything is counted', () => {
    expect(trend({ points: toPoints([0, 0, 0, 0, 0]) })).toEqual({ change: 'none', chiSquared: 0 });
    expect(trend({ points: toPoints([9, 9, 9, 9, 9], 9) })).toEqual({ change: 'none', chiSquared: 0 });
  });

  it('needs five years with both parts, within eight years', () => {
    const notCalculable = { change: 'not-calculable', chiSquared: null };
    const rising = toPoints([100, 200, 300, 400, 500]);
    expect(trend({ points: rising.slice(1) })).toEqual(notCalculable);
    expect(trend({ points: [...rising.slice(1), { period: '2021', numerator: 600 }] })).toEqual(notCalculable);
    expect(trend({ points: toPoints([100, 200, 300, 400, 500], 1000, 2) }).change).toBe('up');
    const tooLong = [...toPoints([100, 200, 300, 400]), { period: '2025', numerator: 500, denominator: 1000 }];
    expect(trend({ points: tooLong })).toEqual(notCalculable);
    expect(trend({ points: [] })).toEqual(notCalculable);
  });

  it('counts nothing from before a definition changed', () => {
    const changedIn = (year: string) =>
      trend({
        points: toPoints([100, 200, 300, 400, 500, 600]).map((point) => ({ ...point, break: point.period === year })),
      }).change;
    expect(changedIn('2016')).toBe('up');
    expect(changedIn('2017')).toBe('up');
    expect(changedIn('2018')).toBe('not-calculable');
  });

  it('looks at the last five years only', () => {
    const points = toPoints(
      [990, 980, 40, 45, 50, 55, 60].map((numerator) => Math.min(numerator, 100)),
      100,
    );
    expect(trend({ points })).toEqual({ change: 'up', chiSquared: 10 });
  });

  it('takes the reading with the latest end of a year, and no interval', () => {
    const points = [
      ...toPoints([40, 45, 50, 55, 60], 100),
      { period: '2018-06', numerator: 99, denominator: 100 },
      { period: '2019/2021', numerator: 1, denominator: 100 },
    ];
    expect(trend({ points })).toEqual({ change: 'up', chiSquared: 10 });
  });

  it.each<[string, object]>([
    ['x is above n: 6 of 5', { numerator: 6, denominator: 5 }],
    ['n is not above 0: 0', { numerator: 0, denominator: 0 }],
    ['x is below 0: -1', { numerator: -1, denominator: 5 }],
    ['Not a period: "then"', { period: 'then', numerator: 1, denominator: 5 }],
  ])('refuses: %s', (message, bad) => {
    const points = [...toPoints([1, 2, 3, 4], 10), { period: '2020', ...bad }];
    expect(() => trend({ points })).toThrow(new RangeError(message));
  });

  const sample = fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 5,
    maxLength: 5,
  });

  it('agrees with the sums written out, in any order, and mirrors', () => {
    fc.assert(
      fc.property(sample, (drawn) => {
        const points = drawn.map(([n, share], index) => ({
          period: String(2015 + index),
          numerator: Math.round(n * share),
          denominator: n,
        }));
        const found = trend({ points });
        expect(trend({ points: points.toReversed() })).toEqual(found);
        const swapped = { up: 'down', down: 'up', none: 'none', 'not-calculable': 'not-calculable' } as const;
        const rest = points.map((point) => ({ ...point, numerator: point.denominator - point.numerator }));
        expect(trend({ points: rest }).change).toBe(swapped[found.change]);
        const sumUp = (rows: typeof points) => {
          const size = rows.reduce((sum, row) => sum + row.denominator, 0);
          const middle = rows.reduce((sum, row) => sum + row.denominator * Number(row.period), 0) / size;
          return {
            share: rows.reduce((sum, row) => sum + row.numerator, 0) / size,
            s: rows.reduce((sum, row) => sum + row.numerator * (Number(row.period) - middle), 0),
            q: rows.reduce((sum, row) => sum + row.denominator * (Number(row.period) - middle) ** 2, 0),
          };
        };
        const { share, s, q } = sumUp(points);
        if (share === 0 || share === 1) return;
        expect(found.chiSquared).toBeCloseTo(s ** 2 / (share * (1 - share) * q), 4);
        const without = points.map((left) => sumUp(points.filter((point) => point !== left)).s);
        const keeps = without.every((other) => other * s > 0);
        // Written out so, a sum that is 0 may come out as a few last bits of either sign.
        const isClear = without.every((other) => Math.abs(other) > 1e-6);
        if (isClear && Math.abs((found.chiSquared ?? 0) - 9.5495) > 1e-6) {
          const isTrend = (found.chiSquared ?? 0) > 9.5495 && keeps;
          expect(found.change).toBe(isTrend ? (s > 0 ? 'up' : 'down') : 'none');
        }
      }),
    );
  });
});
