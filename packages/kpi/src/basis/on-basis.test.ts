import { describe, expect, it } from 'vitest';
import { onBasis } from '../index.ts';

const until = (id: string, validFrom: string, validTo: string) => ({ id, validFrom, validTo });
const since = (id: string, validFrom: string) => ({ id, validFrom, validTo: null });
const became = (predecessorId: string, successorId: string, effective: string, relation = 'merged') => ({
  predecessorId,
  successorId,
  effective,
  relation: relation as 'merged' | 'split' | 'renamed' | 'unchanged',
});

/** Two provinces joined in 2025; `alone` went on, renamed; `west` and `east` came of `old` in 2010 and joined in 2025. */
const areas = [
  until('north', '1997-01-01', '2025-06-30'),
  until('south', '1997-01-01', '2025-06-30'),
  since('joined', '2025-07-01'),
  until('alone-1997', '1997-01-01', '2024-12-31'),
  since('alone', '2025-01-01'),
  since('kept', '1997-01-01'),
  until('old', '1997-01-01', '2009-12-31'),
  until('west', '2010-01-01', '2025-06-30'),
  until('east', '2010-01-01', '2025-06-30'),
  since('reunited', '2025-07-01'),
];
const successions = [
  became('north', 'joined', '2025-07-01'),
  became('south', 'joined', '2025-07-01'),
  became('alone-1997', 'alone', '2025-01-01', 'renamed'),
  became('kept', 'kept', '2025-07-01', 'unchanged'),
  became('old', 'west', '2010-01-01', 'split'),
  became('old', 'east', '2010-01-01', 'split'),
  became('west', 'reunited', '2025-07-01'),
  became('east', 'reunited', '2025-07-01'),
];
const today = { areas, successions, kind: 'count', basis: 'on:2026-01-01' } as const;
const count = (areaId: string, period: string, value: number | null) => ({ areaId, period, value });
const share = (areaId: string, period: string, numerator: number, denominator: number) => ({
  areaId,
  period,
  value: (numerator / denominator) * 100,
  numerator,
  denominator,
});
const blank = { numerator: null, denominator: null, parts: null, missing: null, reason: null };

describe('onBasis for counts', () => {
  it('sums over the units that became one, and lists what the sum was made of', () => {
    const series = [count('south', '2024', 7), count('north', '2024', 3), count('kept', '2024', 5)];
    expect(onBasis({ ...today, series })).toEqual([
      {
        ...blank,
        areaId: 'joined',
        period: '2024',
        value: 10,
        parts: [
          { areaId: 'north', value: 3, numerator: null, denominator: null },
          { areaId: 'south', value: 7, numerator: null, denominator: null },
        ],
        missing: [],
        complete: true,
      },
      { ...blank, areaId: 'kept', period: '2024', value: 5, complete: true },
    ]);
  });

  it('is not complete with a unit missing, and says which', () => {
    expect(onBasis({ ...today, series: [count('north', '2024', 3), count('south', '2024', null)] })).toMatchObject([
      { areaId: 'joined', value: 3, complete: false, parts: [{ areaId: 'north' }], missing: ['south'], reason: null },
    ]);
  });

  it('takes over that a part was not complete', () => {
    const series = [{ ...count('north', '2024', 3), complete: false }, count('south', '2024', 7)];
    expect(onBasis({ ...today, series })).toMatchObject([{ value: 10, missing: [], complete: false }]);
  });

  it('prefers the unit’s own figure to a sum for the same period', () => {
    const series = [
      count('joined', '2025-08', 3981),
      count('north', '2025-08', 943),
      count('south', '2025-08', 3038.5),
    ];
    expect(onBasis({ ...today, series })).toEqual([
      { ...blank, areaId: 'joined', period: '2025-08', value: 3981, complete: true },
    ]);
    expect(onBasis({ ...today, series: series.slice(1) })).toMatchObject([{ value: 3981.5, complete: true }]);
  });

  it('keeps periods apart by their text', () => {
    const series = [count('north', '2024', 3), count('south', '2024-12', 7)];
    expect(onBasis({ ...today, series }).map(({ period, complete }) => [period, complete])).toEqual([
      ['2024', false],
      ['2024-12', false],
    ]);
  });

  it('reads a renamed unit on under its new name, and under its old one before', () => {
    const series = [count('alone-1997', '2023', 4), count('alone', '2025', 6)];
    const points = (basis: 'on:2026-01-01' | 'on:2020-01-01') =>
      onBasis({ ...today, series, basis }).map(({ areaId, period, value, parts }) => [areaId, period, value, parts]);
    expect(points('on:2026-01-01')).toEqual([
      ['alone', '2023', 4, null],
      ['alone', '2025', 6, null],
    ]);
    expect(points('on:2020-01-01')).toEqual([
      ['alone-1997', '2023', 4, null],
      ['alone-1997', '2025', 6, null],
    ]);
  });

  it('never divides a figure of the later unit', () => {
    const series = [count('joined', '2026', 10), count('north', '2024', 3)];
    expect(onBasis({ ...today, series, basis: 'on:2020-01-01' })).toEqual([
      { ...blank, areaId: 'north', period: '2024', value: 3, complete: true },
      { ...blank, areaId: 'north', period: '2026', value: null, complete: false, reason: 'lost-by-merger' },
      { ...blank, areaId: 'south', period: '2026', value: null, complete: false, reason: 'lost-by-merger' },
    ]);
  });

  it('never divides a figure of a unit that was split, and counts it once where its parts meet again', () => {
    const series = [count('old', '2008', 8)];
    expect(onBasis({ ...today, series, basis: 'on:2020-01-01' })).toMatchObject([
      { areaId: 'east', value: null, reason: 'lost-by-merger', complete: false },
      { areaId: 'west', value: null, reason: 'lost-by-merger', complete: false },
    ]);
    expect(onBasis({ ...today, series })).toMatchObject([
      { areaId: 'reunited', value: 8, complete: true, parts: [{ areaId: 'old' }] },
    ]);
  });

  it('does not count a part beside the whole that holds it', () => {
    const series = [count('old', '2008', 8), count('west', '2008', 5)];
    expect(onBasis({ ...today, series })).toMatchObject([
      { areaId: 'reunited', value: 8, complete: true, parts: [{ areaId: 'old' }] },
    ]);
  });

  it('sums decimals as they are written', () => {
    const series = [count('north', '2024', 0.1), count('south', '2024', 0.2)];
    expect(onBasis({ ...today, series })).toMatchObject([{ value: 0.3 }]);
  });

  it('keeps a blank with its reason', () => {
    const series = [{ ...count('kept', '2024', null), absence: 'withheld' as const }, count('kept', '2023', null)];
    expect(onBasis({ ...today, series }).map(({ period, reason, complete }) => [period, reason, complete])).toEqual([
      ['2023', 'not-found', false],
      ['2024', 'withheld', false],
    ]);
  });
});

describe('onBasis for ratios', () => {
  const ratio = { ...today, kind: 'ratio' } as const;

  it('divides the sums of the parts', () => {
    const series = [share('north', '2024', 30, 40), share('south', '2024', 10, 160)];
    expect(onBasis({ ...ratio, series })).toMatchObject([
      { areaId: 'joined', value: 20, numerator: 40, denominator: 200, complete: true, reason: null },
    ]);
    const perHundredThousand = series.map((point) => ({ ...point, value: point.value * 1000 }));
    expect(onBasis({ ...ratio, series: perHundredThousand })).toMatchObject([{ value: 20_000 }]);
    expect(onBasis({ ...ratio, series, factor: 1 })).toMatchObject([{ value: 0.2 }]);
  });

  it('is lost where one has no parts, but not where a single unit is only renamed', () => {
    const series = [share('north', '2024', 30, 40), { ...count('south', '2024', 6), numerator: 10 }];
    expect(onBasis({ ...ratio, series })).toMatchObject([
      { value: null, numerator: null, denominator: null, complete: false, reason: 'lost-by-merger', parts: [{}, {}] },
    ]);
    expect(onBasis({ ...ratio, series: [count('alone-1997', '2024', 61.5)] })).toMatchObject([
      { areaId: 'alone', value: 61.5, complete: true },
    ]);
  });

  it('is lost where there is nothing to divide by', () => {
    const series = ['north', 'south'].map((id) => ({
      areaId: id,
      period: '2024',
      value: 0,
      numerator: 0,
      denominator: 0,
    }));
    expect(onBasis({ ...ratio, series })).toMatchObject([{ value: null, reason: 'lost-by-merger' }]);
  });

  it('reads the sums of zeros as zero', () => {
    const series = [share('north', '2024', 0, 40), share('south', '2024', 0, 160)];
    expect(onBasis({ ...ratio, series })).toMatchObject([{ value: 0, denominator: 200 }]);
  });
});

describe('onBasis refuses', () => {
  const series = [count('north', '2024', 3)];
  it.each<[string, object]>([
    ['basis is neither as-reported nor on:<date>: today', { basis: 'today' }],
    ['basis is neither as-reported nor on:<date>: on:2024', { basis: 'on:2024' }],
    ['basis is before 2008-08-01: on:2008-07-31', { basis: 'on:2008-07-31' }],
    ['kind is neither count nor ratio: distinct', { kind: 'distinct' }],
    ['factor is not above 0: 0', { factor: 0 }],
    ['Not a period: "last year"', { series: [count('north', 'last year', 3)] }],
    ['value of north in 2024 is not a finite number: NaN', { series: [count('north', '2024', Number.NaN)] }],
    ['series names an area that is not among those given: nowhere', { series: [count('nowhere', '2024', 3)] }],
    ['series holds a cell twice: north in 2024', { series: [...series, ...series] }],
  ])('%s', (message, change) => {
    expect(() => onBasis({ ...today, series, ...change })).toThrow(new RangeError(message));
  });
});
