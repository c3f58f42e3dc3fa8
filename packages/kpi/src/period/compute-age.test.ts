import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAgeMonths, isOlderThan } from './index.ts';

describe('the age of a period', () => {
  it.each([
    ['2024-11', '2026-11-22', 23],
    ['2024-11', '2026-11-30', 24],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-02-28', '2026-03-31', 1],
    ['2016/2018', '2026-11-22', 94],
    ['2026', '2026-11-22', null],
  ])('%s on %s is %s months', (period, asOf, months) => {
    expect(computeAgeMonths(period, asOf)).toBe(months);
  });

  it.each([
    ['2023-11-22', 3, false],
    ['2023-11-21', 3, true],
    ['2025', 1, false],
    ['2025-11', 1, false],
    ['2025-10', 1, true],
    ['2026', 1, false],
  ])('%s is older than %s years on 2026-11-22: %s', (period, years, isOlder) => {
    expect(isOlderThan(period, years, '2026-11-22')).toBe(isOlder);
  });

  it('refuses what is no period', () => {
    expect(() => isOlderThan('soon', 1, '2026')).toThrow(RangeError);
    expect(() => computeAgeMonths('2026', 'soon')).toThrow(RangeError);
  });

  it('agrees with itself: older than n years has at least 12 n months', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 9 }), (period, asOf, years) => {
        const months = computeAgeMonths(period, asOf);
        if (isOlderThan(period, years, asOf)) expect(months ?? -1).toBeGreaterThanOrEqual(12 * years);
        else expect(months ?? 0).toBeLessThanOrEqual(12 * years);
      }),
    );
  });
});
