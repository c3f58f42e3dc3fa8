import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../indicator/index.ts';
import { compareYear, gapTo } from './index.ts';

const ids = Array.from({ length: 9 }, (_, index) => `A${index + 1}`);
const areas = ids.map((id) => ({ id, level: 'province' as const, validFrom: '2000-01-01', validTo: null }));
const read = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({
    areaId: ids[index] ?? '',
    period: '2024',
    value,
    complete: null,
    absence: value === null ? ('not-found' as const) : null,
  }));
const asked = { areas, level: 'province', year: 2024, measure: 'stock', decimals: 0 } as const;
const compare = (values: readonly (number | null)[], direction: Direction = 'up', among?: ReadonlySet<string>) =>
  compareYear({ ...asked, readings: read(values), direction, ...(among ? { among } : {}) });

describe('compareYear', () => {
  it('gives the quartiles by type 7 and who is best', () => {
    // h = (n−1)p: of 1…9 the quartiles stand at 3, 5 and 7.
    const { spread, best, due, range } = compare([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(spread).toEqual({ lowest: 1, lowerQuartile: 3, median: 5, upperQuartile: 7, highest: 9 });
    expect([best, due, range]).toEqual([['A9'], 9, { lowest: 1, highest: 9 }]);
    expect(compare([1, 2, 3, 4, 5, 6, 7, 8, 9], 'down').best).toEqual(['A1']);
    expect(compare([1, 2, 3, 4, 5, 6, 7, 8, 9], 'neutral').best).toEqual([]);
    expect(compare([9, 9, 3, 4, 5, 6, 7, 8, 9]).best).toEqual(['A1', 'A2', 'A9']);
  });

  it('says nothing of a set of which fewer than half is known, but who is highest and lowest', () => {
    const few = compareYear({
      ...asked,
      areas: [...areas, ...ids.map((id) => ({ ...areas[0], id: `B${id}` }) as (typeof areas)[number])],
      readings: read([1, 2, 3, 4, 5]),
      direction: 'up',
    });
    expect(few).toMatchObject({ spread: null, due: 18, best: ['A5'], range: { lowest: 1, highest: 5 } });
    expect(compare([1, 2, null])).toMatchObject({ best: [], spread: null, ranking: { status: 'too-few', have: 2 } });
    expect(compare([])).toMatchObject({ range: null, due: 9 });
  });

  it('compares among some areas alone', () => {
    const some = compare([1, 2, 3, 4, 5, 6, 7, 8, 9], 'up', new Set(['A1', 'A2', 'A3', 'A4', 'A5']));
    expect(some).toMatchObject({ due: 5, best: ['A5'], spread: { median: 3 } });
  });

  it('keeps the spread in order and within the range', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 9 }), (values) => {
        const { spread, range } = compare(values);
        if (!spread || !range) throw new TypeError('a full set has a spread');
        const { lowest, lowerQuartile, median, upperQuartile, highest } = spread;
        expect([lowest, lowerQuartile, median, upperQuartile, highest]).toEqual(
          [lowest, lowerQuartile, median, upperQuartile, highest].toSorted((a, b) => a - b),
        );
        expect(range).toEqual({ lowest, highest });
      }),
    );
  });
});

describe('gapTo', () => {
  const share = { kind: 'ratio', factor: 100 } as const;
  it('counts the things that would close a gap', () => {
    // 1,186 of 1,761 villages; 100 % takes 575 more.
    const own = { value: (1186 * 100) / 1761, numerator: 1186, denominator: 1761 };
    expect(gapTo(own, 100, { ...share, direction: 'up' })).toEqual({ difference: own.value - 100, things: 575 });
    expect(gapTo(own, 50, { ...share, direction: 'up' }).things).toBe(0);
    expect(gapTo(own, 50, { ...share, direction: 'down' }).things).toBe(-306);
    expect(gapTo(own, 50, { ...share, direction: 'neutral' }).things).toBeNull();
    expect(gapTo({ ...own, numerator: null }, 100, { ...share, direction: 'up' }).things).toBeNull();
  });

  it('counts a count itself', () => {
    const own = { value: 12, numerator: null, denominator: null };
    expect(gapTo(own, 20, { kind: 'count', factor: 1, direction: 'up' })).toEqual({ difference: -8, things: 8 });
    expect(gapTo(own, 4, { kind: 'count', factor: 1, direction: 'up' })).toEqual({ difference: 8, things: 0 });
    expect(gapTo(own, 4, { kind: 'distinct', factor: 1, direction: 'down' }).things).toBe(-8);
  });
});
