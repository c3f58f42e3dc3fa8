import { describe, expect, it } from 'vitest';
import type { IndicatorState } from '../../app/view-state.ts';
import { clubs, haiDuong, haiPhong, houses, hungHa, makeCatalogue, makePoint, nation } from '../../testing/fixtures.ts';
import { type IndicatorSelection, selectPlaces, selectYear } from './select-view.ts';

const catalogue = makeCatalogue();
const points = [
  makePoint({ areaId: nation.id, period: '2012' }),
  makePoint({ areaId: haiPhong.id, period: '2024' }),
  makePoint({ areaId: haiDuong.id, period: '2024' }),
  makePoint({ areaId: haiDuong.id, period: '2022' }),
  makePoint({ areaId: hungHa.id, period: '2021' }),
];

/** Both choices, as the page makes them. */
function selectView(
  asked: Parameters<typeof selectPlaces>[0] & { readonly state: IndicatorState },
): IndicatorSelection {
  const places = selectPlaces(asked);
  return { ...places, ...selectYear(places, asked.indicator, asked.state.year) };
}

describe('the view selected', () => {
  it('begins with provinces, their fullest year, and the place with most readings', () => {
    const view = selectView({ points, indicator: houses, state: {}, catalogue });
    expect(view.level?.level).toBe('province');
    expect(view.year?.year).toBe(2024);
    expect(view.chosen.map((area) => area.id)).toEqual(['HD']);
  });

  it('leaves the nation alone where it has a course of its own', () => {
    const more = [...points, makePoint({ areaId: nation.id, period: '2020' })];
    expect(selectView({ points: more, indicator: houses, state: {}, catalogue }).chosen).toEqual([]);
  });

  it('follows the address: places, level, year', () => {
    const state = { areas: ['HD-hung-ha', 'nowhere'], year: 2020 };
    const view = selectView({ points, indicator: houses, state, catalogue });
    expect(view.chosen.map((area) => area.id)).toEqual(['HD-hung-ha']);
    expect(view.level?.level).toBe('district');
    expect([view.year, view.missingYear]).toEqual([undefined, 2020]);
  });

  it('keeps a nation’s total away from the places it adds up, never its share', () => {
    const state = { areas: ['HP'] };
    expect(selectView({ points, indicator: clubs, state, catalogue }).behind.hasNation).toBe(false);
    expect(selectView({ points, indicator: houses, state, catalogue }).behind.hasNation).toBe(true);
  });
});
