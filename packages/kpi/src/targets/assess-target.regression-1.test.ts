import { describe, expect, it } from 'vitest';
import { type AssessTargetInput, assessTarget, type TargetPoint, type TargetToAssess } from '../index.ts';

const course = (values: Readonly<Record<string, number | null>>): readonly TargetPoint[] =>
  Object.entries(values).map(([period, value]) => ({ period, value }));
/** Two points a year from 60 at the end of 2020 to 80 at the end of 2030. */
const base: TargetToAssess = { comparator: '>=', value: 80, basePeriod: '2020', baseValue: 60, deadline: '2030' };
const without = { ...base, basePeriod: null, baseValue: null } as const;
const assess = (
  values: Readonly<Record<string, number | null>>,
  target: TargetToAssess,
  rest: Partial<AssessTargetInput> = {},
) => assessTarget({ series: course(values), target, direction: 'up', kind: 'ratio', asOf: '2026-11-27', ...rest });
const near = (value: number) => expect.closeTo(value, 6) as number;

describe('readings that end on one day', () => {
  const values = { '2016/2020': 50, 2020: 60, '2020-12': 62, 2025: 70 };
  it.each<[string, Partial<TargetToAssess>, number]>([
    // (80 − y0)/2 + y0 at the end of 2025, half way.
    ['the row names the year', { basePeriod: '2020' }, 70],
    ['the row names the month', { basePeriod: '2020-12' }, 71],
    ['the row names the interval', { basePeriod: '2016/2020' }, 65],
    ['the last by the policy’s start is the shortest', { start: '2021' }, 71],
    ['the first figure is the shortest', {}, 71],
  ])('%s', (_, change, expectedNow) => {
    expect(assess(values, { ...without, ...change })).toMatchObject({ expectedNow: near(expectedNow) });
    const reversed = course(values).toReversed();
    expect(assess({}, { ...without, ...change }, { series: reversed })).toMatchObject({
      expectedNow: near(expectedNow),
    });
  });

  it('judge by the shortest', () => {
    expect(assess({ 2025: 70, '2025-12': 81 }, base)).toMatchObject({ status: 'met', judged: { period: '2025-12' } });
  });

  it('take the latest inside a year that the row names, at its own time', () => {
    // 61 at 2020 + 11/12: 61 + 19·(2026 − t0)/(2031 − t0).
    const t0 = 2020 + 11 / 12;
    expect(assess({ '2020-06': 58, '2020-11': 61, 2025: 70 }, { ...without, basePeriod: '2020' })).toMatchObject({
      expectedNow: near(61 + (19 * (2026 - t0)) / (2031 - t0)),
      reasons: [],
    });
  });
});

describe('a flow', () => {
  const visits = { 2023: 640, 2024: 660, '2024-12': 55, 2025: 700, '2025-Q4': 180, '2021/2025': 3200, '2026-10': 90 };
  const target = { ...base, value: 800, baseValue: 600 };
  it('is judged by whole years, not by its last month', () => {
    expect(assess(visits, target, { kind: 'count', measure: 'flow' })).toMatchObject({
      status: 'on-track',
      ratio: near(1),
      judged: { period: '2025', value: 700 },
      recentPerYear: 30,
      projected: { points: 3 },
    });
    expect(assess(visits, target, { kind: 'count' })).toMatchObject({ judged: { period: '2026-10' } });
  });

  it('has no base but a whole year’s', () => {
    const own = { ...target, basePeriod: null, baseValue: null, start: '2025' };
    // From 660 at 2025.0 to 800 at 2031.0: 660 + 140/6.
    expect(assess(visits, own, { kind: 'count', measure: 'flow' })).toMatchObject({
      expectedNow: near(660 + 140 / 6),
      reasons: [],
    });
    expect(assess({ '2025-12': 70 }, base, { measure: 'flow' })).toMatchObject({ reasons: ['no-figure'] });
  });
});

describe('where no time is left', () => {
  // The first of July is 182 of 365 days, before the end of June by twelfths.
  const target = { ...base, deadline: '2026-07-01' };
  it('asks for no pace, and expects the target', () => {
    expect(assess({ 2024: 68, 2025: 69, '2026-06': 70 }, target, { asOf: '2026-06' })).toMatchObject({
      status: 'off-track',
      ratio: near(0.5),
      expectedNow: near(80),
      requiredPerYear: null,
      projected: { value: 70, points: 3 },
    });
    expect(assess({ '2026-06': 80 }, target, { asOf: '2026-06' })).toMatchObject({ status: 'met', requiredPerYear: 0 });
  });

  it('has no pace between a month and the day that is its end in decimal time', () => {
    // 2024-07-01 is the 183rd of 366 days.
    expect(assess({ '2024-06': 60, '2024-07-01': 61 }, without, { asOf: '2024-07' })).toMatchObject({
      status: 'not-assessable',
      reasons: ['no-base'],
      recentPerYear: null,
    });
    expect(assess({ '2024-11': 61 }, { ...base, basePeriod: '2024-11-30' })).toMatchObject({ reasons: ['no-base'] });
  });

  it('projects growth to no later than the deadline', () => {
    const found = assess({ '2026-06': 66 }, { ...target, method: 'un' }, { asOf: '2026-06' });
    // Nothing is to come: (66 − 60)/(80 − 60).
    expect(found).toMatchObject({ status: 'accelerate', ratio: near(0.3) });
  });
});

describe('numbers beyond what can be held', () => {
  it.each<[string, number, number, Partial<TargetToAssess>, object]>([
    ['growth upward', 0.5, 5000, { value: 9000 }, { status: 'on-track', ratio: null }],
    ['growth away', 0.5, 5000, { comparator: '<=', value: 0.1 }, { status: 'moving-away', ratio: null }],
  ])('%s: no ratio, and the status', (_, from, now, change, expected) => {
    const target = { ...base, basePeriod: '2025-12-30', baseValue: from, method: 'un', ...change } as const;
    expect(assess({ 2025: now }, target, { kind: 'count' })).toMatchObject(expected);
  });
});

describe('a base value without a period', () => {
  it('is of the first figure’s period, said so', () => {
    // From 60 at 2021.0; 62 is what was found then.
    expect(assess({ 2020: 62, 2025: 70 }, { ...base, basePeriod: null })).toMatchObject({
      status: 'on-track',
      ratio: near(1),
      reasons: ['base-from-first-figure'],
    });
    expect(assess({ 2025: 70 }, { ...base, basePeriod: null })).toMatchObject({ reasons: ['no-base'] });
  });
});

describe('the year met', () => {
  it('is projected without a deadline too', () => {
    // 64 at 2026.0 and 2 a year: 80 at 2034.0, the end of 2033.
    expect(assess({ 2023: 60, 2024: 62, 2025: 64 }, { ...base, deadline: null })).toMatchObject({
      reasons: ['no-deadline'],
      projected: null,
      metIn: 2033,
    });
  });

  it('is when it is near enough, and none beyond what the figure can be', () => {
    // 76 is near enough to 80: 64 at 2026.0 and 2 a year is 76 at 2032.0, the end of 2031.
    const values = { 2023: 60, 2024: 62, 2025: 64 };
    expect(assess(values, { ...base, comparator: '=', tolerance: 4 })).toMatchObject({ metIn: 2031 });
    expect(assess({ 2023: 90, 2024: 92, 2025: 94 }, { ...base, value: 105 })).toMatchObject({ metIn: null });
  });

  it('does not look behind a break', () => {
    const series = [...course({ 2021: 85, 2022: 86, 2024: 87 }), { period: '2023', value: 88, break: true }];
    expect(assess({}, { ...base, basePeriod: '2023' }, { series })).toMatchObject({ status: 'met', metIn: 2023 });
  });
});

describe('met before the policy', () => {
  it('is said of a deadline that has passed, not of one ahead', () => {
    const target = { ...base, start: '2025' };
    expect(assess({ 2023: 81 }, { ...target, deadline: '2025' })).toMatchObject({
      status: 'met',
      reasons: ['met-before-policy'],
    });
    expect(assess({ 2023: 81 }, target)).toMatchObject({ status: 'met', reasons: [] });
    expect(assess({ 2023: 81 }, { ...target, deadline: null })).toMatchObject({ status: 'met', reasons: [] });
  });
});

describe('what else differed from the rules', () => {
  it('a count lacks things too', () => {
    expect(assess({ 2025: 70.5 }, base, { kind: 'count' })).toMatchObject({ gap: 9.5, gapInParts: 10 });
    expect(assess({ 2025: 12 }, { ...base, comparator: '<=', value: 5 }, { kind: 'distinct' })).toMatchObject({
      gapInParts: 7,
    });
    expect(assess({ 2025: 81 }, base, { kind: 'count' })).toMatchObject({ gapInParts: 0 });
    expect(assess({ 2025: 70 }, base)).toMatchObject({ gapInParts: null });
  });

  it('a share of nothing does not lack nothing', () => {
    const series = [{ period: '2025', value: 70, numerator: 0, denominator: 0 }];
    expect(assess({}, base, { series })).toMatchObject({ gapInParts: null });
  });

  it('what is near enough lacks nothing', () => {
    expect(assess({ 2025: 79.5 }, { ...base, comparator: '=' })).toMatchObject({ status: 'met', gap: 0 });
    expect(assess({ 2025: 81 }, { ...base, comparator: '~' })).toMatchObject({ status: 'met', gap: 0 });
    expect(assess({ 2025: 81 }, base)).toMatchObject({ status: 'met', gap: -1 });
  });

  it('nothing is lost from a base that is not earlier', () => {
    expect(assess({ 2025: 79 }, { ...base, basePeriod: '2025', baseValue: 82 })).toMatchObject({
      reasons: ['no-base'],
    });
    expect(assess({ 2025: 79 }, { ...base, basePeriod: '2026', baseValue: 82 })).toMatchObject({
      reasons: ['no-base'],
    });
  });

  it('a figure behind a break does not show that a target lapsed', () => {
    const later = (isBreak: boolean) => [...course({ 2024: 81 }), { period: '2025', value: 79, break: isBreak }];
    const target = { ...base, deadline: '2024' };
    expect(assess({}, target, { series: later(false) })).toMatchObject({ status: 'met', lapsed: true });
    expect(assess({}, target, { series: later(true) })).toMatchObject({ status: 'met', lapsed: false });
  });

  it('the last bits of a computed share are no way back', () => {
    const share = (29 / 100) * 100;
    expect(share).toBeLessThan(29);
    const target = { ...base, baseValue: 29 };
    expect(assess({ 2025: share }, target)).toMatchObject({ status: 'off-track' });
    expect(assess({ 2025: share }, { ...target, method: 'un' })).toMatchObject({ status: 'off-track' });
    expect(assess({ 2025: share }, { ...target, value: null })).toMatchObject({ status: 'off-track' });
    const level = { ...target, milestones: [{ period: '2026', value: 29 }] };
    expect(assess({ 2025: share }, level)).toMatchObject({ status: 'on-track', ratio: null });
  });

  it('a zero is said to be replaced also where signs are opposite', () => {
    expect(assess({ 2025: -3 }, { ...base, baseValue: 0, method: 'statcan' })).toMatchObject({
      reasons: ['opposite-signs', 'zero-replaced'],
    });
  });
});

describe('the target’s area', () => {
  const ended = { id: 'VN01-2008', validTo: '2025-06-30' };
  it.each<[string, Readonly<Record<string, number>>, Partial<TargetToAssess>, object]>([
    ['no figure', {}, {}, { reasons: ['area-ended'] }],
    ['none at the deadline', { 2023: 70 }, { deadline: '2025' }, { reasons: ['area-ended'], judged: { value: 70 } }],
    ['an old one', { 2021: 70 }, {}, { reasons: ['area-ended'] }],
    ['a figure of its own', { 2024: 81 }, {}, { status: 'met', reasons: [] }],
    ['a deadline before it ended', { 2021: 70 }, { deadline: '2024' }, { reasons: ['no-figure-at-deadline'] }],
  ])('that ended before the deadline, with %s', (_, values, change, expected) => {
    expect(assess(values, { ...base, ...change }, { area: ended })).toMatchObject(expected);
  });

  it('that could not be placed', () => {
    expect(assess({}, base, { area: { id: null } })).toMatchObject({ reasons: ['area-not-placed'] });
  });
});
