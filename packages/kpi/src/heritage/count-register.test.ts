import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRegister, type RegisterItem } from './index.ts';

const areas = [
  { id: 'VN', level: 'country', validFrom: '1976-07-02', validTo: null },
  { id: 'north', level: 'province', validFrom: '1997-01-01', validTo: '2024-06-30' },
  { id: 'south', level: 'province', validFrom: '1997-01-01', validTo: '2024-06-30' },
  { id: 'joined', level: 'province', validFrom: '2024-07-01', validTo: null },
] as const;
const successions = [
  { predecessorId: 'north', successorId: 'joined', effective: '2024-07-01' },
  { predecessorId: 'south', successorId: 'joined', effective: '2024-07-01' },
];
const items: readonly RegisterItem[] = [
  { id: '1', areaIds: ['north'], designated: '2021-03-01' },
  { id: '2', areaIds: ['north', 'south'], designated: '2023' },
  { id: '3', areaIds: [], designated: '2023-05' },
];
const find = (rows: ReturnType<typeof countRegister>, areaId: string) =>
  rows.filter((row) => row.areaId === areaId).map((row) => [row.period, row.value]);

describe('countRegister', () => {
  it('counts cumulatively for the areas of each year, zeros included; shared items once each and once in the nation', () => {
    const rows = countRegister({ items, areas, successions, basis: 'as-reported', completeTo: '2024-12-31' });
    expect(find(rows, 'north')).toEqual([
      ['2021', 1],
      ['2022', 1],
      ['2023', 2],
    ]);
    expect(find(rows, 'south')).toEqual([
      ['2021', 0],
      ['2022', 0],
      ['2023', 1],
    ]);
    expect(find(rows, 'joined')).toEqual([['2024', 2]]);
    expect(find(rows, 'VN')).toEqual([
      ['2021', 1],
      ['2022', 1],
      ['2023', 3],
      ['2024', 3],
    ]);
    expect(rows.every((row) => row.complete)).toBe(true);
  });

  it('ends with the last whole year before completeness ends', () => {
    const rows = countRegister({ items, areas, successions, basis: 'as-reported', completeTo: '2023-05-08' });
    expect(rows.at(-1)?.period).toBe('2022');
  });

  it('is never complete, and ends with the last item, where completeness is unknown', () => {
    const rows = countRegister({ items, areas, successions, basis: 'as-reported', completeTo: null });
    expect(rows.at(-1)?.period).toBe('2023');
    expect(rows.some((row) => row.complete)).toBe(false);
  });

  it('recounts on the boundaries of a date', () => {
    const rows = countRegister({ items, areas, successions, basis: 'on:2026-01-01', completeTo: '2024-12-31' });
    expect(find(rows, 'joined')).toEqual([
      ['2021', 1],
      ['2022', 1],
      ['2023', 2],
      ['2024', 2],
    ]);
    expect(rows.some((row) => row.areaId === 'north')).toBe(false);
  });

  it('marks older units that newer items can not be placed in', () => {
    const late = [...items, { id: '4', areaIds: ['joined'], designated: '2024-09' }];
    const rows = countRegister({ items: late, areas, successions, basis: 'on:2020-01-01', completeTo: '2024-12-31' });
    expect(rows.find((row) => row.areaId === 'north' && row.period === '2024')).toMatchObject({
      value: 2,
      complete: false,
    });
    expect(rows.find((row) => row.areaId === 'VN' && row.period === '2024')).toMatchObject({
      value: 4,
      complete: true,
    });
    expect(rows.find((row) => row.areaId === 'north' && row.period === '2023')).toMatchObject({ complete: true });
  });

  it('gives nothing for an empty register and refuses a basis that is none', () => {
    const empty = { items: [], areas, successions, completeTo: '2024-12-31' };
    expect(countRegister({ ...empty, basis: 'as-reported' })).toEqual([]);
    expect(() => countRegister({ ...empty, basis: 'on:2024' })).toThrow(RangeError);
    expect(() => countRegister({ ...empty, basis: 'on:2008-07-31' })).toThrow('2008-07-31');
  });

  it('places an item of a unit that was split since in none of its parts, and says that they lack it', () => {
    const parts = [
      { id: 'old', level: 'province', validFrom: '1997-01-01', validTo: '2021-12-31' },
      { id: 'east', level: 'province', validFrom: '2022-01-01', validTo: null },
      { id: 'west', level: 'province', validFrom: '2022-01-01', validTo: null },
    ] as const;
    const split = ['east', 'west'].map((successorId) => ({
      predecessorId: 'old',
      successorId,
      effective: '2022-01-01',
    }));
    const register = [
      { id: '1', areaIds: ['old'], designated: '2021' },
      { id: '2', areaIds: ['east'], designated: '2022' },
    ];
    const rows = countRegister({
      items: register,
      areas: parts,
      successions: split,
      basis: 'as-reported',
      completeTo: '2022',
    });
    expect(rows).toEqual([
      { areaId: 'east', period: '2022', value: 1, complete: false },
      { areaId: 'old', period: '2021', value: 1, complete: true },
      { areaId: 'west', period: '2022', value: 0, complete: false },
    ]);
  });

  it('never falls, and no area counts more than the nation', () => {
    const item = fc.record({
      id: fc.uuid(),
      areaIds: fc.subarray(['north', 'south']),
      designated: fc.integer({ min: 2000, max: 2023 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (register) => {
        const rows = countRegister({
          items: register,
          areas,
          successions,
          basis: 'on:2024-01-01',
          completeTo: '2023-12-31',
        });
        const nation = new Map(find(rows, 'VN') as [string, number][]);
        for (const series of Map.groupBy(rows, (row) => row.areaId).values()) {
          series.forEach((row, index) => {
            expect(row.value).toBeGreaterThanOrEqual(series[index - 1]?.value ?? 0);
            expect(row.value).toBeLessThanOrEqual(nation.get(row.period) ?? 0);
          });
        }
      }),
    );
  });
});
