import { describe, expect, it } from 'vitest';
import {
  countCoverage,
  findFullestYear,
  findHeadline,
  findLatestChange,
  findSeriesToDraw,
  type SeriesPoint,
} from './index.ts';

const reading = (period: string, value: number | null, areaId = 'a') => ({ areaId, period, value });

describe('findLatestChange of a flow', () => {
  it('compares a year with a year, never with half of one', () => {
    expect(findLatestChange([reading('2023', 70), reading('2024-06', 40)], 'flow')).toBeUndefined();
    expect(findLatestChange([reading('2022', 60), reading('2023-06', 40), reading('2023', 70)], 'flow')).toMatchObject({
      from: { period: '2022' },
      difference: 10,
    });
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
      reading('2023', null, 'b'),
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
  const point = (over: Partial<SeriesPoint>): SeriesPoint => ({
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
    ...over,
  });
  const indicators = new Map([
    ['share', { id: 'share', kind: 'ratio' }],
    ['wide', { id: 'wide', kind: 'ratio' }],
    ['clubs', { id: 'clubs', kind: 'count' }],
    ['register', { id: 'register', kind: 'distinct' }],
  ] as const);

  it('prefers a share of the latest year, with its parts, and the one that counts most things', () => {
    const found = findHeadline(
      [
        point({ period: '2023', value: 60, numerator: 3, denominator: 5000 }),
        point({ period: '2024-12', value: 60 }),
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

  it('draws the headline’s series where there is one, else the longest, else none', () => {
    const lone = point({ indicatorId: 'wide', numerator: 1186, denominator: 1761 });
    const clubs = [point({ indicatorId: 'clubs', period: '2019' }), point({ indicatorId: 'clubs', period: '2021' })];
    const wide = [lone, point({ indicatorId: 'wide', period: '2020' })];
    expect(findSeriesToDraw([lone, ...clubs], indicators)).toEqual(clubs);
    expect(findSeriesToDraw([...wide, ...clubs], indicators)).toEqual(wide);
    expect(findSeriesToDraw([lone], indicators)).toBeUndefined();
  });
});
