import { describe, expect, it } from 'vitest';
import { haiDuong, haiPhong, newHaiPhong } from '../../testing/fixtures.ts';
import { countKnownOn, coverageOn } from './count-coverage.ts';
import { firstDayNow, lastDayBefore } from './layout-days.ts';

const areas = [haiPhong, haiDuong, newHaiPhong];
const coverage = [
  { areaId: haiPhong.id, indicators: { facilities: 2 } },
  { areaId: newHaiPhong.id, indicators: {} },
];

describe('coverage of a day', () => {
  it('counts the units of the day, each layout for itself', () => {
    expect(countKnownOn(coverage, areas, lastDayBefore)).toEqual({ known: 1, due: 2 });
    expect(countKnownOn(coverage, areas, firstDayNow)).toEqual({ known: 0, due: 1 });
  });

  it('tells per family who has a figure', () => {
    const facilities = coverageOn(coverage, areas, lastDayBefore).find((row) => row.family === 'facilities');
    expect(facilities?.known).toBe(1);
    expect(facilities?.areas.map((row) => row.isKnown)).toEqual([true, false]);
  });
});
