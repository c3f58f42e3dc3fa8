import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCount, findClass, findClassScale } from './class-limits.ts';

const share = { decimals: 1, isShare: true } as const;
const count = { decimals: 0, isShare: false } as const;

describe('findClassScale', () => {
  it('takes limits that read well, and no share past 100 where no value is', () => {
    expect(findClassScale([12.3, 98.1], share)?.limits).toEqual([0, 20, 40, 60, 80, 100]);
    expect(findClassScale([61, 100], share)?.limits).toEqual([50, 60, 70, 80, 90, 100]);
    expect(findClassScale([96.2, 99.9], share)?.limits).toEqual([96, 96.8, 97.6, 98.4, 99.2, 100]);
    expect(findClassScale([3, 5922], count)?.limits).toEqual([0, 1500, 3000, 4500, 6000, 7500]);
    expect(findClassScale([0, 3], count)?.limits).toEqual([0, 1, 2, 3, 4, 5]);
    expect(findClassScale([20, 180], share)?.limits).toEqual([0, 40, 80, 120, 160, 200]);
  });

  it('is one class where all values read the same, and none without a value', () => {
    expect(findClassScale([67.31, 67.29], share)?.limits).toEqual([67.3, 67.3]);
    expect(findClassScale([], share)).toBeNull();
  });

  const style = fc.constantFrom(share, count, { decimals: 2, isShare: false }, { decimals: 0, isShare: true });
  const ofShare = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
  const ofAny = fc.integer({ min: -2_000_000, max: 9_000_000 }).map((value) => value / 100);

  it('has five classes of equal width that hold every value, in whatever order they come', () => {
    fc.assert(
      fc.property(style, fc.array(fc.oneof(ofShare, ofAny), { minLength: 2, maxLength: 40 }), (given, values) => {
        const scale = findClassScale(values, given);
        if (!scale) throw new RangeError('values have a scale');
        expect(findClassScale(values.toReversed(), given)).toEqual(scale);
        const { limits, decimals, isWhole } = scale;
        for (const value of values) {
          const index = findClass(value, scale);
          const shown = Number(value.toFixed(decimals));
          const [from = Number.NaN, to = Number.NaN] = limits.slice(index, index + 2);
          expect(shown).toBeGreaterThanOrEqual(from);
          expect(shown).toBeLessThanOrEqual(to);
          if (isWhole) expect(shown).toBeLessThan(to);
        }
        if (limits.length === 2) return;
        expect(limits).toHaveLength(classCount + 1);
        const widths = limits.slice(1).map((limit, index) => limit - (limits[index] ?? 0));
        for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6);
      }),
    );
  });

  it('never shades a value as of a class whose limits its own digits contradict', () => {
    const scale = findClassScale([0, 100], share);
    if (!scale) throw new RangeError('values have a scale');
    // Written 40.0.
    expect(findClass(39.96, scale)).toBe(2);
    expect(findClass(39.94, scale)).toBe(1);
    expect(findClass(100, scale)).toBe(4);
    expect(findClass(0, scale)).toBe(0);
  });
});
