import { describe, expect, it } from 'vitest';
import { areDifferent, computeValue } from './index.ts';

describe('areDifferent', () => {
  it.each([
    [
      '72 % against 109 of 131',
      { value: 72, reportedShare: '72' },
      { value: (109 / 131) * 100, numerator: 109, denominator: 131, reportedShare: '83' },
      true,
    ],
    ['39.8 against 41 million', { value: 39_800_000 }, { value: 41_000_000 }, true],
    ['one unit of the coarser', { value: 0.3, reportedShare: '0.3' }, { value: 0.2, reportedShare: '0.20' }, true],
    [
      'less than a unit of the coarser',
      { value: 67, reportedShare: '67' },
      { value: 67.35, reportedShare: '67.35' },
      false,
    ],
    ['the same count', { value: 3621 }, { value: 3621 }, false],
    [
      'exact parts against a printed share',
      { value: 50, numerator: 1, denominator: 2 },
      { value: 50.4, reportedShare: '50' },
      false,
    ],
    [
      'exact parts against exact parts',
      { value: 50, numerator: 1, denominator: 2 },
      { value: 50.001, numerator: 5, denominator: 9 },
      true,
    ],
    ['a blank', { value: null }, { value: 5 }, false],
  ])('%s', (_, a, b, expected) => {
    expect(areDifferent(a, b)).toBe(expected);
    expect(areDifferent(b, a)).toBe(expected);
  });
});

describe('computeValue', () => {
  it('computes from both parts, else keeps what was printed', () => {
    expect(computeValue({ numerator: 1186, denominator: 1761, factor: 100, printed: 63.7 })).toBe((1186 / 1761) * 100);
    expect(computeValue({ numerator: 23, denominator: 40, factor: 100, printed: null })).toBe(57.5);
    expect(computeValue({ numerator: 26, denominator: null, factor: 100, printed: 70.27 })).toBe(70.27);
    expect(computeValue({ numerator: 1, denominator: 0, factor: 100, printed: 7 })).toBe(7);
    expect(computeValue({ numerator: 0, denominator: 9, factor: 100, printed: null })).toBe(0);
  });
});
