import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFigureChanges, type SeriesPoint } from './index.ts';

function pointOf(period: string, value: number | null, more: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    indicatorId: 'clubs',
    areaId: 'VN31-2008',
    period,
    value,
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'reported',
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

const kindsOf = (before: readonly SeriesPoint[], now: readonly SeriesPoint[]) =>
  listFigureChanges(before, now).map(({ kind, before: was, now: is }) => [kind, (is ?? was)?.period]);

describe('listFigureChanges', () => {
  it('tells changed, withdrawn and new figures, the later period first', () => {
    const before = [pointOf('2020', 1), pointOf('2021', 2), pointOf('2022', 3), pointOf('2023', 4)];
    const now = [pointOf('2020', 1.5), pointOf('2021', 2), pointOf('2023', 5), pointOf('2024', 6), pointOf('2025', 7)];
    expect(kindsOf(before, now)).toEqual([
      ['changed', '2023'],
      ['changed', '2020'],
      ['withdrawn', '2022'],
      ['new', '2025'],
      ['new', '2024'],
    ]);
  });

  it.each([
    ['its parts', { numerator: 1, denominator: 3 }],
    ['what the source printed', { reportedShare: '12,3' }],
    ['its status', { status: 'provisional' }],
    ['its source', { sourceId: 'office' }],
    ['its completeness', { complete: false }],
  ] as const)('sees that a figure has another one of %s', (_, more) => {
    expect(kindsOf([pointOf('2024', 1)], [pointOf('2024', 1, more)])).toEqual([['changed', '2024']]);
  });

  it('sees nothing in a note', () => {
    expect(kindsOf([pointOf('2024', 1)], [pointOf('2024', 1, { note: 'x', others: [] })])).toEqual([]);
  });

  it('takes a cell that only says why it has no figure for none', () => {
    expect(kindsOf([], [pointOf('2024', null)])).toEqual([]);
    expect(kindsOf([pointOf('2024', null)], [pointOf('2024', 1)])).toEqual([['new', '2024']]);
    expect(kindsOf([pointOf('2024', 1)], [pointOf('2024', null)])).toEqual([['withdrawn', '2024']]);
  });

  it('finds nothing between a release and itself, and all the other way round', () => {
    const points = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.option(fc.integer({ min: 0, max: 3 }))),
      { selector: ([year]) => year },
    );
    const toPoints = (rows: readonly (readonly [number, number | null])[]) =>
      rows.map(([year, value]) => pointOf(String(year), value));
    fc.assert(
      fc.property(points, points, (a, b) => {
        const [before, now] = [toPoints(a), toPoints(b)];
        expect(listFigureChanges(before, before)).toEqual([]);
        const there = kindsOf(before, now);
        const back = kindsOf(now, before);
        const turned = { new: 'withdrawn', withdrawn: 'new', changed: 'changed' };
        expect(back.map(([kind, period]) => `${turned[kind as 'new']} ${period}`).toSorted()).toEqual(
          there.map(([kind, period]) => `${kind} ${period}`).toSorted(),
        );
      }),
    );
  });
});
