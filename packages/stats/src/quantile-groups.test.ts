import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileGroups } from './index.ts';

describe('quantileGroups', () => {
  it.each([
    ['ten values in quintiles', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
    ['seven values in quartiles', [1, 2, 3, 4, 5, 6, 7], 4, [1, 1, 2, 2, 3, 3, 4]],
    ['ties at the smallest rank', [5, 5, 5, 5, 9], 5, [1, 1, 1, 1, 5]],
    ['all alike', [3, 3, 3, 3], 4, [1, 1, 1, 1]],
    ['blanks kept', [4, null, 1, 3, undefined, 2], 2, [2, null, 1, 2, null, 1]],
    ['one group', [2, 1], 1, [1, 1]],
    ['fewer values than groups', [1, 2, 3, null], 4, [null, null, null, null]],
    ['nothing', [], 3, []],
  ])('%s', (_, values, k, expected) => {
    expect(quantileGroups(values, k)).toEqual(expected);
  });

  it.each([0, -1, 2.5, Number.NaN])('refuses %d groups', (k) => {
    expect(() => quantileGroups([1, 2, 3], k)).toThrow(new RangeError(`k is not a whole number of at least 1: ${k}`));
  });

  const sample = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), { maxLength: 60 });
  const count = fc.integer({ min: 1, max: 7 });

  it('agrees with the formula counted out value by value', () => {
    fc.assert(
      fc.property(sample, count, (values, k) => {
        const known = values.filter((value) => value !== null);
        const expected = values.map((value) => {
          if (value === null || known.length < k) return null;
          const rank = known.filter((other) => other < value).length + 1;
          const fromTop = k * (known.length + 1 - rank);
          let steps = 0;
          while (steps * known.length < fromTop) steps += 1;
          return Math.max(1, k + 1 - steps);
        });
        expect(quantileGroups(values, k)).toEqual(expected);
      }),
    );
  });

  it('keeps groups within 1…k, never puts a higher value lower, and puts the order of the input aside', () => {
    fc.assert(
      fc.property(sample, count, (values, k) => {
        const groups = quantileGroups(values, k);
        const pairs = values.flatMap((value, index) => {
          const group = groups[index];
          return value === null || group === null || group === undefined ? [] : [{ value, group }];
        });
        for (const { value, group } of pairs) {
          expect(group).toBeGreaterThanOrEqual(1);
          expect(group).toBeLessThanOrEqual(k);
          for (const other of pairs) if (other.value > value) expect(other.group).toBeGreaterThanOrEqual(group);
        }
        expect(quantileGroups(values.toReversed(), k).toReversed()).toEqual(groups);
      }),
    );
  });

  it('fills groups of distinct values to within one of each other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 7, maxLength: 60 }), count, (values, k) => {
        const sizes = [...Map.groupBy(quantileGroups(values, k), (group) => group).values()].map(
          ({ length }) => length,
        );
        expect(sizes).toHaveLength(k);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
