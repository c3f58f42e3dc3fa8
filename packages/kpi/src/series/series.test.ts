import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../observation/index.ts';
import {
  computeSeriesPoints,
  findBestSeries,
  findLatest,
  packRows,
  pickHeadlines,
  summariseIndicator,
  summarisePublished,
  summariseSeries,
  unpackRows,
} from './index.ts';

const observation = (over: Partial<Observation>): Observation => ({
  areaId: 'VN31-2008',
  areaName: 'Hải Phòng',
  areaLevel: 'province',
  indicatorId: 'village-culture-houses-coverage',
  period: '2024-11',
  value: (1186 / 1761) * 100,
  numerator: 1186,
  denominator: 1761,
  reportedShare: '63.7',
  status: 'reported',
  absence: null,
  complete: null,
  sourceId: 'article',
  note: null,
  ...over,
});
const indicators = [{ id: 'village-culture-houses-coverage', factor: 100 }];
const areas = [{ id: 'VN31-2008', validFrom: '2004-01-01', validTo: '2025-06-30' }];
const sources = [
  { id: 'article', kind: 'area-authority', published: '2024-11-20' },
  { id: 'paper', kind: 'press', published: null },
] as const;

describe('computeSeriesPoints', () => {
  it('keeps the computed value beside the printed share and says that they do not agree', () => {
    const [point] = computeSeriesPoints({ observations: [observation({})], indicators, areas, sources });
    expect(point).toMatchObject({
      reportedShare: '63.7',
      agrees: false,
      hint: 'digits-swapped',
      reason: 'only',
      differs: false,
      afterEnd: false,
    });
    expect(point?.value).toBeCloseTo(67.35, 2);
  });

  it('chooses one reading a cell, keeps the others and says that they differ', () => {
    const second = observation({
      value: 72,
      numerator: null,
      denominator: null,
      reportedShare: '72',
      sourceId: 'paper',
    });
    const points = computeSeriesPoints({ observations: [second, observation({})], indicators, areas, sources });
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ sourceId: 'article', reason: 'parts', differs: true });
    expect(points[0]?.others).toEqual([expect.objectContaining({ sourceId: 'paper', value: 72 })]);
  });

  it('leaves out rows without an area, marks rows after the area ended, and orders by period', () => {
    const points = computeSeriesPoints({
      observations: [
        observation({ period: '2025-08' }),
        observation({ areaId: null }),
        observation({ period: '2019' }),
        observation({ period: '2025' }),
      ],
      indicators,
      areas,
      sources,
    });
    expect(points.map((point) => [point.period, point.afterEnd])).toEqual([
      ['2019', false],
      ['2025-08', true],
      ['2025', false],
    ]);
  });

  it('refuses rows whose nouns it was not given', () => {
    expect(() =>
      computeSeriesPoints({ observations: [observation({ sourceId: 'none' })], indicators, areas, sources }),
    ).toThrow('none');
  });
});

describe('readings of a series', () => {
  const points = [
    { period: '2024', value: 5 },
    { period: '2023', value: 4 },
    { period: '2024-11', value: null },
    { period: '2020/2024', value: 20 },
  ];
  it('latest by last day, blanks aside', () => {
    expect(findLatest(points)?.period).toBe('2024');
    expect(findLatest([{ period: '2020', value: null }])).toBeUndefined();
  });
});

describe('picking series', () => {
  const indicatorList = [
    { id: 'houses', family: 'facilities', kind: 'ratio' },
    { id: 'libraries', family: 'facilities', kind: 'count' },
    { id: 'register-national-ich', family: 'heritage', kind: 'distinct' },
    { id: 'relics', family: 'heritage', kind: 'count' },
  ] as const;
  const point = (indicatorId: string, period: string, parts = false) => ({
    indicatorId,
    areaId: 'VN',
    period,
    value: 1,
    numerator: parts ? 1 : null,
    denominator: parts ? 2 : null,
    status: 'reported' as const,
  });
  const points = [
    point('libraries', '2019'),
    point('houses', '2019', true),
    point('houses', '2012', true),
    point('relics', '2024'),
    point('register-national-ich', '2022'),
    point('register-national-ich', '2021'),
  ];

  const latest = [...Map.groupBy(points, ({ indicatorId }) => indicatorId).values()].flatMap((own) => {
    const reading = findLatest(own);
    return reading ? [{ reading, cells: own.length }] : [];
  });

  it('headlines: later year, then parts; registers stand aside', () => {
    expect(pickHeadlines(latest, indicatorList, { perFamily: 1 }).map((row) => row.indicatorId)).toEqual([
      'houses',
      'relics',
    ]);
    expect(pickHeadlines(latest, indicatorList, { perFamily: 9 }).map((row) => row.indicatorId)).toEqual([
      'houses',
      'libraries',
      'relics',
    ]);
  });

  it('best series: most years', () => {
    expect(findBestSeries(summariseSeries(points), indicatorList)).toEqual([
      { family: 'facilities', indicatorId: 'houses', areaId: 'VN' },
      { family: 'heritage', indicatorId: 'relics', areaId: 'VN' },
    ]);
  });

  it('best series: the same from the longest of each indicator as from all', () => {
    const row = fc.record({
      indicatorId: fc.constantFrom(...indicatorList.map(({ id }) => id)),
      areaId: fc.constantFrom('VN', 'VN01', 'VN31'),
      period: fc.constantFrom('2019', '2020', '2020-06', '2016/2018'),
      value: fc.option(fc.integer()),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (r) => `${r.indicatorId} ${r.areaId} ${r.period}` }), (rows) => {
        const series = summariseSeries(rows);
        const longest = indicatorList.flatMap(({ id }) => {
          const own = summariseIndicator(
            id,
            series.filter(({ indicatorId }) => indicatorId === id),
          );
          const { longestAreaId: areaId, longestYears: years, longestReadings: readings } = own;
          return areaId === null ? [] : [{ indicatorId: id, areaId, years, readings }];
        });
        expect(findBestSeries(longest, indicatorList)).toEqual(findBestSeries(series, indicatorList));
      }),
    );
  });
});

describe('summaries', () => {
  const cell = (areaId: string, period: string, value: number | null) => ({
    indicatorId: 'houses',
    areaId,
    period,
    value,
  });
  const points = [
    cell('VN', '2016/2018', 4),
    cell('VN', '2019', null),
    cell('VN', '2020', 5),
    cell('VN', '2020-06', 5),
    { ...cell('VN31', '2021', null), absence: 'not-found' as const },
  ];

  it('count cells, values, years and periods of a series; a blank and an interval are no year', () => {
    expect(summariseSeries(points)).toEqual([
      {
        indicatorId: 'houses',
        areaId: 'VN',
        cells: 4,
        figures: 3,
        years: 1,
        readings: 2,
        firstPeriod: '2016/2018',
        latestPeriod: '2020',
        shownPeriod: '2020',
        shownValue: 5,
        shownAbsence: null,
      },
      {
        indicatorId: 'houses',
        areaId: 'VN31',
        cells: 1,
        figures: 0,
        years: 0,
        readings: 0,
        firstPeriod: null,
        latestPeriod: null,
        shownPeriod: '2021',
        shownValue: null,
        shownAbsence: 'not-found',
      },
    ]);
  });

  it('of an indicator add up those of its series', () => {
    expect(summariseIndicator('houses', summariseSeries(points))).toEqual({
      indicatorId: 'houses',
      figures: 3,
      areas: 1,
      firstPeriod: '2016/2018',
      latestPeriod: '2020',
      longestAreaId: 'VN',
      longestYears: 1,
      longestReadings: 2,
    });
    expect(summariseIndicator('houses', [])).toMatchObject({ figures: 0, firstPeriod: null, longestAreaId: null });
  });

  it('of what is published leave registers out and name every family', () => {
    const span = { firstPeriod: '2016/2018', latestPeriod: '2020' };
    const none = { firstPeriod: null, latestPeriod: null };
    const published = summarisePublished([
      { family: 'clubs', kind: 'count', figures: 3, ...span },
      { family: 'clubs', kind: 'ratio', figures: 0, ...none },
      { family: 'heritage', kind: 'distinct', figures: 90, firstPeriod: '1990', latestPeriod: '2026' },
    ]);
    expect(published).toMatchObject({ figures: 3, ...span });
    expect(published.families.map(({ indicators }) => indicators)).toEqual([0, 2, 0, 0, 0, 0]);
    expect(published.families[1]).toMatchObject({ family: 'clubs', indicatorsWithFigures: 1, figures: 3 });
  });
});

describe('packed rows', () => {
  it('unpack to what was packed', () => {
    const row = fc.record({
      a: fc.string(),
      b: fc.option(fc.integer(), { nil: null }),
      c: fc.array(fc.integer(), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const sent = JSON.parse(JSON.stringify(packRows(rows))) as ReturnType<typeof packRows>;
        expect(unpackRows(sent)).toEqual(rows);
      }),
    );
  });
});
