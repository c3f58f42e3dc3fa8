import { describe, expect, it } from 'vitest';
import { findCountRange } from './figure-range.ts';
import {
  type CheckedArea,
  type CheckedIndicator,
  type CheckedPoint,
  type CheckedReading,
  checkChildren,
  checkDecimalComma,
  checkFalls,
  checkFigures,
  checkJumps,
  checkNegative,
  checkParts,
  checkShareRange,
} from './index.ts';

const share: CheckedIndicator = {
  id: 'share',
  kind: 'ratio',
  measure: 'stock',
  cumulative: false,
  factor: 100,
  decimals: 1,
  unit: 'percent',
};
const count: CheckedIndicator = { ...share, id: 'count', kind: 'count', factor: 1, decimals: 0, unit: 'count' };

function make(period: string, value: number | null, over: Partial<CheckedReading> = {}): CheckedReading {
  return {
    areaId: 'HP',
    period,
    value,
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'reported',
    sourceId: 's',
    complete: null,
    ...over,
  };
}

function makeSeries(values: readonly number[], areaId = 'HP'): readonly CheckedReading[] {
  return values.map((value, index) => make(String(2010 + index), value, { areaId }));
}

describe('a figure by itself', () => {
  it('has a numerator above its denominator: a finding, a note where the parts are rounded', () => {
    const lacSon = make('2019', 105.95, { numerator: 267, denominator: 252 });
    expect(checkParts(lacSon, share)).toMatchObject([{ kind: 'numerator-above-denominator', severity: 'finding' }]);
    const about = make('2019', 101, { numerator: 12_100, denominator: 12_000 });
    expect(checkParts(about, share)).toMatchObject([{ severity: 'note' }]);
    expect(checkParts(make('2019', 100, { numerator: 252, denominator: 252 }), share)).toEqual([]);
    expect(checkParts(lacSon, count)).toEqual([]);
  });

  it('is below zero, the part to blame named', () => {
    expect(checkNegative(make('2019', -1), count)).toMatchObject([{ kind: 'negative', part: 'value' }]);
    const part = make('2019', -50, { numerator: -5, denominator: 10 });
    expect(checkNegative(part, share).map((finding) => 'part' in finding && finding.part)).toEqual(['numerator']);
    expect(checkNegative(make('2019', 0), count)).toEqual([]);
  });

  it('is a share above 100 unless parts stand beside it', () => {
    expect(checkShareRange(make('2019', 100.5), share)).toMatchObject([{ kind: 'share-outside' }]);
    expect(checkShareRange(make('2019', 100), share)).toEqual([]);
    expect(checkShareRange(make('2019', 105.95, { numerator: 267, denominator: 252 }), share)).toEqual([]);
    expect(checkShareRange(make('2019', 250), count)).toEqual([]);
  });
});

describe('checkDecimalComma', () => {
  it('puts the mark back where the parts say so', () => {
    const reading = make('2024', 67.35, { numerator: 1186, denominator: 1761, reportedShare: '6735' });
    expect(checkDecimalComma(reading, share, [])).toMatchObject([{ printed: 6735, suggested: 67.35, others: [] }]);
  });

  it('puts the mark back where the neighbour in time says so, and names it', () => {
    const own = [make('2022', 66.1), make('2023', 6735), make('2010', 12)];
    const [found] = own.flatMap((reading) => checkDecimalComma(reading, share, own));
    expect(found).toMatchObject({ kind: 'decimal-comma', suggested: 67.35, others: [{ period: '2022' }] });
  });

  it('says nothing of a share that may be a real one, nor of whole numbers', () => {
    expect(checkDecimalComma(make('2024', 105), share, [make('2023', 96)])).toEqual([]);
    expect(checkDecimalComma(make('2024', 105), share, [])).toEqual([]);
    expect(checkDecimalComma(make('2024', 6735), share, [])).toMatchObject([{ suggested: 67.35 }]);
    expect(checkDecimalComma(make('2024', 6735), count, [make('2023', 67)])).toEqual([]);
  });

  it('stands alone: the same cell is not outside its range besides', () => {
    const points: readonly CheckedPoint[] = [{ ...make('2024', 6735), indicatorId: 'share', others: [] }];
    const areas: readonly CheckedArea[] = [
      { id: 'HP', level: 'province', parentId: 'VN', validFrom: '2008-08-01', validTo: null },
    ];
    expect(checkFigures({ points, indicators: [share], areas, successions: [] }).map(({ kind }) => kind)).toEqual([
      'decimal-comma',
    ]);
  });
});

describe('checkFalls', () => {
  const relics = { ...count, cumulative: true };

  it('finds a count that may only grow below the one before it', () => {
    const found = checkFalls([make('2021-01', 127), make('2017', 142), make('2023', 265)], relics);
    expect(found).toMatchObject([
      { severity: 'finding', period: '2021-01', difference: -15, others: [{ period: '2017', value: 142 }] },
    ]);
    expect(checkFalls([make('2017', 142), make('2021-01', 127)], count)).toEqual([]);
  });

  it('makes a note of what rounding explains, and never reads a partial count as a fall', () => {
    const about = make('2023-11', 10_000, { status: 'approximate' });
    expect(checkFalls([make('2021-01', 10_109), about], relics)).toMatchObject([{ severity: 'note' }]);
    expect(checkFalls([make('2021', 40), make('2022', 3, { complete: false })], relics)).toEqual([]);
  });
});

describe('checkJumps', () => {
  it('needs five own changes, and finds the one unlike the others', () => {
    const found = checkJumps([makeSeries([100, 102, 105, 107, 110, 190])], count);
    expect(found).toMatchObject([{ period: '2015', scale: 'own', change: 80, median: 3, compared: 5 }]);
    expect(checkJumps([makeSeries([100, 102, 105, 107, 190])], count)).toEqual([]);
    expect(checkJumps([makeSeries([5, 5, 5, 5, 5, 6])], count)).toEqual([]);
    expect(checkJumps([makeSeries([100, 102, 105, 107, 110, 190])], { ...count, kind: 'distinct' })).toEqual([]);
  });

  it('judges the last change by those of at least five peers, counts by their relative size', () => {
    const peers = [1.02, 1.03, 1.025, 1.035, 1.04].map((growth, index) =>
      makeSeries([10_001, Math.round(10_001 * growth)], `P${index}`),
    );
    const small = makeSeries([101, 103], 'small');
    const far = makeSeries([101, 152], 'far');
    expect(checkJumps([...peers, small], count)).toEqual([]);
    expect(checkJumps([...peers, far], count)).toMatchObject([{ areaId: 'far', scale: 'peers', compared: 5 }]);
    expect(checkJumps([...peers.slice(1), far], count)).toEqual([]);
  });

  it('leaves a year out whose neighbour has no reading', () => {
    const gapped = makeSeries([100, 102, 105, 107, 110, 112, 190]).filter(({ period }) => period !== '2015');
    expect(checkJumps([gapped], count)).toEqual([]);
  });
});

describe('checkChildren', () => {
  const areas: readonly CheckedArea[] = ['VN', 'A', 'B', 'old'].map((id) => ({
    id,
    level: id === 'VN' ? 'country' : 'province',
    parentId: id === 'VN' ? null : 'VN',
    validFrom: '2008-08-01',
    validTo: id === 'old' ? '2025-06-30' : null,
  }));
  const row = (areaId: string, value: number, over: Partial<CheckedReading> = {}) =>
    make('2025', value, { areaId, ...over });

  it('finds children that add up to more, of the areas of the period’s last day only', () => {
    const rows = [row('VN', 107), row('A', 60), row('B', 48), row('old', 500)];
    expect(checkChildren(rows, areas, count)).toMatchObject([{ areaId: 'VN', sum: 108, count: 2 }]);
    expect(checkChildren([row('VN', 108), ...rows.slice(1)], areas, count)).toEqual([]);
    expect(checkChildren([row('VN', 50), row('A', 60)], areas, count)).toMatchObject([{ sum: 60, count: 1 }]);
  });

  it('makes a note of a rounded nation, and passes what several places share', () => {
    const rows = [row('VN', 3000), row('A', 1604), row('B', 1598)];
    expect(checkChildren(rows, areas, count)).toMatchObject([{ severity: 'note' }]);
    expect(checkChildren([row('VN', 8), row('A', 5), row('B', 5)], areas, { ...count, unit: 'sites' })).toEqual([]);
  });

  it('says that a ratio lies outside only where every child has a figure', () => {
    const rows = [row('VN', 90.5), row('A', 60.2), row('B', 80.4)];
    const [found] = checkChildren(rows, areas, share);
    expect(found).toMatchObject({ kind: 'parent-outside-children', count: 2, severity: 'finding' });
    expect(found?.others.map(({ areaId }) => areaId)).toEqual(['A', 'B']);
    expect(checkChildren(rows.slice(0, 2), areas, share)).toEqual([]);
    const districts = areas.map((area) => ({ ...area, level: area.level === 'country' ? area.level : 'district' }));
    expect(checkChildren(rows, districts as readonly CheckedArea[], share)).toEqual([]);
  });
});

describe('findCountRange', () => {
  it('takes three zeros for rounding, one where the figure is called approximate', () => {
    expect(findCountRange(12_000, 'reported')).toEqual({ low: 11_500, high: 13_000 });
    expect(findCountRange(1200, 'reported')).toEqual({ low: 1200, high: 1200 });
    expect(findCountRange(1200, 'approximate')).toEqual({ low: 1150, high: 1300 });
    expect(findCountRange(0, 'approximate')).toEqual({ low: 0, high: 0 });
  });
});
