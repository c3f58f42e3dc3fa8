import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfAway, standardise } from './index.ts';

describe('roundHalfAway', () => {
  it.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [0.49, 0, 0],
    [-0.4, 0, 0],
    [9.95, 1, 10],
    [0.05, 1, 0.1],
    [0.04, 1, 0],
    [1234.5678, 0, 1235],
    [1e-7, 3, 0],
    [1.5e21, 2, 1.5e21],
    [67.348097, 1, 67.3],
    [0, 2, 0],
    [-0, 0, 0],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  it.each([
    ['value is not a finite number: NaN', Number.NaN, 1],
    ['decimals is not a whole number of at least 0: 1.5', 1, 1.5],
    ['decimals is above 20: 21', 1, 21],
  ])('refuses: %s', (message, value, decimals) => {
    expect(() => roundHalfAway(value, decimals)).toThrow(new RangeError(message));
  });

  it('agrees with the digits that a number of the screen shows, mirrors, and changes nothing twice', () => {
    const digits = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), digits, (value, decimals) => {
        const rounded = roundHalfAway(value, decimals);
        const shown = value.toLocaleString('en-US', {
          maximumFractionDigits: decimals,
          useGrouping: false,
        });
        expect(rounded).toBe(Number(shown) + 0);
        expect(roundHalfAway(-value, decimals)).toBe(0 - rounded);
        expect(roundHalfAway(rounded, decimals)).toBe(rounded);
      }),
    );
  });
});

describe('standardise', () => {
  it('gives mean 0 and population standard deviation 1, blanks kept', () => {
    expect(standardise([2, null, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, null, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
    expect(standardise([3, 3, null])).toBeNull();
    expect(standardise([])).toBeNull();
  });
});
