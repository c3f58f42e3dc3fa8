import { describe, expect, it } from 'vitest';
import { haiDuong, haiPhong, makeCatalogue, newHaiPhong } from '../../testing/fixtures.ts';
import { countByFamily, countKnown } from './count-coverage.ts';
import { toCoverages } from './use-coverages.ts';

const latest = [
  { indicatorId: 'houses', areaId: haiPhong.id, period: '2024-11', value: 80, absence: null },
  { indicatorId: 'houses', areaId: haiDuong.id, period: '2024', value: null, absence: 'withheld' as const },
];

describe('coverage of a layout', () => {
  const { before, now } = toCoverages(latest, makeCatalogue());

  it('counts the units of the day, each layout for itself', () => {
    expect([countKnown(before.byFamily), before.byFamily.length]).toEqual([1, 2]);
    expect([countKnown(now.byFamily), now.byFamily.length]).toEqual([0, 1]);
    expect(now.byFamily.map(({ area }) => area.id)).toEqual([newHaiPhong.id]);
  });

  it('tells per family who has a figure; a blank with a reason is none', () => {
    const facilities = countByFamily(before.byFamily).find((row) => row.family === 'facilities');
    expect(facilities?.known).toBe(1);
    expect(facilities?.areas.map((row) => row.isKnown)).toEqual([true, false]);
  });
});
