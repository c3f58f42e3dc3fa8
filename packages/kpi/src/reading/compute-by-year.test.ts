import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../series/index.ts';
import { toIndex, toReadPoints, toYearlyChanges } from './index.ts';

function pointOf(areaId: string, period: string, value: number | null): SeriesPoint {
  return {
    ...{ indicatorId: 'clubs', areaId, period, value, numerator: 1, denominator: 2, reportedShare: '50' },
    ...{ status: 'reported', sourceId: 's', note: null, absence: value === null ? 'withheld' : null, complete: null },
    ...{ reason: 'only', agrees: true, hint: null, differs: false, afterEnd: false, others: [] },
  };
}

const points = [
  pointOf('A', '2014', 40),
  pointOf('A', '2015', 50),
  pointOf('A', '2016-06', 55),
  pointOf('A', '2016', 60),
  pointOf('A', '2017', null),
  pointOf('A', '2018/2020', 9),
  pointOf('B', '2016', 10),
  pointOf('C', '2015', 0),
  pointOf('C', '2016', 4),
];
const valuesOf = (computed: readonly SeriesPoint[]) => computed.map(({ value, absence }) => value ?? absence);

describe('toIndex', () => {
  it('puts each reading in parts of that of the year, which is 100', () => {
    const { points: indexed, from } = toIndex(toReadPoints(points), { year: 2015, measure: 'stock' });
    expect(valuesOf(indexed)).toEqual([
      80,
      100,
      // Another figure is that of the year.
      'not-applicable',
      120,
      'withheld',
      'not-applicable',
      'not-found',
      'not-applicable',
      'not-applicable',
    ]);
    expect(indexed.map((point) => from.get(point))).toEqual(points);
    expect(indexed[0]).toMatchObject({ numerator: null, denominator: null, reportedShare: null, agrees: null });
  });

  it('computes nothing from a figure of part of a place', () => {
    const [first, second] = points;
    if (!first || !second) throw new TypeError('No points');
    const read = { ...toReadPoints([first, second]), partial: new Set([second]) };
    expect(valuesOf(toIndex(read, { year: 2014, measure: 'stock' }).points)).toEqual([100, 'lost-by-merger']);
    expect(valuesOf(toIndex(read, { year: 2015, measure: 'stock' }).points)).toEqual(['not-found', 'lost-by-merger']);
  });
});

describe('toYearlyChanges', () => {
  it('takes the reading of the year before, and none further back', () => {
    const { points: changes } = toYearlyChanges(toReadPoints(points), { measure: 'stock' });
    expect(valuesOf(changes)).toEqual([
      'not-found',
      10,
      'not-applicable',
      10,
      'withheld',
      'not-applicable',
      'not-found',
      'not-found',
      4,
    ]);
  });

  it('leaves figures of part of a year aside where a flow is measured', () => {
    const flows = [pointOf('A', '2015', 5), pointOf('A', '2016-06', 2)];
    expect(valuesOf(toYearlyChanges(toReadPoints(flows), { measure: 'flow' }).points)).toEqual([
      'not-found',
      'not-applicable',
    ]);
  });
});
