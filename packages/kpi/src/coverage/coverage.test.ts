import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageClasses,
  classifyAge,
  computeCoverage,
  findLatestReadings,
  indicatorsOfLevel,
  type LatestReading,
  rollUpFamilies,
  summariseCells,
} from './index.ts';

const asOf = '2026-11-22';
const areas = [
  { id: 'a', level: 'province', validFrom: '2008-08-01', validTo: '2025-06-30' },
  { id: 'b', level: 'province', validFrom: '2008-08-01', validTo: '2025-06-30' },
  { id: 'c', level: 'province', validFrom: '2008-08-01', validTo: null },
  { id: 'ab', level: 'province', validFrom: '2025-07-01', validTo: null },
  { id: 'a-1', level: 'district', validFrom: '2008-08-01', validTo: '2025-06-30' },
] as const;
const indicators = [
  { id: 'houses', family: 'facilities', kind: 'ratio', levels: ['country', 'province', 'district'] },
  { id: 'clubs', family: 'clubs', kind: 'count', levels: ['province'] },
  { id: 'nation-only', family: 'facilities', kind: 'ratio', levels: ['country'] },
  { id: 'register-relics', family: 'heritage', kind: 'distinct', levels: ['province'] },
] as const;

const reading = (areaId: string, indicatorId: string, period: string, over: Partial<LatestReading> = {}) => ({
  areaId,
  indicatorId,
  period,
  value: 1,
  absence: null,
  ...over,
});
const latest = [
  reading('a', 'houses', '2024-11'),
  reading('a', 'clubs', '2018'),
  reading('b', 'clubs', '2024', { value: null, absence: 'withheld' }),
  reading('a', 'register-relics', '2025'),
  reading('a-1', 'houses', '2024'),
  reading('c', 'houses', '2025', { value: null, absence: 'not-applicable' }),
];
const input = { latest, areas, indicators, level: 'province', on: '2025-06-30', asOf } as const;

describe('the age of a figure', () => {
  it.each([
    ['2027', 'up-to-1'],
    ['2025', 'up-to-1'],
    ['2024-11', 'up-to-3'],
    ['2023-11-22', 'up-to-3'],
    ['2023-11-21', 'up-to-5'],
    ['2021-11-22', 'up-to-5'],
    ['2020', 'older'],
    ['2016/2018', 'older'],
  ] as const)('%s is of class %s', (period, age) => {
    expect(classifyAge(period, asOf)).toBe(age);
  });

  it('never gets younger as time passes', () => {
    const year = fc.integer({ min: 1990, max: 2060 });
    fc.assert(
      fc.property(year, year, year, (period, one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        const at = (day: number) => ageClasses.indexOf(classifyAge(String(period), String(day)));
        expect(at(earlier)).toBeLessThanOrEqual(at(later));
      }),
    );
  });
});

describe('computeCoverage', () => {
  it('has the areas of the day by the indicators of their level, register counts apart', () => {
    const { indicators: columns, rows } = computeCoverage(input);
    expect(columns.map(({ id }) => id)).toEqual(['houses', 'clubs']);
    expect(rows).toEqual([
      {
        area: areas[0],
        cells: [
          { status: 'known', period: '2024-11', value: 1, age: 'up-to-3' },
          { status: 'known', period: '2018', value: 1, age: 'older' },
        ],
      },
      {
        area: areas[1],
        cells: [
          { status: 'unknown', absence: 'not-found' },
          { status: 'unknown', absence: 'withheld' },
        ],
      },
      {
        area: areas[2],
        cells: [
          { status: 'unknown', absence: 'not-applicable' },
          { status: 'unknown', absence: 'not-found' },
        ],
      },
    ]);
    expect(computeCoverage({ ...input, on: '2025-07-01' }).rows.map(({ area }) => area.id)).toEqual(['c', 'ab']);
  });

  it('sums up what is known of what applies, with the latest', () => {
    const summaries = computeCoverage(input).rows.map(({ cells }) => summariseCells(cells));
    expect(summaries).toEqual([
      { known: 2, of: 2, latest: { period: '2024-11', age: 'up-to-3' } },
      { known: 0, of: 2, latest: null },
      { known: 0, of: 1, latest: null },
    ]);
  });

  it('sums up by family, each with its own indicators', () => {
    const [first] = rollUpFamilies(computeCoverage(input));
    expect(first?.families).toMatchObject({
      facilities: { known: 1, of: 1, latest: { period: '2024-11' } },
      clubs: { known: 1, of: 1, latest: { period: '2018' } },
      heritage: { known: 0, of: 0, latest: null },
    });
  });

  it('sums up alike by row and by column, in any order of the readings', () => {
    const row = fc.record({
      areaId: fc.constantFrom(...areas.map(({ id }) => id)),
      indicatorId: fc.constantFrom(...indicators.map(({ id }) => id)),
      period: fc.constantFrom('2018', '2020-Q3', '2021/2023', '2024', '2024-12', '2025-05'),
      value: fc.option(fc.integer(), { nil: null }),
      absence: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom('2025-06-30', '2025-07-01'), (readings, on) => {
        const coverage = computeCoverage({ ...input, latest: findLatestReadings(readings), on });
        const reversed = computeCoverage({ ...input, latest: findLatestReadings(readings.toReversed()), on });
        const ofRows = coverage.rows.map(({ cells }) => summariseCells(cells));
        const ofColumns = coverage.indicators.map((_, index) =>
          summariseCells(coverage.rows.flatMap(({ cells }) => cells[index] ?? [])),
        );
        const sum = (summaries: typeof ofRows) => summaries.reduce((total, { known }) => total + known, 0);
        expect(sum(ofRows)).toBe(sum(ofColumns));
        const ofFamilies = rollUpFamilies(coverage).flatMap((row) => Object.values(row.families));
        expect(sum(ofFamilies)).toBe(sum(ofRows));
        expect(reversed.rows.map(({ cells }) => summariseCells(cells))).toEqual(ofRows);
        for (const { known, of, latest: newest } of ofRows) {
          expect(known).toBeLessThanOrEqual(of);
          expect(newest === null).toBe(known === 0);
        }
      }),
    );
  });
});

describe('indicatorsOfLevel', () => {
  it('leaves register counts and indicators of other levels out', () => {
    expect(indicatorsOfLevel(indicators, 'country').map(({ id }) => id)).toEqual(['houses', 'nation-only']);
  });
});

describe('findLatestReadings', () => {
  it('takes the latest value, a blank only where no value is known', () => {
    expect(
      findLatestReadings([
        reading('a', 'houses', '2020'),
        reading('a', 'houses', '2022'),
        reading('a', 'houses', '2024', { value: null, absence: 'withheld' }),
        reading('b', 'houses', '2021', { value: null, absence: 'not-found' }),
        reading('b', 'houses', '2023', { value: null, absence: 'withheld' }),
      ]),
    ).toEqual([reading('a', 'houses', '2022'), reading('b', 'houses', '2023', { value: null, absence: 'withheld' })]);
  });
});
