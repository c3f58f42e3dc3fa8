import type { BoundaryArea, BoundaryFile } from '@dinh/charts/map';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { disagreeing, haiDuong, haiPhong, houses, makeCatalogue, makePoint } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { readAsReported } from '../basis/read-as-reported.ts';
import { selectPlaces, selectYear } from '../indicator/select-view.ts';
import { YearMapView } from './year-map-view.tsx';

const toArea = (id: string, arc: number): BoundaryArea => ({ type: 'MultiPolygon', id, arcs: [[[arc]]] });

/** Two squares; this country has no archipelago. */
const boundaries: BoundaryFile = {
  attribution: 'Boundaries: made up',
  licence: 'CC BY-SA 4.0',
  licenceUrl: null,
  transform: { scale: [1, 1], translate: [104, 15] },
  arcs: [
    [
      [0, 0],
      [2, 0],
      [0, 2],
      [-2, 0],
      [0, -2],
    ],
    [
      [2, 0],
      [2, 0],
      [0, 2],
      [-2, 0],
      [0, -2],
    ],
  ],
  objects: {
    areas_2008: { geometries: [toArea(haiPhong.id, 0), toArea(haiDuong.id, 1)] },
    areas_2025: { geometries: [] },
    labels: { geometries: [] },
  },
};

const points = [disagreeing, makePoint({ areaId: haiDuong.id, period: '2020', value: 30 })];

async function show(asked: number, file = boundaries, areas: readonly string[] = ['HP']): Promise<void> {
  const read = readAsReported(points);
  const places = selectPlaces({ points, indicator: houses, state: { areas }, catalogue: makeCatalogue() });
  const selection = { ...places, ...selectYear(places, houses, asked) };
  if (!selection.year) throw new RangeError(`no figure in ${asked}`);
  await renderView(
    <YearMapView
      title={`Tỷ lệ, ${asked}`}
      indicator={houses}
      selection={selection}
      year={selection.year}
      read={read}
      imprint={{
        sources: [{ title: 'Sở Văn hóa', url: null }],
        dataSet: 'reference',
        asOf: '2026-01-15',
        release: 1,
        link: '/',
        licence: { name: 'CC BY 4.0', url: 'https://example.org/' },
        report: '/report',
      }}
      notes={[]}
      boundaries={file}
      onPass={() => {}}
    />,
  );
}

const limits = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[data-legend^="class"]')].map(
    (item) => (item.textContent ?? '').split(' · ')[0] ?? null,
  );

describe('YearMapView', () => {
  it('draws a year with the limits of all years, and says of how many there is a figure', async () => {
    await show(2024);
    expect(document.querySelector('[data-area="HP"]')?.getAttribute('data-class')).toBe('4');
    expect(document.querySelector('[data-area="HD"]')?.getAttribute('data-hatch')).toBe('not-found');
    expect(document.body.textContent).toContain('Năm 2024: 1 trong 2 tỉnh, thành có số liệu công bố.');
    const of2024 = limits();
    document.body.replaceChildren();
    await show(2020);
    expect(limits()).toEqual(of2024);
    expect(of2024).toHaveLength(5);
    expect(screen.getByRole('slider')).toBeDefined();
  });

  it('says of a chosen place that is no unit of the year why it is not there', async () => {
    await show(2024, boundaries, ['HP-2025']);
    expect(document.body.textContent).toContain('Không có trên bản đồ năm 2024');
    expect(document.body.textContent).toContain('Hải Phòng (từ 1/7/2025)');
  });

  it('says in words that there are no boundaries for a map', async () => {
    const { objects, ...rest } = boundaries;
    await show(2024, { ...rest, objects: { ...objects, areas_2008: { geometries: [] } } });
    expect(document.body.textContent).toBe(
      'Không có đường ranh giới để vẽ bản đồ của năm 2024. Xem biểu đồ hoặc bảng.',
    );
  });
});
