import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnpublishedTargets } from './index.ts';

const area = { id: 'a', level: 'province', validFrom: '2008-08-01', validTo: null } as const;
const indicators = [
  { id: 'houses', kind: 'ratio', levels: ['country', 'province'] },
  { id: 'clubs', kind: 'count', levels: ['province'] },
  { id: 'nation-only', kind: 'ratio', levels: ['country'] },
  { id: 'register-relics', kind: 'distinct', levels: ['province'] },
] as const;
const target = (
  id: string,
  indicatorId: string,
  targetPeriod: string | null,
  baselinePeriod: string | null = null,
) => ({
  id,
  indicatorId,
  targetPeriod,
  baselinePeriod,
});
const reading = (indicatorId: string, period: string, value: number | null = 1) => ({
  indicatorId,
  areaId: 'a',
  period,
  value,
  absence: value === null ? ('withheld' as const) : null,
});
const base = { area, indicators, readings: [], ownTargets: [], nationalTargets: [], asOf: '2026-11-22' } as const;

function gapOf(over: Partial<Parameters<typeof findUnpublishedTargets>[0]>) {
  return findUnpublishedTargets({ ...base, ...over }).map(({ target: { id }, gap, absence, latest }) => [
    id,
    gap,
    absence,
    latest?.period ?? null,
  ]);
}

describe('findUnpublishedTargets', () => {
  it('lists a target without any figure, and not one with a figure of the last three years', () => {
    const ownTargets = [target('t1', 'houses', '2030'), target('t2', 'clubs', '2030')];
    expect(gapOf({ ownTargets, readings: [reading('clubs', '2023')] })).toEqual([['t1', 'none', 'not-found', null]]);
  });

  it.each([
    ['2030', null, '2022', 'old'],
    ['2030', null, '2023', null],
    [null, null, '2022', 'old'],
    ['2030', '2024', '2024', 'none-since-base'],
    ['2030', '2023', '2024', null],
    // The figure of 2024 can't say whether the target for 2025 was met.
    ['2025', null, '2024', 'none-at-deadline'],
    ['2025', null, '2025-01', null],
    ['2025', null, '2025', null],
    // A figure after the deadline says nothing about it.
    ['2020', null, '2024', 'none-at-deadline'],
    ['2020', null, '2020', null],
  ])('deadline %s, base %s, latest figure %s: %s', (deadline, baseline, period, gap) => {
    const found = gapOf({
      ownTargets: [target('t', 'houses', deadline, baseline)],
      readings: [reading('houses', period)],
    });
    expect(found).toEqual(gap === null ? [] : [['t', gap, 'not-found', period]]);
  });

  it('keeps the reason of a blank, and asks nothing of a place to which the indicator does not apply', () => {
    const ownTargets = [target('t', 'houses', '2030')];
    expect(gapOf({ ownTargets, readings: [reading('houses', '2024', null)] })).toEqual([
      ['t', 'none', 'withheld', null],
    ]);
    const notApplicable = { ...reading('houses', '2024', null), absence: 'not-applicable' as const };
    expect(gapOf({ ownTargets, readings: [notApplicable] })).toEqual([]);
  });

  it('says of an ended area that its figure was lost where the deadline came later', () => {
    const ended = { ...area, validTo: '2025-06-30' };
    const ownTargets = [target('t1', 'houses', '2020'), target('t2', 'houses', '2030')];
    expect(gapOf({ area: ended, ownTargets })).toEqual([
      ['t1', 'none', 'not-found', null],
      ['t2', 'none', 'lost-by-merger', null],
    ]);
  });

  it('counts a target of the nation while it runs, for indicators of the level and areas still there', () => {
    const nationalTargets = [
      target('n1', 'houses', '2030'),
      target('n2', 'nation-only', '2030'),
      target('n3', 'houses', '2020'),
      target('n4', 'clubs', null),
    ];
    expect(gapOf({ nationalTargets }).map(([id]) => id)).toEqual(['n1', 'n4']);
    expect(gapOf({ nationalTargets, area: { ...area, validTo: '2025-06-30' } })).toEqual([]);
  });

  it('leaves counts over registers aside', () => {
    expect(gapOf({ ownTargets: [target('t', 'register-relics', '2030')] })).toEqual([]);
  });

  it('puts the area’s own first, then those without a figure, then the earlier deadline', () => {
    const found = gapOf({
      ownTargets: [target('old', 'clubs', '2028'), target('late', 'houses', null), target('early', 'houses', '2027')],
      nationalTargets: [target('nation', 'houses', '2026-12')],
      readings: [reading('clubs', '2019')],
    });
    expect(found.map(([id]) => id)).toEqual(['early', 'late', 'old', 'nation']);
  });

  it('asks for less with every figure more, and lists no target twice', () => {
    const period = fc.constantFrom('2015', '2018', '2020', '2022', '2024', '2025-06', '2026-03');
    const anyTarget = fc.record({
      id: fc.uuid(),
      indicatorId: fc.constantFrom('houses', 'clubs'),
      targetPeriod: fc.option(fc.constantFrom('2020', '2025', '2030'), { nil: null }),
      baselinePeriod: fc.option(fc.constantFrom('2019', '2023'), { nil: null }),
    });
    const anyReading = fc.record({ indicatorId: fc.constantFrom('houses', 'clubs'), period });
    fc.assert(
      fc.property(fc.uniqueArray(anyTarget, { selector: ({ id }) => id }), fc.array(anyReading), (targets, rows) => {
        const readings = rows.map((row) => reading(row.indicatorId, row.period));
        const ids = (known: typeof readings) => gapOf({ ownTargets: targets, readings: known }).map(([id]) => id);
        const all = ids(readings);
        expect(new Set(all).size).toBe(all.length);
        const fewer = new Set(ids(readings.slice(0, -1)));
        expect(all.filter((id) => !fewer.has(id))).toEqual([]);
      }),
    );
  });
});
