import { type SeriesPoint, unpackRows } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCaller, type TestCaller } from '../testing/create-test-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';

let tested: TestCaller;
beforeAll(async () => {
  tested = await createTestCaller();
});
afterAll(() => tested.database.drop());

describe('peers', () => {
  it('has the 63 and the 34 with what they are compared by', async () => {
    const { layouts } = await tested.call.peers({});
    expect(layouts.map(({ lastDay, areas }) => [lastDay, areas.length])).toEqual([
      ['2025-06-30', 63],
      [null, 34],
    ]);
    const haNoi = layouts.map(({ areas }) => areas.find(({ id }) => id === 'VN01-2008'));
    // One place on both layouts, with the communes of each.
    expect(haNoi.map((area) => area?.communeUnits)).toEqual([526, 126]);
    expect(haNoi.map((area) => area?.kind)).toEqual(['municipality', 'municipality']);
  });

  it('has one population a year of each, never of another series', async () => {
    const { populations, sources } = await tested.call.peers({});
    const rows = unpackRows<{ areaId: string; year: number; population: number; sourceId: string }>(populations);
    expect(new Set(rows.map(({ areaId, year }) => `${areaId} ${year}`)).size).toBe(rows.length);
    expect(rows.find(({ areaId, year }) => areaId === 'VN' && year === 2024)?.population).toBe(101_343_760);
    expect(Math.max(...rows.map(({ year }) => year))).toBe(2024);
    const known = new Set(sources.map(({ id }) => id));
    expect(rows.every(({ sourceId }) => known.has(sourceId))).toBe(true);
  });
});

describe('compare', () => {
  it('has an indicator’s readings of the nation and provinces of every day, and of nothing below', async () => {
    const { points, indicator } = await tested.call.compare({ id: 'peoples-artisan-nominations' });
    const all = unpackRows<SeriesPoint>((await tested.call.indicator({ id: indicator.id })).points);
    const { areas } = await tested.call.catalogue({});
    const levelOf = new Map(areas.map(({ id, level }) => [id, level]));
    const expected = all.filter(({ areaId }) => ['country', 'province'].includes(levelOf.get(areaId) ?? ''));
    expect(unpackRows<SeriesPoint>(points)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
  });

  it('refuses an unknown indicator', async () => {
    expect(await refusalOf(tested.call.compare({ id: 'nothing' }), { id: 'nothing' })).toMatchObject({
      code: 'not-found',
      field: 'indicator',
      seen: 'nothing',
    });
  });
});
