import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './index.ts';

describe('wilson', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of Newcombe (1998), Table I, method 3: %d of %d', (x, n, low, high) => {
    const interval = wilson({ x, n, confidence: 0.95 });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it.each<[string, number, number, number]>([
    ['x is below 0: -1', -1, 10, 0.95],
    ['n is not above 0: 0', 0, 0, 0.95],
    ['x is above n: 11 of 10', 11, 10, 0.95],
    ['x is not a finite number: NaN', Number.NaN, 10, 0.95],
    ['n is not a finite number: Infinity', 1, Number.POSITIVE_INFINITY, 0.95],
    ['confidence is neither 0.95 nor 0.998: 0.9', 1, 10, 0.9],
  ])('refuses: %s', (message, x, n, confidence) => {
    // @ts-expect-error: plain JSON may hold any confidence.
    expect(() => wilson({ x, n, confidence })).toThrow(new RangeError(message));
  });

  const part = fc
    .tuple(fc.double({ min: 0.5, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, share]) => ({ n, x: Math.min(n, n * share) }));
  const confidence = fc.constantFrom(0.95 as const, 0.998 as const);

  it('holds the proportion, within 0…1', () => {
    fc.assert(
      fc.property(part, confidence, ({ x, n }, level) => {
        const { low, high } = wilson({ x, n, confidence: level });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(x / n);
        expect(high).toBeGreaterThanOrEqual(x / n);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has ends at which the score test just rejects: |p̂ − p| = z√(p(1 − p)/n)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 499 }), fc.integer({ min: 500, max: 2000 }), (x, n) => {
        const { low, high } = wilson({ x, n, confidence: 0.95 });
        for (const p of [low, high]) {
          expect(Math.abs(x / n - p)).toBeCloseTo(1.959963984540054 * Math.sqrt((p * (1 - p)) / n), 10);
        }
      }),
    );
  });

  it('mirrors: what is missing has the mirrored interval', () => {
    fc.assert(
      fc.property(part, confidence, ({ x, n }, level) => {
        const own = wilson({ x, n, confidence: level });
        const rest = wilson({ x: n - x, n, confidence: level });
        expect(rest.low).toBeCloseTo(1 - own.high, 9);
        expect(rest.high).toBeCloseTo(1 - own.low, 9);
      }),
    );
  });

  it('widens with confidence and narrows with size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (x) => {
        const width = (n: number, times: number, level: 0.95 | 0.998): number => {
          const { low, high } = wilson({ x: x * times, n: n * times, confidence: level });
          return high - low;
        };
        expect(width(40, 1, 0.998)).toBeGreaterThan(width(40, 1, 0.95));
        expect(width(40, 4, 0.95)).toBeLessThan(width(40, 1, 0.95));
      }),
    );
  });
});
