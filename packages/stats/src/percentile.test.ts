import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMedian, percentile } from './index.ts';

/** R's data set `mtcars`, miles per gallon of 32 cars. */
const milesPerGallon = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9,
  21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];

describe('percentile', () => {
  it.each([
    [0, 10.4],
    [0.25, 15.425],
    [0.5, 19.2],
    [0.75, 22.8],
    [1, 33.9],
  ])('gives what R prints for quantile(mtcars$mpg), type 7: %d → %d', (p, expected) => {
    expect(percentile(milesPerGallon, p)).toBeCloseTo(expected, 12);
  });

  it('gives the example of Microsoft’s page on PERCENTILE.INC', () => {
    expect(percentile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
  });

  it('leaves blanks out, and is null under four values', () => {
    expect(percentile([1, null, 3, 2, undefined, 4], 0.3)).toBe(percentile([1, 3, 2, 4], 0.3));
    expect(percentile([1, 2, 3, null], 0.5)).toBeNull();
    expect(percentile([], 0.5)).toBeNull();
  });

  it.each([[-0.01], [1.01], [Number.NaN]])('refuses the share %d', (p) => {
    expect(() => percentile(milesPerGallon, p)).toThrow(new RangeError(`p is not between 0 and 1: ${p}`));
  });

  it('refuses a value that is not finite, and names it', () => {
    expect(() => percentile([1, 2, 3, Number.POSITIVE_INFINITY], 0.5)).toThrow(
      new RangeError('values[3] is not a finite number: Infinity'),
    );
  });

  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 40 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('lies between the ends, does not depend on the order, and never falls as p rises', () => {
    fc.assert(
      fc.property(values, share, share, (sample, a, b) => {
        const low = percentile(sample, Math.min(a, b)) ?? Number.NaN;
        const high = percentile(sample.toReversed(), Math.max(a, b)) ?? Number.NaN;
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...sample) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...sample) + 1e-9);
        expect(percentile(sample.toReversed(), a)).toBe(percentile(sample, a));
      }),
    );
  });

  it('mirrors with the values', () => {
    fc.assert(
      fc.property(values, share, (sample, p) => {
        const mirrored = percentile(
          sample.map((value) => -value),
          1 - p,
        );
        expect(-(mirrored ?? Number.NaN)).toBeCloseTo(percentile(sample, p) ?? Number.NaN, 6);
      }),
    );
  });

  it('agrees with the median at one half', () => {
    fc.assert(
      fc.property(values, (sample) => {
        expect(percentile(sample, 0.5)).toBeCloseTo(findMedian(sample) ?? Number.NaN, 6);
      }),
    );
    expect(findMedian([])).toBeUndefined();
    expect(findMedian([7])).toBe(7);
  });
});
