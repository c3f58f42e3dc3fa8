import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnFrom } from '../index.ts';

const point = (areaId: string, period: string, value: number | null) => ({ areaId, period, value });
const course = (areaId: string, start: number, end: number) => [
  point(areaId, '2019', start),
  point(areaId, '2024', end),
];

/** Context distances from `me`: a 1/4, b 1/2, c 3/4, d 1. */
const features = {
  me: { urbanShare: 0 },
  a: { urbanShare: 10 },
  b: { urbanShare: 20 },
  c: { urbanShare: 30 },
  d: { urbanShare: 40 },
};
const window = { from: '2019', to: '2024' };
const series = [
  ...course('me', 40, 50),
  ...course('a', 60, 85),
  ...course('b', 40, 51),
  ...course('c', 50, 80),
  ...course('d', 60, 61),
];
const base = { areaId: 'me', window, features, series, direction: 'up', decimals: 0 } as const;

describe('learnFrom', () => {
  it('gives a case worked by hand: the largest gain first, not the nearest', () => {
    // Starts range from 40 to 60. a: √(½·(1/4)² + ½·(20/20)²), c: √(½·(3/4)² + ½·(10/20)²).
    // b gained 11 against 10, by one unit of the last decimal and no more; d gained less.
    expect(learnFrom(base)).toEqual({
      status: 'found',
      own: { start: 40, end: 50, startPeriod: '2019', endPeriod: '2024', gain: 10 },
      rows: [
        {
          id: 'c',
          start: 50,
          end: 80,
          startPeriod: '2019',
          endPeriod: '2024',
          gain: 30,
          distance: expect.closeTo(Math.sqrt((0.75 ** 2 + 0.5 ** 2) / 2), 10) as number,
        },
        {
          id: 'a',
          start: 60,
          end: 85,
          startPeriod: '2019',
          endPeriod: '2024',
          gain: 25,
          distance: expect.closeTo(Math.sqrt((0.25 ** 2 + 1) / 2), 10) as number,
        },
      ],
    });
    expect(learnFrom({ ...base, decimals: 1 })).toMatchObject({ rows: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] });
    expect(learnFrom({ ...base, window: { from: 2019, to: 2024 } })).toEqual(learnFrom(base));
  });

  it('does not take one unit of binary fractions for more than one unit', () => {
    const close = [...course('me', 0, 1), ...course('a', 0, 1.1)];
    expect(learnFrom({ ...base, series: close, decimals: 1 })).toMatchObject({ status: 'none', own: { gain: 1 } });
  });

  it('turns the gain where less is better', () => {
    const falling = series.map((row) => ({ ...row, value: row.value === null ? null : 100 - row.value }));
    expect(learnFrom({ ...base, series: falling, direction: 'down' })).toMatchObject({
      status: 'found',
      own: { start: 60, end: 50, gain: 10 },
      rows: [
        { id: 'c', gain: 30 },
        { id: 'a', gain: 25 },
      ],
    });
  });

  it('takes the reading that ends nearest to each end of the window, within 12 months', () => {
    const found = (own: readonly ReturnType<typeof point>[]) => {
      const result = learnFrom({ ...base, series: [...own, ...course('a', 0, 90)] });
      return result.status === 'found' ? [result.own.startPeriod, result.own.endPeriod] : result;
    };
    expect(found([point('me', '2018', 1), point('me', '2025', 2)])).toEqual(['2018', '2025']);
    expect(found([point('me', '2018', 1), point('me', '2020', 1), point('me', '2024-10', 2)])).toEqual([
      '2020',
      '2024-10',
    ]);
    expect(found([point('me', '2017', 1), point('me', '2024', 2)])).toEqual({
      status: 'own-missing',
      reason: 'no-start',
    });
    expect(found([point('me', '2019', 1), point('me', '2022', 2)])).toEqual({
      status: 'own-missing',
      reason: 'no-end',
    });
    expect(found([point('me', '2019', 1), point('me', '2016/2024', 2)])).toEqual({
      status: 'own-missing',
      reason: 'no-end',
    });
    expect(found([point('me', '2019', 1), point('me', '2024', null)])).toEqual({
      status: 'own-missing',
      reason: 'no-end',
    });
  });

  it('has two readings at the ends of a window, the start before the end', () => {
    const ends = (window: { readonly from: string; readonly to: string }, ...periods: readonly string[]) => {
      const own = periods.map((period, index) => point('me', period, index));
      const found = learnFrom({ ...base, window, series: own });
      return found.status === 'none' ? [found.own.startPeriod, found.own.endPeriod] : found;
    };
    const year = { from: '2023', to: '2024' };
    // 2024 ends as near to the end of 2023 as 2022 does, and is inside; but it is the only one at the end.
    expect(ends(year, '2022', '2024')).toEqual(['2022', '2024']);
    expect(ends(year, '2023', '2025')).toEqual(['2023', '2025']);
    expect(ends(year, '2022', '2023', '2024', '2025')).toEqual(['2023', '2024']);
    // 2023-08 is nearest to both ends of the half year; six months away is 2023-02 for the one, 2024-02 for the other.
    const half = { from: '2023-06', to: '2023-12' };
    expect(ends(half, '2023-02', '2023-08')).toEqual(['2023-02', '2023-08']);
    expect(ends(half, '2023-08', '2024-02')).toEqual(['2023-08', '2024-02']);
    // One reading is one end: the nearer. At the same distance it is the start.
    expect(ends(half, '2023-07')).toEqual({ status: 'own-missing', reason: 'no-end' });
    expect(ends(half, '2023-11')).toEqual({ status: 'own-missing', reason: 'no-start' });
    expect(ends(half, '2023-09')).toEqual({ status: 'own-missing', reason: 'no-end' });
    // Two that end on one day are one moment.
    expect(ends(year, '2024', '2024-12')).toEqual({ status: 'own-missing', reason: 'no-start' });
  });

  it('compares nothing across a break', () => {
    const breakIn = (id: string, period: string) => [...series, { ...point(id, period, 55), break: true }];
    expect(learnFrom({ ...base, series: breakIn('me', '2021') })).toEqual({ status: 'own-missing', reason: 'break' });
    expect(learnFrom({ ...base, series: breakIn('c', '2021') })).toMatchObject({ rows: [{ id: 'a' }] });
    expect(learnFrom({ ...base, series: breakIn('c', '2015') })).toMatchObject({ rows: [{ id: 'c' }, { id: 'a' }] });
  });

  it('looks only at the eight nearest', () => {
    const names = Array.from({ length: 10 }, (_, index) => `p${index}`);
    const many = Object.fromEntries(['me', ...names].map((id, index) => [id, { urbanShare: index }]));
    const all = [...course('me', 10, 11), ...names.flatMap((id) => course(id, 10, 30))];
    expect(learnFrom({ ...base, features: many, series: all })).toMatchObject({
      rows: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map((id) => ({ id })),
    });
  });

  it('judges nothing where neither more nor less is better, and says when there is none', () => {
    expect(learnFrom({ ...base, direction: 'neutral' })).toEqual({ status: 'neutral' });
    expect(learnFrom({ ...base, series: course('me', 40, 50) })).toMatchObject({ status: 'none' });
  });

  it.each<[string, object]>([
    ['areaId is not among the features: z', { areaId: 'z' }],
    ['window does not end after it starts: 2024 to 2019', { window: { from: '2024', to: '2019' } }],
    ['Not a period: "soon"', { window: { from: '2024', to: 'soon' } }],
    ['direction is not known: better', { direction: 'better' }],
    ['decimals is not a whole number of at least 0: -1', { decimals: -1 }],
    ['series holds a cell twice: me in 2019', { series: [...series, point('me', '2019', 1)] }],
    ['value of a in 2019 is not a finite number: Infinity', { series: [point('a', '2019', Number.POSITIVE_INFINITY)] }],
  ])('refuses: %s', (message, change) => {
    expect(() => learnFrom({ ...base, ...change })).toThrow(new RangeError(message));
  });

  it('is the same in any order, mirrors with the direction, and names only who gained more', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(values, (drawn) => {
        const own = Object.keys(features).flatMap((id, index) => course(id, ...(drawn[index] ?? [0, 0])));
        const found = learnFrom({ ...base, series: own });
        expect(learnFrom({ ...base, series: own.toReversed() })).toEqual(found);
        const negative = own.map((row) => ({ ...row, value: -(row.value ?? 0) }));
        const mirrored = learnFrom({ ...base, series: negative, direction: 'down' });
        expect(mirrored.status).toBe(found.status);
        if (found.status !== 'found' || mirrored.status !== 'found') return;
        expect(mirrored.rows.map(({ id, gain }) => [id, gain])).toEqual(found.rows.map(({ id, gain }) => [id, gain]));
        const gains = found.rows.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
        expect(Math.min(...gains)).toBeGreaterThan(found.own.gain + 1);
        expect(found.rows.every(({ distance }) => distance >= 0 && distance <= 1)).toBe(true);
      }),
    );
  });
});
