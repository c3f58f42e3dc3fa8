import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../indicator/index.ts';
import type { SeriesPoint } from '../series/index.ts';
import {
  computeStandings,
  findPoliciesInForce,
  findStandingBoundaries,
  listStandingReach,
  pickLessons,
  pickStrengths,
  type StandingIndicator,
  type StandingsInput,
} from './index.ts';

const ids = Array.from({ length: 12 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
const areas = ids.map((id) => ({ id, level: 'province' as const, validFrom: '2008-08-01', validTo: '2025-06-30' }));
/** P01 is nearest to P02, then to P03, and so on. */
const features = ids.map((id, index) => ({ id, urbanShare: index / 20 }));
const share: StandingIndicator = {
  id: 'share',
  family: 'facilities',
  kind: 'ratio',
  factor: 100,
  decimals: 1,
  measure: 'stock',
  direction: 'up',
};

function makePoint(over: Partial<SeriesPoint> & Pick<SeriesPoint, 'areaId' | 'period' | 'value'>): SeriesPoint {
  return {
    indicatorId: 'share',
    numerator: over.value,
    denominator: over.value === null ? null : 100,
    reportedShare: null,
    status: 'reported',
    sourceId: `source-${over.areaId}`,
    note: null,
    absence: over.value === null ? 'not-found' : null,
    complete: null,
    reason: 'only',
    agrees: null,
    hint: null,
    differs: false,
    afterEnd: false,
    others: [],
    ...over,
  };
}

const ofYear = (period: string, values: readonly (number | null | undefined)[]): readonly SeriesPoint[] =>
  values.flatMap((value, index) => (value === undefined ? [] : makePoint({ areaId: ids[index] ?? '', period, value })));

function ask(points: readonly SeriesPoint[], over: Partial<StandingsInput> = {}): StandingsInput {
  return {
    areaId: 'P01',
    boundaries: { status: 'compared', basis: 'as-reported', day: '2025-06-30' },
    indicators: [share],
    areas,
    successions: [],
    registers: [],
    points,
    features,
    asOf: '2025-06-30',
    ...over,
  };
}
const standOf = (points: readonly SeriesPoint[], over: Partial<StandingsInput> = {}) =>
  computeStandings(ask(points, over)).standings[0];

describe('computeStandings', () => {
  it('gives a case worked by hand', () => {
    // P01 has 60 of 100, the others 5, 10 … 55; its peers are P02 to P09.
    const points = [
      ...ofYear('2019', [40, 5, 5, 5, 5]),
      ...ofYear('2024', [60, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 90]),
    ];
    const { peers, standings } = computeStandings(ask(points));
    expect(peers.map(({ id }) => id)).toEqual(ids.slice(1, 9));
    const [standing] = standings;
    expect(standing).toMatchObject({ year: 2024, stale: false, own: { period: '2024', value: 60 }, quarter: 'best' });
    // All: 12 with a figure, P12 before it. Their median is (30 + 35) ÷ 2; P12 is 30 points ahead, 30 things more.
    expect(standing?.among.all).toMatchObject({
      of: 12,
      due: 12,
      ranking: { status: 'ranked', full: true, rows: [{ id: 'P01', rank: 2, ties: 1 }] },
      median: 32.5,
      best: [{ id: 'P12', value: 90, sourceIds: ['source-P12'] }],
      toBest: { difference: -30, things: 30 },
    });
    // Peers: 9 with itself, the first of them; the best of the others is P09 with 40.
    expect(standing?.among.peers).toMatchObject({
      of: 9,
      due: 9,
      ranking: { rows: [{ id: 'P01', rank: 1, ties: 1 }] },
      median: 25,
      best: [{ id: 'P09', value: 40 }],
      toBest: { difference: 20, things: 0 },
    });
    // From 40 to 60; P05 went from 5 to 20, by less. P02 stayed.
    expect(standing?.learning).toMatchObject({ status: 'none', from: '2019', to: '2024', own: { gain: 20 }, of: 4 });
    expect(standing?.trend).toEqual({ change: 'not-calculable', chiSquared: null });
  });

  it('names whom to learn from, with the sources of both ends', () => {
    const points = [...ofYear('2019', [40, 30]), ...ofYear('2024', [45, 60])];
    expect(standOf(points)?.learning).toMatchObject({
      status: 'found',
      own: { gain: 5 },
      of: 1,
      rows: [{ id: 'P02', start: 30, end: 60, gain: 30, sourceIds: ['source-P02'] }],
    });
  });

  it('learns from nobody across a changed definition, of its own or of another', () => {
    const changed = (areaId: string, over: Partial<SeriesPoint> = {}) =>
      makePoint({ areaId, period: '2021', value: 50, note: 'Definition changed in 2021', ...over });
    const points = [...ofYear('2019', [40, 30]), ...ofYear('2024', [45, 60])];
    expect(standOf([...points, changed('P01')])?.learning).toEqual({ status: 'own-missing', reason: 'break' });
    // A blank, and a figure of a part, tell of it too.
    for (const over of [{}, { value: null }, { complete: false }]) {
      const learning = standOf([...points, changed('P02', over)])?.learning;
      expect(learning).toMatchObject({ status: 'none', of: 0, from: '2019', to: '2024' });
    }
    expect(listStandingReach(ask(points))[0]?.years).toContain(2021);
  });

  it('takes the own figure nearest to five years before, at least two', () => {
    const windowOf = (periods: readonly string[]) => {
      const standing = standOf(periods.map((period) => makePoint({ areaId: 'P01', period, value: 1 })));
      return standing?.learning.status === 'none' ? standing.learning.from : standing?.learning.status;
    };
    expect(windowOf(['2015', '2018', '2021', '2024'])).toBe('2018');
    // Four years and six: the later.
    expect(windowOf(['2018', '2020', '2024'])).toBe('2020');
    expect(windowOf(['2022', '2024'])).toBe('2022');
    expect(windowOf(['2023', '2024'])).toBe('no-window');
    expect(windowOf(['2022-06', '2024-05'])).toBe('no-window');
  });

  it('draws no class below half of the areas, and none from an old figure', () => {
    const few = standOf(ofYear('2024', [90, 1, 2, 3, 4]));
    expect(few).toMatchObject({ quarter: null, among: { all: { of: 5, due: 12, median: null, toMedian: null } } });
    expect(few?.among.all.ranking).toMatchObject({ status: 'ranked', full: false });
    const two = standOf(ofYear('2024', [90, 1]));
    expect(two?.among.peers).toMatchObject({ ranking: { status: 'too-few', have: 2 }, best: [{ id: 'P02' }] });
    expect(standOf(ofYear('2021', [90, 1, 2, 3, 4, 5, 6]))).toMatchObject({ stale: true, quarter: 'best' });
  });

  it('puts nobody in an outer quarter where all have the same', () => {
    expect(
      standOf(
        ofYear(
          '2024',
          ids.map(() => 100),
        ),
      )?.quarter,
    ).toBeNull();
  });

  it('takes the latest year with a complete figure, and nothing from after the end', () => {
    const points = [
      makePoint({ areaId: 'P01', period: '2022', value: 10 }),
      makePoint({ areaId: 'P01', period: '2023', value: 20, complete: false }),
      makePoint({ areaId: 'P01', period: '2024', value: null }),
      makePoint({ areaId: 'P01', period: '2025-08', value: 30, afterEnd: true }),
    ];
    expect(standOf(points)?.own).toMatchObject({ period: '2022', value: 10 });
    expect(standOf(points.slice(1))).toBeUndefined();
  });

  it('puts figures of before together for an area of today', () => {
    const today = [
      ...areas,
      ...['Q1', 'Q2'].map((id) => ({ id, level: 'province' as const, validFrom: '2025-07-01', validTo: null })),
    ];
    const merge = (predecessorId: string, successorId: string) => ({
      predecessorId,
      successorId,
      effective: '2025-07-01',
      relation: 'merged' as const,
    });
    const standing = standOf(ofYear('2024', [30, 50, 20]), {
      areaId: 'Q1',
      areas: today,
      successions: [merge('P01', 'Q1'), merge('P02', 'Q1'), merge('P03', 'Q2'), merge('P04', 'Q2')],
      boundaries: { status: 'compared', basis: 'on:2026-01-01', day: '2026-01-01' },
      features: ['Q1', 'Q2'].map((id, index) => ({ id, urbanShare: index })),
      asOf: '2026-01-01',
    });
    expect(standing?.own).toMatchObject({ value: 40, numerator: 80, denominator: 200, status: 'derived' });
    expect(standing?.own.parts?.map(({ areaId }) => areaId)).toEqual(['P01', 'P02']);
    expect(standing?.own.sourceIds).toEqual(['source-P01', 'source-P02']);
    // A figure of only a part of Q2 stands in no comparison.
    expect(standing?.among.all).toMatchObject({ of: 1, due: 2, best: [] });
  });
});

const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const values = fc.array(value, { minLength: 12, maxLength: 12 });
const series = fc
  .record({ before: values, now: values, own: fc.integer({ min: 0, max: 100 }) })
  .map(({ before, now, own }) => [...ofYear('2019', before), ...ofYear('2024', [own, ...now.slice(1)])]);

describe('a standing', () => {
  it('is the same whatever the order of areas and figures', () => {
    fc.assert(
      fc.property(series, fc.infiniteStream(fc.nat()), (points, order) => {
        const shuffle = <T>(rows: readonly T[]): readonly T[] =>
          rows
            .map((row) => [order.next().value ?? 0, row] as const)
            .toSorted((a, b) => a[0] - b[0])
            .map(([, row]) => row);
        const shuffled = { areas: shuffle(areas), features: shuffle(features) };
        expect(computeStandings(ask(shuffle(points), shuffled))).toEqual(computeStandings(ask(points)));
      }),
    );
  });

  it('turns strengths into lags with the direction', () => {
    const turned = { best: 'worst', worst: 'best' } as const;
    fc.assert(
      fc.property(series, (points) => {
        const quarterIn = (direction: Direction) =>
          standOf(points, { indicators: [{ ...share, direction }] })?.quarter ?? null;
        const up = quarterIn('up');
        expect(quarterIn('down')).toBe(up === null ? null : turned[up]);
        expect(quarterIn('neutral')).toBeNull();
      }),
    );
  });

  it('has a class and a median only in a full ranking, and says the set of each rank', () => {
    fc.assert(
      fc.property(series, (points) => {
        const standing = standOf(points);
        if (!standing) throw new TypeError('the own figure is always there');
        for (const set of [standing.among.all, standing.among.peers]) {
          const isFull = set.ranking.status === 'ranked' && set.ranking.full;
          expect(set.ranking.status === 'ranked').toBe(set.of >= 5);
          expect(set.median !== null).toBe(isFull);
          if (set.ranking.status === 'ranked') expect([set.ranking.of, set.ranking.due]).toEqual([set.of, set.due]);
        }
        const { ranking } = standing.among.all;
        if (!(ranking.status === 'ranked' && ranking.full)) expect(standing.quarter).toBeNull();
        expect([standing.among.all.due, standing.among.peers.due]).toEqual([12, 9]);
      }),
    );
  });

  it('needs no other figures than those within reach', () => {
    const elsewhere = ofYear(
      '2012',
      ids.map(() => 7),
    ).filter(({ areaId }) => areaId !== 'P01');
    fc.assert(
      fc.property(series, (points) => {
        const all = ask([...points, ...elsewhere]);
        const reach = listStandingReach(all);
        const years = new Set(reach[0]?.years);
        const within = all.points.filter(({ areaId, period }) => areaId === 'P01' || years.has(Number(period)));
        expect(years.has(2012)).toBe(false);
        expect(computeStandings({ ...all, points: within })).toEqual(computeStandings(all));
      }),
    );
  });
});

describe('pickStrengths and pickLessons', () => {
  const indicators = new Map([
    ['share', share],
    ['count', { ...share, id: 'count', kind: 'count' as const, factor: 1 }],
  ]);
  const both = (points: readonly SeriesPoint[]) =>
    computeStandings(
      ask(
        points.flatMap((point) => [point, { ...point, indicatorId: 'count' }]),
        { indicators: [...indicators.values()] },
      ),
    ).standings;

  it('call a share a strength, and never a count', () => {
    const standings = both(ofYear('2024', [99, 1, 2, 3, 4, 5, 6]));
    expect(standings.map(({ quarter }) => quarter)).toEqual(['best', 'best']);
    const picked = pickStrengths(standings, indicators);
    expect(picked.strengths.map(({ indicatorId }) => indicatorId)).toEqual(['share']);
    expect(picked).toMatchObject({ lags: [], judged: 1, of: 1 });
  });

  it('judge nothing by an old figure, or where few have one', () => {
    expect(pickStrengths(both(ofYear('2020', [99, 1, 2, 3, 4, 5, 6])), indicators)).toMatchObject({ judged: 0, of: 0 });
    expect(pickStrengths(both(ofYear('2024', [99, 1])), indicators)).toMatchObject({ judged: 0, of: 1 });
  });

  it('put shares before counts, one area for each', () => {
    const points = [...ofYear('2019', [40, 30, 30]), ...ofYear('2024', [45, 60, 70])];
    const lessons = pickLessons(both(points), indicators, 5);
    expect(lessons.map(({ indicatorId, areaId }) => [indicatorId, areaId])).toEqual([
      ['share', 'P03'],
      ['count', 'P03'],
    ]);
    expect(pickLessons(both(points), indicators, 1)).toHaveLength(1);
  });
});

describe('findStandingBoundaries', () => {
  it('is today’s for an area that exists, that of its last day for one that ended', () => {
    expect(findStandingBoundaries({ level: 'province', validTo: null }, '2026-11-22')).toEqual({
      status: 'compared',
      basis: 'on:2026-11-22',
      day: '2026-11-22',
    });
    expect(findStandingBoundaries({ level: 'province', validTo: '2025-06-30' }, '2026-11-22')).toMatchObject({
      basis: 'as-reported',
      day: '2025-06-30',
    });
  });

  it.each([
    ['country', null, 'nation'],
    ['district', null, 'below-province'],
    ['province', '2008-07-31', 'ended-too-early'],
  ] as const)('compares a %s that ended %s with nobody: %s', (level, validTo, reason) => {
    expect(findStandingBoundaries({ level, validTo }, '2026-11-22')).toEqual({ status: 'not-compared', reason });
  });
});

describe('findPoliciesInForce', () => {
  const policy = (id: string, over: object) => ({
    id,
    scopeAreaId: 'P02',
    issued: null,
    periodStart: null,
    periodEnd: null,
    ...over,
  });
  it('takes those whose period, or else issue, meets the window', () => {
    const policies = [
      policy('ended', { periodStart: '2011', periodEnd: '2018' }),
      policy('within', { periodStart: '2021', periodEnd: '2025' }),
      policy('since', { issued: '2015-03-01' }),
      policy('later', { issued: '2025-01-01' }),
      policy('undated', {}),
      policy('elsewhere', { scopeAreaId: 'P03', issued: '2020' }),
    ];
    const found = findPoliciesInForce(policies, new Set(['P02']), { from: '2019', to: '2024' });
    expect(found.map(({ id }) => id)).toEqual(['since', 'within']);
  });
});
