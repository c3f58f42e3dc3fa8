import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNormalSize, funnel, funnelLimits, wilson } from './index.ts';

describe('funnel', () => {
  // p = 300/600 = 0.5; at n = 100 the 95 % limits are 0.5 ± 1.96·0.05, at n = 400 0.5 ± 1.96·0.025.
  const rows = [
    { id: 'c', x: 64, n: 100 },
    { id: 'a', x: 190, n: 400 },
    { id: 'b', x: 46, n: 100 },
  ];

  it('gives a case worked by hand, by id', () => {
    const { baseline, rows: found } = funnel({ rows, confidence: 0.95 });
    expect(baseline).toBe(0.5);
    expect(found.map(({ id, outside, limits }) => [id, outside, limits])).toEqual([
      ['a', null, 'normal'],
      ['b', null, 'normal'],
      ['c', 'high', 'normal'],
    ]);
    expect(found[0]?.low).toBeCloseTo(0.451, 4);
    expect(found[0]?.high).toBeCloseTo(0.549, 4);
    expect(found[2]?.low).toBeCloseTo(0.402, 4);
    expect(found[2]?.value).toBe(0.64);
    expect(funnel({ rows, confidence: 0.998 }).rows[2]?.outside).toBeNull();
  });

  it('takes Wilson’s limits, and says so, where fewer than five are expected either way', () => {
    const { baseline, rows: found } = funnel({ rows: [...rows, { id: 'd', x: 0, n: 9 }], confidence: 0.95 });
    const small = found.find(({ id }) => id === 'd');
    const p = baseline ?? 0;
    expect(small).toMatchObject({ limits: 'wilson', outside: 'low', ...wilson({ x: 9 * p, n: 9, confidence: 0.95 }) });
    const atFive = funnel({
      rows: [
        { id: 'e', x: 5, n: 10 },
        { id: 'f', x: 5, n: 10 },
      ],
      confidence: 0.95,
    });
    expect(atFive.rows.map(({ limits }) => limits)).toEqual(['normal', 'normal']);
  });

  it('puts nobody outside where all or none have it', () => {
    for (const x of [0, 12]) {
      const { baseline, rows: found } = funnel({
        rows: ['a', 'b'].map((id) => ({ id, x, n: 12 })),
        confidence: 0.95,
      });
      expect(baseline).toBe(x / 12);
      expect(found.map(({ outside }) => outside)).toEqual([null, null]);
    }
  });

  it('has no baseline without rows', () => {
    expect(funnel({ rows: [], confidence: 0.95 })).toEqual({ baseline: null, rows: [] });
  });

  it.each([
    ['n is not above 0: 0', [{ id: 'a', x: 0, n: 0 }]],
    ['x is above n: 3 of 2', [{ id: 'a', x: 3, n: 2 }]],
    [
      'id stands twice: a',
      [
        { id: 'a', x: 1, n: 2 },
        { id: 'a', x: 1, n: 2 },
      ],
    ],
  ])('refuses: %s', (message, bad) => {
    expect(() => funnel({ rows: bad, confidence: 0.95 })).toThrow(new RangeError(message));
  });

  const anyRows = fc.uniqueArray(
    fc
      .tuple(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([id, n, share]) => ({ id, n, x: Math.round(n * share) })),
    { minLength: 1, maxLength: 20, selector: ({ id }) => id },
  );

  it('does not depend on the order; limits hold the baseline within 0…1; outside is strict', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(0.95 as const, 0.998 as const), (sample, confidence) => {
        const found = funnel({ rows: sample, confidence });
        expect(funnel({ rows: sample.toReversed(), confidence })).toEqual(found);
        const p = found.baseline ?? Number.NaN;
        for (const { value, low, high, outside } of found.rows) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(p + 1e-12);
          expect(high).toBeGreaterThanOrEqual(p - 1e-12);
          expect(high).toBeLessThanOrEqual(1);
          expect(outside).toBe(value < low ? 'low' : value > high ? 'high' : null);
        }
      }),
    );
  });

  it('mirrors: counting what is missing swaps low and high', () => {
    fc.assert(
      fc.property(anyRows, (sample) => {
        const swapped = { low: 'high', high: 'low' } as const;
        const own = funnel({ rows: sample, confidence: 0.998 });
        const rest = funnel({ rows: sample.map(({ id, x, n }) => ({ id, x: n - x, n })), confidence: 0.998 });
        own.rows.forEach(({ value, low, high, outside }, index) => {
          // On the very limit the last bits decide.
          if (Math.min(Math.abs(value - low), Math.abs(value - high)) < 1e-9) return;
          expect(rest.rows[index]?.outside).toBe(outside === null ? null : swapped[outside]);
        });
      }),
    );
  });
});

describe('funnelLimits', () => {
  it('are those of the rows, at their sizes and between', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 5000 }), (baseline, n) => {
        const { low, high, limits } = funnelLimits({ baseline, n, confidence: 0.998 });
        expect(low).toBeLessThanOrEqual(baseline + 1e-12);
        expect(high).toBeGreaterThanOrEqual(baseline - 1e-12);
        expect(low >= 0 && high <= 1).toBe(true);
        if (n > findNormalSize(baseline) + 1e-6) expect(limits).toBe('normal');
        if (n < findNormalSize(baseline) - 1e-6) expect(limits).toBe('wilson');
      }),
    );
    const { rows, baseline } = funnel({
      rows: [
        { id: 'a', x: 3, n: 10 },
        { id: 'b', x: 40, n: 100 },
      ],
      confidence: 0.95,
    });
    for (const [index, n] of [10, 100].entries()) {
      const { id: _, value: __, outside: ___, ...limits } = rows[index] ?? { id: '', value: 0, outside: null };
      expect(limits).toEqual(funnelLimits({ baseline: baseline ?? 0, n, confidence: 0.95 }));
    }
  });

  it('narrow as the size grows', () => {
    const widths = [20, 50, 200, 1000].map((n) => {
      const { low, high } = funnelLimits({ baseline: 0.4, n, confidence: 0.95 });
      return high - low;
    });
    expect(widths.toSorted((a, b) => b - a)).toEqual(widths);
  });

  it('refuse a baseline that is no proportion, and no size', () => {
    expect(() => funnelLimits({ baseline: 1.2, n: 10, confidence: 0.95 })).toThrow(RangeError);
    expect(() => funnelLimits({ baseline: 0.5, n: 0, confidence: 0.95 })).toThrow('n is not above 0: 0');
  });
});
