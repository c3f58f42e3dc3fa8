import { type SeriesPoint, unpackRows } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCaller, type TestCaller } from '../testing/create-test-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';

let tested: TestCaller;
beforeAll(async () => {
  tested = await createTestCaller();
});
afterAll(() => tested.database.drop());

const article = 'sovhtt-hn-haiphong-exchange-2024';

describe('releases', () => {
  it('lists every release', async () => {
    const releases = await tested.call.releases();
    expect(releases.map(({ number }) => number)).toEqual(releases.map((_, index) => index + 1));
    expect(releases[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(releases.every(({ latest }) => latest === releases.length)).toBe(true);
  });
});

describe('catalogue', () => {
  it('has every area and indicator with how much is published, register counts apart', async () => {
    const { areas, indicators, successions } = await tested.call.catalogue({});
    const haiPhong = areas.find(({ id }) => id === 'VN31-2008');
    expect(haiPhong).toMatchObject({ nameVi: 'Hải Phòng', level: 'province', validTo: '2025-06-30' });
    expect(haiPhong?.otherNames).toContain('Hai Phong');
    expect(haiPhong?.figures).toBeGreaterThan(20);
    const houses = indicators.find(({ id }) => id === 'village-culture-houses-coverage');
    expect(houses).toMatchObject({ family: 'facilities', factor: 100, unit: 'percent' });
    expect(houses?.figures).toBeGreaterThanOrEqual(houses?.areas ?? 0);
    expect(successions.filter(({ successorId }) => successorId === 'VN31-2025')).toHaveLength(2);
    // An area known for nothing but the counts of registers has no published figure.
    const counted = areas.filter(({ figures }) => figures === 0);
    expect(counted.length).toBeGreaterThan(0);
  });

  it('refuses an unknown release', async () => {
    expect(await refusalOf(tested.call.catalogue({ release: 99 }), { release: 99 })).toEqual({
      code: 'not-found',
      field: 'release',
      seen: '99',
      accepted: ['1…1'],
    });
  });
});

describe('overview', () => {
  it('says how complete the data are and what the nation reads', async () => {
    const overview = await tested.call.overview({});
    expect(overview.totals).toEqual({ figures: 929, sources: 276, firstPeriod: '1998', lastPeriod: '2026-02' });
    const figures = overview.families.reduce((sum, family) => sum + family.figures, 0);
    expect(figures).toBe(overview.totals.figures);
    expect(overview.families.map(({ family }) => family)).toEqual([
      'facilities',
      'clubs',
      'heritage',
      'movement',
      'people',
      'industry',
    ]);
    expect(overview.headlines.every(({ areaId }) => areaId === 'VN')).toBe(true);
    expect(overview.best.map(({ family }) => family)).toEqual([
      'facilities',
      'clubs',
      'heritage',
      'movement',
      'people',
      'industry',
    ]);
    expect(overview.best.every(({ points }) => points.length > 1)).toBe(true);
    expect(overview.problems).toEqual({ shares: 15, sources: 4, findings: 9, notPlaced: 5 });
  });

  it('gives the source of every figure it shows', async () => {
    const { headlines, best, sources } = await tested.call.overview({});
    const known = new Set(sources.map(({ id }) => id));
    const shown = [...headlines, ...best.flatMap(({ points }) => unpackRows<SeriesPoint>(points))];
    expect(shown.filter(({ sourceId }) => !known.has(sourceId))).toEqual([]);
  });

  it('refuses an unknown release', async () => {
    expect(await refusalOf(tested.call.overview({ release: 2 }), {})).toMatchObject({ field: 'release', seen: '2' });
  });
});

describe('indicator', () => {
  it('has the points, targets, policies and sources of the page', async () => {
    const page = await tested.call.indicator({ id: 'village-culture-houses-coverage' });
    const points = unpackRows<SeriesPoint>(page.points);
    const haiPhong = points.find(({ areaId, period }) => areaId === 'VN31-2008' && period === '2024-11');
    expect(haiPhong).toEqual({
      indicatorId: 'village-culture-houses-coverage',
      areaId: 'VN31-2008',
      period: '2024-11',
      value: (1186 / 1761) * 100,
      numerator: 1186,
      denominator: 1761,
      reportedShare: '63.7',
      status: 'reported',
      absence: null,
      complete: null,
      sourceId: article,
      note: 'printed 63.7% does not match parts (67.35%)',
      reason: 'only',
      agrees: false,
      hint: 'digits-swapped',
      differs: false,
      afterEnd: false,
      others: [],
    });
    expect(page.targets.every(({ indicatorId }) => indicatorId === page.indicator.id)).toBe(true);
    const asked = new Set(page.targets.map(({ policyId }) => policyId).filter((id) => id !== null));
    expect(new Set(page.policies.map(({ id }) => id))).toEqual(asked);
  });

  it('refuses an unknown id, an unknown release and an id that is too long', async () => {
    const refused = { code: 'not-found', field: 'indicator', seen: 'none' };
    expect(await refusalOf(tested.call.indicator({ id: 'none' }), {})).toMatchObject(refused);
    expect(await refusalOf(tested.call.indicator({ id: 'none', release: 7 }), {})).toMatchObject({ field: 'release' });
    const input = { id: 'x'.repeat(101) };
    expect(await refusalOf(tested.call.indicator(input), input)).toMatchObject({ code: 'too-long', field: 'id' });
  });
});

describe('area', () => {
  it('has all that is known of Hải Phòng on the units of 2024', async () => {
    const page = await tested.call.area({ id: 'VN31-2008' });
    expect(page.area).toMatchObject({ nameVi: 'Hải Phòng', nameEn: 'Hai Phong', code: '31' });
    const points = unpackRows<SeriesPoint>(page.points).filter(({ sourceId }) => sourceId === article);
    expect(points.map(({ indicatorId, value }) => [indicatorId, value])).toEqual([
      ['commune-cultural-centres-coverage', (190 / 217) * 100],
      ['community-art-troupes', 1355],
      ['cultural-clubs', 1739],
      ['district-cultural-centres-coverage', 100],
      ['sports-clubs', 2730],
      ['village-culture-houses-coverage', (1186 / 1761) * 100],
    ]);
    expect(page.sources.map(({ id }) => id)).toContain(article);
    expect(page.population).toMatchObject({ year: 2024, series: 'nso_avg' });
    expect(page.policies.map(({ id }) => id)).toContain('hp-ctr33-2015');
    expect(page.children.every(({ parentId }) => parentId === 'VN31-2008')).toBe(true);
    expect(page.successions).toHaveLength(1);
  });

  it('lists the heritage of the areas that became one', async () => {
    const [merged, haiPhong, haiDuong] = await Promise.all(
      ['VN31-2025', 'VN31-2008', 'VN30-2008'].map((id) => tested.call.area({ id })),
    );
    const ids = (page: typeof merged): readonly string[] => page?.heritage.map(({ id }) => id) ?? [];
    const own = 'whs-quan-the-di-tich-va-danh-thang-yen-tu-vinh-nghiem-con-son-kiep-bac';
    expect(new Set(ids(merged))).toEqual(new Set([...ids(haiPhong), ...ids(haiDuong), own]));
    expect(ids(haiPhong).length).toBeGreaterThan(0);
  });

  it('lists every item for the nation, and a district without a code', async () => {
    expect((await tested.call.area({ id: 'VN' })).heritage).toHaveLength(900);
    const { children } = await tested.call.area({ id: 'VN17-2008' });
    const [district] = children;
    expect((await tested.call.area({ id: district?.id ?? '' })).area).toMatchObject({ level: 'district', code: null });
  });

  it('gives policies with what they build on', async () => {
    const { policies } = await tested.call.area({ id: 'VN' });
    expect(policies.find(({ id }) => id === 'strategy-1909')?.links).toContainEqual({
      toPolicyId: 'res-13-congress',
      relation: 'implements',
      basis: 'inferred',
    });
  });

  it('refuses an unknown id, even one that no area could have', async () => {
    const hostile = ['none', '', '__proto__', "'; drop table area; --", '\u0000', '\ud800'];
    for (const id of hostile) {
      const refusal = await refusalOf(tested.call.area({ id }), { id });
      expect(['not-found', 'unreadable']).toContain(refusal.code);
      expect(['area', 'id']).toContain(refusal.field);
    }
  });
});

describe('cell', () => {
  const cell = { indicatorId: 'village-culture-houses-coverage', areaId: 'VN31-2008', period: '2024-11' };

  it('has the reading with its source', async () => {
    const answer = await tested.call.cell({ ...cell, release: 1 });
    expect(answer.point).toMatchObject({ numerator: 1186, denominator: 1761, reportedShare: '63.7' });
    expect(answer.sources.map(({ id }) => id)).toEqual([article]);
    expect(answer.release.number).toBe(1);
  });

  it('says that no figure is known where the cell exists', async () => {
    expect((await tested.call.cell({ ...cell, period: '1999' })).point).toBeNull();
  });

  it.each([
    [
      { ...cell, indicatorId: 'none' },
      { code: 'not-found', field: 'indicator', seen: 'none' },
    ],
    [
      { ...cell, areaId: 'none' },
      { code: 'not-found', field: 'area', seen: 'none' },
    ],
    [
      { ...cell, period: '2024-13' },
      { code: 'unreadable', field: 'period', seen: '2024-13' },
    ],
    [
      { ...cell, release: 5 },
      { code: 'not-found', field: 'release', seen: '5' },
    ],
    [
      { ...cell, period: '2'.repeat(41) },
      { code: 'too-long', field: 'period' },
    ],
  ])('refuses %o', async (input, refusal) => {
    expect(await refusalOf(tested.call.cell(input), input)).toMatchObject(refusal);
  });
});
