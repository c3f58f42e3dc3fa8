import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../observation/index.ts';
import { computeSeriesPoints, findBestSeries, findLatest, packRows, pickHeadlines, unpackRows } from './index.ts';

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

  it('headlines: later year, then parts; registers stand aside', () => {
    expect(pickHeadlines(points, indicatorList, { perFamily: 1 }).map((row) => row.indicatorId)).toEqual([
      'houses',
      'relics',
    ]);
    expect(pickHeadlines(points, indicatorList, { perFamily: 9 }).map((row) => row.indicatorId)).toEqual([
      'houses',
      'libraries',
      'relics',
    ]);
  });

  it('best series: most years', () => {
    expect(findBestSeries(points, indicatorList)).toEqual([
      { family: 'facilities', indicatorId: 'houses', areaId: 'VN' },
      { family: 'heritage', indicatorId: 'relics', areaId: 'VN' },
    ]);
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
