import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInscriptions, traceRegister } from './index.ts';

const nation = { id: 'VN', level: 'country', validFrom: '1976-07-02', validTo: null } as const;
const north = { id: 'north', level: 'province', validFrom: '1997-01-01', validTo: '2024-06-30' } as const;
const joined = { id: 'joined', level: 'province', validFrom: '2024-07-01', validTo: null } as const;
const successions = [
  { predecessorId: 'north', successorId: 'joined', effective: '2024-07-01' },
  { predecessorId: 'south', successorId: 'joined', effective: '2024-07-01' },
];
const items = [
  { id: '1', areaIds: ['north'], designated: '2021-03-01' },
  { id: '2', areaIds: ['south'], designated: '2023-02' },
  { id: '3', areaIds: ['joined'], designated: '2025-02' },
] as const;
const areas = [nation, north, joined];
const register = { items, areas, successions, completeTo: '2023-05-08' } as const;

describe('traceRegister', () => {
  it('goes on after completeness ends, and says so', () => {
    const counts = traceRegister({ ...register, areaId: 'VN', basis: 'on:2026-01-01' });
    expect(counts.map(({ period, value, complete }) => [period, value, complete])).toEqual([
      ['2021', 1, true],
      ['2022', 1, true],
      ['2023', 2, false],
      ['2024', 2, false],
      ['2025', 3, false],
    ]);
  });

  it('recounts a joined area from what its parts had', () => {
    const counts = traceRegister({ ...register, areaId: 'joined', basis: 'on:2026-01-01' });
    expect(counts.map(({ value }) => value)).toEqual([1, 1, 2, 2, 3]);
  });

  it('counts a former area on its last day’s boundaries', () => {
    const counts = traceRegister({ ...register, areaId: 'north', basis: 'on:2024-06-30' });
    expect(counts.map(({ value, complete }) => [value, complete]).slice(0, 2)).toEqual([
      [1, true],
      [1, true],
    ]);
  });

  it('never falls, whatever the day of completeness', () => {
    const item = fc.record({
      id: fc.uuid(),
      areaIds: fc.subarray(['north', 'south']),
      designated: fc.integer({ min: 2000, max: 2023 }).map(String),
    });
    const completeTo = fc.option(fc.integer({ min: 1998, max: 2026 }).map((year) => `${year}-06-30`));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), completeTo, (own, day) => {
        const counts = traceRegister({
          items: own,
          successions,
          areas,
          areaId: 'joined',
          basis: 'on:2025-01-01',
          completeTo: day,
        });
        counts.forEach((count, index) => {
          expect(count.value).toBeGreaterThanOrEqual(counts[index - 1]?.value ?? 0);
          expect(count.complete).toBe(day !== null && `${count.period}-12-31` <= day);
        });
      }),
    );
  });
});

describe('countInscriptions', () => {
  it('counts by year, blanks as zeros, and tells complete registers from others', () => {
    const designated = [
      { id: '1', areaIds: [], designated: '2021-03-01', designation: 'national-ich' },
      { id: '2', areaIds: [], designated: '2023-02', designation: 'national-ich' },
      { id: '3', areaIds: [], designated: '2023', designation: 'unesco-ich' },
      { id: '4', areaIds: [], designated: '2021', designation: 'special-national-relic' },
    ] as const;
    const registers = [
      { designation: 'national-ich', completeTo: '2023-05-08' },
      { designation: 'unesco-ich', completeTo: '2025-12-31' },
      { designation: 'special-national-relic', completeTo: null },
    ] as const;
    expect(countInscriptions(designated, registers)).toEqual([
      { year: 2021, complete: 1, partial: 1 },
      { year: 2022, complete: 0, partial: 0 },
      { year: 2023, complete: 1, partial: 1 },
    ]);
    expect(countInscriptions([], registers)).toEqual([]);
  });
});
