import { readingsOf } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { clubs, houses, makeCatalogue, makePoint } from '../../testing/fixtures.ts';
import { selectPlaces } from '../indicator/select-view.ts';
import { readCatalogued } from './read-catalogued.ts';

const catalogue = makeCatalogue();
const basis = 'on:2026-01-15';
const count = (areaId: string, period: string, value: number, sourceId: string) =>
  makePoint({ indicatorId: 'clubs', areaId, period, value, numerator: null, denominator: null, sourceId });

describe('readCatalogued', () => {
  it('adds the counts of the areas that became one, and keeps what each rests on', () => {
    const points = [
      count('HP', '2021', 3, 'article'),
      count('HD', '2021', 7, 'paper'),
      count('HP', '2022', 4, 'article'),
    ];
    const read = readCatalogued({ indicator: clubs, points, catalogue, basis, heritage: undefined });
    expect(read.day).toBe('2026-01-15');
    const [of2021, of2022] = read.points;
    expect(of2021).toMatchObject({ areaId: 'HP-2025', period: '2021', value: 10, status: 'derived', complete: true });
    expect(of2022).toMatchObject({ areaId: 'HP-2025', period: '2022', value: 4, complete: false });
    if (!of2021 || !of2022) throw new TypeError('No points');
    expect(readingsOf(read, of2021).map(({ sourceId }) => sourceId)).toEqual(['paper', 'article']);
    expect(read.made.get(of2022)?.missing).toEqual(['HD']);
    expect([...read.partial]).toEqual([of2022]);
  });

  it('ranks no area by a figure of only a part of it, and leads from an old area to the one that holds it', () => {
    const points = [
      count('HP', '2021', 3, 'article'),
      count('HD', '2021', 7, 'paper'),
      count('HP', '2022', 4, 'article'),
    ];
    const read = readCatalogued({ indicator: clubs, points, catalogue, basis, heritage: undefined });
    const places = selectPlaces({ ...read, indicator: clubs, state: { areas: ['HP', 'HD'] }, catalogue });
    expect(places.chosen.map(({ id }) => id)).toEqual(['HP-2025']);
    expect(places.level?.years.map(({ year, readings, due }) => [year, readings.length, due.length])).toEqual([
      [2021, 1, 1],
    ]);
    expect(places.pointsByArea.get('HP-2025')).toHaveLength(2);
  });

  it('keeps a figure of its own as it is stored, and leaves districts aside', () => {
    const own = makePoint({ indicatorId: 'houses', areaId: 'HP-2025', period: '2025-09' });
    const district = makePoint({ indicatorId: 'houses', areaId: 'HD-hung-ha', period: '2024' });
    const read = readCatalogued({ indicator: houses, points: [own, district], catalogue, basis, heritage: undefined });
    expect(read.points).toEqual([own]);
    expect(read.made.size).toBe(0);
  });
});
