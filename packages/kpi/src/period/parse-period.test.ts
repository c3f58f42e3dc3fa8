import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addYears,
  comparePeriods,
  findPeriod,
  fromPeriodSegment,
  isWithin,
  parsePeriod,
  toPeriodSegment,
  yearOf,
} from './index.ts';

describe('parsePeriod', () => {
  it.each([
    ['2024', 'A', '2024-01-01', '2024-12-31', 2025],
    ['2024-Q3', 'Q', '2024-07-01', '2024-09-30', 2024.75],
    ['2024-11', 'M', '2024-11-01', '2024-11-30', 2024 + 11 / 12],
    ['2024-12-31', 'D', '2024-12-31', '2024-12-31', 2025],
    ['2023-01-01', 'D', '2023-01-01', '2023-01-01', 2023 + 1 / 365],
    ['2024-02-29', 'D', '2024-02-29', '2024-02-29', 2024 + 60 / 366],
    ['2016/2018', '_O', '2016-01-01', '2018-12-31', 2019],
    ['2023-01/2023-11', '_O', '2023-01-01', '2023-11-30', 2023 + 11 / 12],
    ['2010-06-15/2010-Q4', '_O', '2010-06-15', '2010-12-31', 2011],
  ] as const)('reads %s', (text, frequency, start, end, decimal) => {
    const period = parsePeriod(text);
    expect(period).toMatchObject({ text, frequency, start, end });
    expect(period.decimal).toBeCloseTo(decimal, 12);
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-Q5',
    '2023-02-29',
    '2024-11-31',
    '2018/2016',
    '2016/',
    '2016/2017/2018',
    ' 2024',
    '２０２４',
  ])('refuses %j', (text) => {
    expect(findPeriod(text)).toBeUndefined();
    expect(() => parsePeriod(text)).toThrow(RangeError);
  });

  it('refuses what is no text', () => {
    for (const value of [undefined, null, 2024, ['2024']]) {
      // @ts-expect-error: plain JSON may hold anything.
      expect(() => parsePeriod(value)).toThrow(RangeError);
    }
  });

  it('names the text it refuses', () => {
    expect(() => parsePeriod('năm ngoái')).toThrow('năm ngoái');
  });
});

const simplePeriod = fc.oneof(
  fc.integer({ min: 1900, max: 2100 }).map(String),
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

describe('periods', () => {
  it('start no later than they end, and end within their last year', () => {
    fc.assert(
      fc.property(simplePeriod, (text) => {
        const { start, end, decimal } = parsePeriod(text);
        const year = Number(end.slice(0, 4));
        expect(start <= end).toBe(true);
        expect(decimal).toBeGreaterThan(year);
        expect(decimal).toBeLessThanOrEqual(year + 1);
      }),
    );
  });

  it('order by last day as by decimal end', () => {
    fc.assert(
      fc.property(simplePeriod, simplePeriod, (a, b) => {
        const first = parsePeriod(a);
        const second = parsePeriod(b);
        if (first.end < second.end) {
          expect(comparePeriods(first, second)).toBeLessThan(0);
          expect(first.decimal).toBeLessThan(second.decimal + 1 / 300);
        }
        expect(Math.sign(comparePeriods(first, second))).toBe(-Math.sign(comparePeriods(second, first)) + 0);
      }),
    );
  });

  it('survive the way into a path segment and back', () => {
    fc.assert(
      fc.property(simplePeriod, simplePeriod, (a, b) => {
        for (const text of [a, `${a}/${b}`]) expect(fromPeriodSegment(toPeriodSegment(text))).toBe(text);
      }),
    );
  });

  it('are within a range when any of their days is', () => {
    const year = parsePeriod('2024');
    expect(isWithin(parsePeriod('2024-11'), year, year)).toBe(true);
    expect(isWithin(parsePeriod('2023/2025'), year, year)).toBe(true);
    expect(isWithin(parsePeriod('2023-12-31'), year, undefined)).toBe(false);
    expect(isWithin(parsePeriod('2025'), undefined, year)).toBe(false);
    expect(isWithin(parsePeriod('1999'), undefined, undefined)).toBe(true);
  });
});

describe('yearOf', () => {
  it.each([
    ['2024', 2024],
    ['2024-Q3', 2024],
    ['2023-11/2024-02', 2024],
    ['2023-12-31', 2023],
  ])('is that of the last day of %s', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });
});

describe('addYears', () => {
  it.each([
    ['2025-12-31', -1, '2024-12-31'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2025-02-28', -1, '2024-02-29'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2000-02-29', 100, '2100-02-28'],
  ])('takes %s by %d to %s', (day, years, expected) => {
    expect(addYears(day, years)).toBe(expected);
  });
});
