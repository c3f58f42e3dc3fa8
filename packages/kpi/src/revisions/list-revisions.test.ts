import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../series/index.ts';
import { isAnyCell, listRevisions } from './index.ts';

function pointOf(period: string, value: number | null, more: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    indicatorId: 'clubs',
    areaId: 'VN31-2008',
    period,
    value,
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'provisional',
    sourceId: 'press',
    note: null,
    absence: value === null ? 'withheld' : null,
    complete: null,
    reason: 'only',
    agrees: null,
    hint: null,
    differs: false,
    afterEnd: false,
    others: [],
    ...more,
  };
}

describe('listRevisions', () => {
  it('gives what both releases hold of a cell, a blank with its reason', () => {
    const before = [pointOf('2020', 1), pointOf('2021', 2), pointOf('2022', null), pointOf('2023', 9)];
    const now = [pointOf('2020', 3), pointOf('2021', null), pointOf('2022', 4), pointOf('2024', 5)];
    expect(
      listRevisions(before, now).map(({ kind, period, before: was, now: is }) => [
        kind,
        period,
        was && (was.value ?? was.absence),
        is && (is.value ?? is.absence),
      ]),
    ).toEqual([
      ['changed', '2020', 1, 3],
      ['withdrawn', '2023', 9, null],
      ['withdrawn', '2021', 2, 'withheld'],
      ['new', '2024', null, 5],
      ['new', '2022', 'withheld', 4],
    ]);
  });

  it('counts another source or status as a revision, another reason for a blank or another remark as none', () => {
    const before = [pointOf('2020', 1), pointOf('2021', 2), pointOf('2022', null), pointOf('2023', 4)];
    const now = [
      pointOf('2020', 1, { sourceId: 'office' }),
      pointOf('2021', 2, { status: 'reported' }),
      pointOf('2022', null, { absence: 'overdue' }),
      pointOf('2023', 4, { note: 'proof-read' }),
    ];
    expect(listRevisions(before, now).map(({ period }) => period)).toEqual(['2021', '2020']);
  });

  it('keeps to the cells asked for', () => {
    const [before, now] = [1, 2].map((value) =>
      ['VN', 'VN31-2008'].flatMap((areaId) => ['2020', '2021'].map((period) => pointOf(period, value, { areaId }))),
    );
    const isAsked = isAnyCell([
      { indicatorId: 'clubs', areaId: 'VN', period: '2021' },
      { indicatorId: 'others', areaId: 'VN', period: '2020' },
    ]);
    const found = listRevisions(before ?? [], now ?? [], isAsked);
    expect(found.map(({ areaId, period }) => [areaId, period])).toEqual([['VN', '2021']]);
    expect(listRevisions(before ?? [], now ?? [])).toHaveLength(4);
  });

  it('finds the same cells whichever cells without a change are left out, and none between equals', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }), { minLength: 8, maxLength: 8 });
    const toPoints = (list: readonly (number | null)[]) => list.map((value, at) => pointOf(String(2010 + at), value));
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [before, now] = [toPoints(one), toPoints(other)];
        const all = listRevisions(before, now);
        const isRevised = isAnyCell(all);
        expect(listRevisions(before.filter(isRevised), now.filter(isRevised))).toEqual(all);
        expect(all).toHaveLength(one.filter((value, at) => value !== other[at]).length);
        expect(listRevisions(before, before)).toEqual([]);
      }),
    );
  });
});
