import { describe, expect, it } from 'vitest';
import { computeChange } from './compute-change.ts';
import { countCoverage, findFullestYear } from './count-coverage.ts';
import { findHeadline } from './find-headline.ts';
import { findLatest } from './find-latest.ts';
import { readingForYear } from './reading-for-year.ts';
import type { SeriesPoint } from './series-point.ts';

const reading = (period: string, value: number | null, areaId = 'a') => ({ areaId, period, value });

describe('findLatest', () => {
  it('takes the period that ends last and skips blanks', () => {
    expect(findLatest([reading('2023', 1), reading('2022-06', 2), reading('2024', null)])?.period).toBe('2023');
    expect(findLatest([reading('2024', null)])).toBeUndefined();
  });
});

describe('readingForYear', () => {
  it('reads a stock at its latest end inside the year', () => {
    const readings = [reading('2024-06', 1), reading('2024-11', 2), reading('2025-01', 3)];
    expect(readingForYear(readings, 2024, 'stock')?.value).toBe(2);
  });

  it('takes a flow only from a period that spans the year, and never an interval', () => {
    expect(readingForYear([reading('2024-06', 1)], 2024, 'flow')).toBeUndefined();
    expect(readingForYear([reading('2024', 5)], 2024, 'flow')?.value).toBe(5);
    expect(readingForYear([reading('2016/2018', 5)], 2018, 'stock')).toBeUndefined();
  });
});

describe('computeChange', () => {
  it('subtracts the reading before from the latest', () => {
    expect(computeChange([reading('2024', 70), reading('2021', 64)], 'stock')?.change).toBe(6);
  });

  it('has no change with one reading, nor between a half year and a year of a flow', () => {
    expect(computeChange([reading('2024', 70), reading('2023', null)], 'stock')).toBeNull();
    expect(computeChange([reading('2023', 70), reading('2024-06', 40)], 'flow')).toBeNull();
  });

  it('counts readings that end together as one moment', () => {
    expect(computeChange([reading('2024', 70), reading('2024-12', 71)], 'stock')).toBeNull();
  });
});

describe('countCoverage', () => {
  const areas = [
    { id: 'a', level: 'province', validFrom: '2000-01-01', validTo: '2025-06-30' },
    { id: 'b', level: 'province', validFrom: '2000-01-01', validTo: '2025-06-30' },
    { id: 'ab', level: 'province', validFrom: '2025-07-01', validTo: null },
  ] as const;

  it('counts who has a figure among the areas of the year', () => {
    const readings = [
      reading('2024', 1, 'a'),
      reading('2024', 2, 'b'),
      reading('2025', 3, 'ab'),
      reading('2025-03', 3, 'a'),
    ];
    const coverage = countCoverage({ readings, areas, level: 'province', measure: 'stock' });
    expect(coverage.map(({ year, due, readings: found }) => [year, found.length, due.length])).toEqual([
      [2024, 2, 2],
      [2025, 1, 1],
    ]);
    expect(findFullestYear(coverage)?.year).toBe(2024);
  });

  it('takes the latest of equally full years', () => {
    expect(
      findFullestYear([
        { year: 2020, readings: [1] },
        { year: 2022, readings: [1] },
      ])?.year,
    ).toBe(2022);
    expect(findFullestYear([])).toBeUndefined();
  });
});

describe('findHeadline', () => {
  const point = (change: Partial<SeriesPoint>): SeriesPoint => ({
    indicatorId: 'share',
    areaId: 'a',
    period: '2024',
    value: 50,
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'reported',
    sourceId: 's',
    note: null,
    absence: null,
    complete: null,
    reason: 'only',
    agrees: null,
    hint: null,
    differs: false,
    afterEnd: false,
    others: [],
    ...change,
  });
  const indicators = new Map([
    ['share', { id: 'share', kind: 'ratio', measure: 'stock' }],
    ['wide', { id: 'wide', kind: 'ratio', measure: 'stock' }],
    ['clubs', { id: 'clubs', kind: 'count', measure: 'stock' }],
    ['register', { id: 'register', kind: 'distinct', measure: 'stock' }],
  ] as const);

  it('prefers a share with its parts, and the one that counts most things', () => {
    const found = findHeadline(
      [
        point({ period: '2025', value: 60 }),
        point({ numerator: 15, denominator: 15 }),
        point({ indicatorId: 'wide', numerator: 1186, denominator: 1761 }),
        point({ indicatorId: 'clubs', period: '2025', value: 12 }),
      ],
      indicators,
    );
    expect(found?.indicatorId).toBe('wide');
  });

  it('falls back to a count, then to a register, then to nothing', () => {
    const register = point({ indicatorId: 'register', period: '2025' });
    const clubs = point({ indicatorId: 'clubs', period: '2019' });
    expect(findHeadline([register, clubs], indicators)).toBe(clubs);
    expect(findHeadline([register], indicators)).toBe(register);
    expect(findHeadline([point({ value: null })], indicators)).toBeUndefined();
  });
});
