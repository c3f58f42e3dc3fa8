import { describe, expect, it } from 'vitest';
import { findModifiedScore } from './index.ts';

describe('findModifiedScore', () => {
  it('is 0.6745·|x − median| ÷ MAD', () => {
    // Median 3, deviations 2 1 0 1 97, their median 1.
    expect(findModifiedScore(100, [1, 2, 3, 4, 100])?.score).toBeCloseTo(0.6745 * 97, 10);
  });

  it('takes 1.253 times the mean deviation where MAD is 0, and is none without any spread', () => {
    expect(findModifiedScore(10, [0, 0, 0, 0, 10])?.score).toBeCloseTo(10 / (1.253 * 2), 10);
    expect(findModifiedScore(9, [5, 5, 5, 5, 5])).toBeUndefined();
    expect(findModifiedScore(9, [])).toBeUndefined();
  });
});
