import { selectIndicators, selectLatestReadings, selectPackedPoints } from '@dinh/db/queries';
import {
  compareText,
  computeCoverage,
  findLatestReadings,
  type LatestReading,
  type SeriesPoint,
  summariseCells,
  unpackRows,
} from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCaller, type TestCaller } from '../testing/create-test-caller.ts';

let tested: TestCaller;
beforeAll(async () => {
  tested = await createTestCaller();
});
afterAll(() => tested.database.drop());

async function coverageOn(on: string) {
  const [{ latest, release }, { areas, indicators }] = await Promise.all([
    tested.call.overview({}),
    tested.call.catalogue({}),
  ]);
  const rows = unpackRows<LatestReading>(latest);
  return computeCoverage({ latest: rows, areas, indicators, level: 'province', on, asOf: release.date });
}

describe('coverage of the overview', () => {
  it('has every province of either layout, and says how few are known', async () => {
    const before = await coverageOn('2025-06-30');
    const now = await coverageOn('2025-07-01');
    expect(before.rows).toHaveLength(63);
    expect(now.rows).toHaveLength(34);
    const known = before.rows.filter(({ cells }) => summariseCells(cells).known > 0);
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(63);
    const haiPhong = before.rows.find(({ area }) => area.id === 'VN31-2008');
    const houses = before.indicators.findIndex(({ id }) => id === 'village-culture-houses-coverage');
    expect(haiPhong?.cells[houses]).toEqual({
      status: 'known',
      period: '2024-11',
      value: (1186 / 1761) * 100,
      age: 'up-to-3',
    });
  });

  it('is what the pure rule makes of all points, for every level', async () => {
    const { db } = tested.database;
    const [points, indicators, { areas }] = await Promise.all([
      selectPackedPoints(db, 1),
      selectIndicators(db, 1),
      tested.call.catalogue({}),
    ]);
    const distinct = new Set(indicators.filter(({ kind }) => kind === 'distinct').map(({ id }) => id));
    for (const level of ['country', 'province', 'district', 'commune'] as const) {
      const ids = new Set(areas.filter((area) => area.level === level).map(({ id }) => id));
      const own = unpackRows<SeriesPoint>(points).filter(
        ({ areaId, indicatorId }) => ids.has(areaId) && !distinct.has(indicatorId),
      );
      const expected = findLatestReadings(own).toSorted(
        (a, b) => compareText(a.indicatorId, b.indicatorId) || compareText(a.areaId, b.areaId),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(unpackRows<LatestReading>(await selectLatestReadings(db, 1, level))).toEqual(expected);
    }
  });

  it('knows the region of each province on any day of its layout', async () => {
    const { regions } = await tested.call.overview({});
    for (const on of ['2025-06-30', '2025-07-01']) {
      const { rows } = await coverageOn(on);
      const inForce = regions.filter(
        ({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on),
      );
      const regionOf = new Map(inForce.map(({ areaId, region }) => [areaId, region]));
      expect(rows.filter(({ area }) => !regionOf.has(area.id))).toEqual([]);
      expect(new Set(regionOf.values()).size).toBe(6);
    }
  });
});

describe('what would complete an area', () => {
  it('lists targets of Hà Nội and of the nation without a figure, each with its document', async () => {
    const { completion, targets, sources } = await tested.call.area({ id: 'VN01-2008' });
    const { rows, policies } = completion;
    const own = rows.filter(({ scope }) => scope === 'own');
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(targets.length);
    expect(new Set(own.map(({ target }) => target.areaId))).toEqual(new Set(['VN01-2008']));
    const nation = rows.filter(({ scope }) => scope === 'nation');
    expect(nation.length).toBeGreaterThan(0);
    expect(new Set(nation.map(({ target }) => target.areaId))).toEqual(new Set(['VN']));
    const asked = new Set(rows.flatMap(({ target }) => target.policyId ?? []));
    expect(new Set(policies.map(({ id }) => id))).toEqual(asked);
    const known = new Set(sources.map(({ id }) => id));
    expect(rows.filter(({ target }) => !known.has(target.sourceId))).toEqual([]);
  });

  it('never calls a figure missing that the page shows', async () => {
    const { completion, points } = await tested.call.area({ id: 'VN01-2008' });
    const shown = new Set(unpackRows<SeriesPoint>(points).map(({ indicatorId }) => indicatorId));
    const missing = completion.rows.filter(({ gap }) => gap === 'none');
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter(({ target }) => shown.has(target.indicatorId))).toEqual([]);
  });

  it('asks the nation only for its own, and a former unit for nothing that came after it', async () => {
    const [nation, haiPhong] = await Promise.all([
      tested.call.area({ id: 'VN' }),
      tested.call.area({ id: 'VN31-2008' }),
    ]);
    expect(nation.completion.rows.every(({ scope }) => scope === 'own')).toBe(true);
    expect(haiPhong.completion.rows.filter(({ scope }) => scope === 'nation')).toEqual([]);
  });
});
