import { parsePeriod } from '@dinh/kpi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBreakPlace, toPlace } from './time-place.ts';

const placeOf = (period: string): number => toPlace(parsePeriod(period));
const years = ['2023', '2024', '2025'];

describe('toBreakPlace', () => {
  it.each([
    ['the middle of a year', '2025-06-30', years, 2025],
    ['the end of a year', '2024-12-31', years, 2025],
    ['nothing drawn', '2025-06-30', [], 2025 + 181 / 365],
    ['nothing cut in two', '2025-06-30', ['2024', '2025-03', '2025-08'], 2025 + 181 / 365],
    ['figures of several years, which tell nothing', '2025-06-30', [...years, '2021/2025', '2024/2026'], 2025],
    ['a month taken by the figure before', '2025-06-30', ['2025-03', '2025'], (placeOf('2025-03') + 2025.5) / 2],
  ])('stands with %s', (_, day, periods, expected) => {
    expect(toBreakPlace(day, periods)).toBeCloseTo(expected, 10);
  });

  it('lies strictly between what ends by the day and what ends later, of periods of one length', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((number) => `-${String(number).padStart(2, '0')}`);
    const suffixes = fc.constantFrom(['-Q1', '-Q2', '-Q3', '-Q4'], ['']);
    const year = fc.integer({ min: 2008, max: 2030 });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1 }), suffixes, year, month, (drawn, ends, on, ofMonth) => {
        const periods = drawn.flatMap((one) => ends.map((end) => `${one}${end}`));
        const { end: day } = parsePeriod(`${on}${ofMonth}`);
        const x = toBreakPlace(day, periods);
        for (const period of periods) {
          if (parsePeriod(period).end <= day) expect(placeOf(period)).toBeLessThan(x);
          else expect(placeOf(period)).toBeGreaterThan(x);
        }
      }),
    );
  });
});
