import { countCoverage } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { disagreeing, haiDuong, haiPhong, houses, makeCatalogue, makePoint } from '../../testing/fixtures.ts';
import { readAsReported } from '../basis/read-as-reported.ts';
import { toMapEntries } from './to-map-entries.ts';

const catalogue = makeCatalogue();
const { areas } = catalogue;

function entriesOf(points: readonly ReturnType<typeof makePoint>[], partial: readonly (typeof points)[number][] = []) {
  const readings = points.filter((point) => point.value !== null && !partial.includes(point));
  const [year] = countCoverage({ readings, areas, level: 'province', measure: houses.measure });
  if (!year) throw new RangeError('a year has readings');
  return toMapEntries({
    indicator: houses,
    selection: { chosen: [haiPhong], pointsByArea: Map.groupBy(points, ({ areaId }) => areaId) },
    year,
    read: { ...readAsReported(points), partial: new Set(partial) },
    nameOf: ({ nameVi }) => nameVi,
    hrefOf: ({ areaId, period }) => `/d/1/houses/${areaId}/${period}`,
  });
}

describe('toMapEntries', () => {
  it('has every area of the year, the chosen in its colour', () => {
    const entries = entriesOf([disagreeing]);
    expect(entries.map(({ id, colour }) => [id, colour])).toEqual([
      [haiPhong.id, 'series-1'],
      [haiDuong.id, undefined],
    ]);
    expect(entries[0]?.point).toMatchObject({ period: '2024-11', agrees: false, href: '/d/1/houses/HP/2024-11' });
    expect(entries[1]).toEqual({ id: haiDuong.id, name: 'Hải Dương', point: null });
  });

  it('says why there is no figure where that is known', () => {
    const withheld = makePoint({ areaId: haiDuong.id, period: '2024', value: null, absence: 'withheld' });
    expect(entriesOf([disagreeing, withheld])[1]).toMatchObject({ point: null, absence: 'withheld' });
    const before = makePoint({ areaId: haiDuong.id, period: '2020', value: null, absence: 'withheld' });
    expect(entriesOf([disagreeing, before])[1]?.absence).toBeUndefined();
  });

  it('keeps a figure of only a part apart from the others', () => {
    const part = makePoint({ areaId: haiDuong.id, period: '2024', value: 12, complete: false });
    expect(entriesOf([disagreeing, part], [part])[1]?.point).toMatchObject({ value: 12, isPart: true, href: null });
  });
});
