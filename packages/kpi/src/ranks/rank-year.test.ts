import { describe, expect, it } from 'vitest';
import { rankYear } from '../index.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const areas = ids.map((id) => ({ id, level: 'province' as const, validFrom: '2008-08-01', validTo: null }));
const reading = (areaId: string, period: string, value: number | null, over: object = {}) => ({
  ...{ areaId, period, value, complete: null, absence: value === null ? ('withheld' as const) : null },
  ...over,
});
const asked = { areas, level: 'province', measure: 'stock', decimals: 0, direction: 'up', year: 2024 } as const;
const ofYear = [
  reading('a', '2024', 5),
  reading('b', '2024-11', 9),
  reading('c', '2024', 9),
  reading('d', '2024', 1),
  reading('e', '2024', 7, { complete: false }),
  reading('f', '2022', 8),
  reading('g', '2024', null),
];

describe('rankYear', () => {
  it('ranks by the last reading of the year, and says why an area has no rank', () => {
    const { ranking, readings, without } = rankYear({ ...asked, readings: [...ofYear, reading('e', '2023', 6)] });
    expect(ranking).toEqual({ status: 'too-few', have: 4, need: 5 });
    expect(readings.get('b')?.period).toBe('2024-11');
    expect(without).toMatchObject([
      { id: 'e', reason: 'incomplete', partial: { value: 7, complete: false } },
      { id: 'f', reason: 'not-found', partial: null },
      { id: 'g', reason: 'withheld', partial: null },
    ]);
  });

  it('takes older readings only where they are asked for, the nearest first', () => {
    const older = [...ofYear, reading('f', '2023', 6), reading('e', '2021', 4)];
    const { ranking, readings } = rankYear({ ...asked, readings: older, olderYears: 3 });
    expect(readings.get('f')?.period).toBe('2023');
    expect(ranking).toMatchObject({ status: 'ranked', of: 6, due: 7, full: true });
    if (ranking.status !== 'ranked') throw new TypeError('not ranked');
    expect(ranking.rows.map((row) => [row.id, row.rank, row.ties])).toEqual([
      ['b', 1, 2],
      ['c', 1, 2],
      ['f', 3, 1],
      ['a', 4, 1],
      ['e', 5, 1],
      ['d', 6, 1],
    ]);
  });

  it('counts as due the areas of the basis, whatever the year', () => {
    const late = areas.map((area) => ({ ...area, validFrom: '2025-07-01' }));
    expect(rankYear({ ...asked, areas: late, readings: ofYear }).without).toEqual([]);
    const { readings } = rankYear({ ...asked, areas: late, readings: ofYear, basisDay: '2026-01-01' });
    expect(readings.size).toBe(4);
  });

  it('refuses a window that is none', () => {
    expect(() => rankYear({ ...asked, readings: [], olderYears: -1 })).toThrow(RangeError);
  });
});
