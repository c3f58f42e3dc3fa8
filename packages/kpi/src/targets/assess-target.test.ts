import { describe, expect, it } from 'vitest';
import { assessTarget, type TargetPoint, type TargetToAssess } from '../index.ts';

const course = (values: Readonly<Record<string, number | null>>): readonly TargetPoint[] =>
  Object.entries(values).map(([period, value]) => ({ period, value }));
const base: TargetToAssess = { comparator: '>=', value: 80, basePeriod: '2020', baseValue: 60, deadline: '2030' };
const assess = (
  values: Readonly<Record<string, number | null>>,
  change: Partial<TargetToAssess> = {},
  asOf = '2026-11-27',
) => assessTarget({ series: course(values), target: { ...base, ...change }, direction: 'up', asOf });
const near = (value: number) => expect.closeTo(value, 6) as number;

describe('assessTarget: the order', () => {
  it('gives every field of a case worked by hand', () => {
    // Base 60 at the end of 2020 (2021.0), target 80 at the end of 2030 (2031.0): 2 points a year.
    // Judged 67 at 2025.0: expected 68, R = 7/8 = 0.875. 100 of 150 − … : 80 % of 1,761 is 1,408.8.
    const series = [
      ...course({ 2021: 61, 2022: 63, 2023: 65 }),
      { period: '2024', value: 67, numerator: 1180, denominator: 1761 },
    ];
    expect(assessTarget({ series, target: base, direction: 'up', kind: 'ratio', asOf: '2025-06' })).toEqual({
      status: 'accelerate',
      method: 'path',
      ratio: near(0.875),
      score: null,
      judged: { period: '2024', value: 67, numerator: 1180, denominator: 1761 },
      expectedNow: near(68),
      gap: 13,
      gapInParts: 229,
      // 13 points in the six years left.
      requiredPerYear: near(13 / 6),
      recentPerYear: near(2),
      // 67 + 2·6; the slopes of all six pairs are 2, of which the 10th and 90th percentiles are 2.
      projected: { value: near(79), low: near(79), high: near(79), points: 4 },
      // 67 + 2·6.5 = 80 in the middle of 2031.
      metIn: 2031,
      lapsed: false,
      reasons: [],
    });
  });

  it.each<[string, object, Readonly<Record<string, number | null>>, Partial<TargetToAssess>]>([
    ['no figure at all', { status: 'not-assessable', reasons: ['no-figure'], judged: null, gap: null }, {}, {}],
    ['figures after the day only', { status: 'not-assessable', reasons: ['no-figure'] }, { 2027: 90 }, {}],
    ['no deadline, met', { status: 'met', expectedNow: null, requiredPerYear: null }, { 2024: 80 }, { deadline: null }],
    [
      'no deadline, not met',
      { status: 'not-assessable', reasons: ['no-deadline'], gap: 1 },
      { 2024: 79 },
      { deadline: null },
    ],
    ['no deadline, no figure', { status: 'not-assessable', reasons: ['no-deadline'] }, {}, { deadline: null }],
    ['deadline past, met', { status: 'met', lapsed: false, metIn: 2024 }, { 2024: 81 }, { deadline: '2025' }],
    [
      'deadline past, met and lapsed',
      { status: 'met', lapsed: true, judged: { period: '2024' } },
      { 2024: 81, 2025: 79 },
      { deadline: '2024' },
    ],
    [
      'deadline past, missed by a fresh figure',
      { status: 'missed', gap: 5, requiredPerYear: null },
      { '2025-06': 75 },
      { deadline: '2025' },
    ],
    [
      'deadline past, the figure just 12 months older',
      { status: 'not-assessable', reasons: ['no-figure-at-deadline'] },
      { 2024: 75 },
      { deadline: '2025' },
    ],
    [
      'deadline past, only a later figure',
      { status: 'not-assessable', reasons: ['no-figure'] },
      { 2025: 90 },
      { deadline: '2024' },
    ],
    [
      'met before the policy began',
      { status: 'met', reasons: ['met-before-policy'] },
      { 2015: 81 },
      { deadline: '2020', start: '2016' },
    ],
    ['deadline ahead, met', { status: 'met', requiredPerYear: 0, gap: -3 }, { 2025: 83 }, {}],
    [
      'deadline ahead, the figure more than three years old',
      { status: 'not-assessable', reasons: ['stale'] },
      { '2023-10': 70 },
      {},
    ],
    ['deadline ahead, the figure just three years old', { status: 'off-track' }, { '2023-11-27': 60.5 }, {}],
    ['met then lost', { status: 'lost', ratio: null }, { 2023: 81, 2025: 79 }, {}],
    ['lost from the base', { status: 'lost' }, { 2025: 79 }, { baseValue: 82 }],
    ['met before the base only', { status: 'accelerate' }, { 2015: 90, 2025: 68 }, {}],
    [
      'one reading',
      { status: 'not-assessable', reasons: ['no-base'] },
      { 2025: 70 },
      { basePeriod: null, baseValue: null },
    ],
    [
      'base and judged in one period',
      { status: 'not-assessable', reasons: ['no-base'] },
      { 2025: 70 },
      { basePeriod: '2025' },
    ],
    ['base is the target, not met', { status: 'lost' }, { 2025: 79 }, { baseValue: 80 }],
    ['base is the target, kept', { status: 'met' }, { 2025: 80 }, { baseValue: 80 }],
    ['zero base', { status: 'on-track', ratio: near(1) }, { 2025: 40 }, { baseValue: 0 }],
    ['nothing moved', { status: 'off-track', ratio: 0 }, { 2025: 60 }, {}],
    ['moving away', { status: 'moving-away', ratio: near(-0.1) }, { 2025: 59 }, {}],
  ])('%s', (_, expected, values, change) => {
    expect(assess(values, change)).toMatchObject(expected);
  });

  it('stops at a break between base and judged, before or after the deadline', () => {
    const series = [
      ...course({ 2020: 60, 2022: 64 }),
      { period: '2023', value: 90, break: true },
      { period: '2025', value: 95 },
    ];
    const target = { ...base, basePeriod: null, baseValue: null };
    const at = (deadline: string, asOf: string) => assessTarget({ series, target: { ...target, deadline }, asOf });
    expect(at('2030', '2026-11')).toMatchObject({
      status: 'not-assessable',
      reasons: ['break', 'base-from-first-figure'],
    });
    expect(at('2025', '2026-11')).toMatchObject({ reasons: ['break', 'base-from-first-figure'] });
    // 64 at 2023.0, two of the ten years from 60 to 80.
    expect(at('2030', '2022')).toMatchObject({ status: 'on-track', ratio: near(1) });
    expect(
      assessTarget({ series, target: { ...base, basePeriod: '2023', baseValue: 90 }, asOf: '2026' }),
    ).toMatchObject({
      status: 'met',
    });
  });

  it('reads R at the thresholds', () => {
    const at = (value: number) => assess({ 2025: value });
    // Base 60, expected 70 at the end of 2025.
    expect([69.5, 69.49, 66, 65.99, 60, 59.99].map((value) => at(value).status)).toEqual([
      'on-track',
      'accelerate',
      'accelerate',
      'off-track',
      'off-track',
      'moving-away',
    ]);
  });
});

describe('assessTarget: base', () => {
  const target = { ...base, basePeriod: null, baseValue: null };
  const expectedFrom = (start: string | null, values: Readonly<Record<string, number>>) =>
    assessTarget({ series: course(values), target: { ...target, start }, asOf: '2026' });
  it('is the last reading by the policy’s first day, else the first after it, said so', () => {
    const values = { 2018: 50, 2020: 60, 2022: 61, 2025: 70 };
    expect(expectedFrom('2021', values)).toMatchObject({ status: 'on-track', ratio: near(1), reasons: [] });
    // From 61 at 2023.0 to 80 at 2031.0: 61 + 19·3/8 = 68.125.
    expect(expectedFrom('2021', { 2022: 61, 2025: 70 })).toMatchObject({
      expectedNow: near(68.125),
      reasons: ['base-from-first-figure'],
    });
    expect(expectedFrom(null, values)).toMatchObject({ reasons: ['base-from-first-figure'] });
  });

  it('takes the row’s own period with the series’ value, and its own value with the policy’s start', () => {
    expect(assess({ 2020: 60, 2025: 70 }, { baseValue: null })).toMatchObject({ ratio: near(1), reasons: [] });
    // Start 2021-01-01 is the end of the day 2021 + 1/365.
    expect(assess({ 2025: 70 }, { basePeriod: null, start: '2021' }).ratio).toBeCloseTo(1, 3);
  });
});

describe('assessTarget: comparators', () => {
  it.each<[string, Partial<TargetToAssess>, number, object]>([
    ['at most: below is met', { comparator: '<=', value: 5, baseValue: 15 }, 5, { status: 'met', gap: 0 }],
    [
      'at most: on the way',
      { comparator: '<=', value: 5, baseValue: 15 },
      10,
      { status: 'on-track', ratio: near(1), gap: 5 },
    ],
    ['at most: away', { comparator: '<=', value: 5, baseValue: 15 }, 16, { status: 'moving-away' }],
    ['equal, within half a unit', { comparator: '=' }, 79.5, { status: 'met' }],
    ['equal, outside', { comparator: '=' }, 79.4, { status: 'on-track' }],
    ['equal, from above', { comparator: '=', value: 50 }, 55, { status: 'on-track', ratio: near(1), gap: 5 }],
    ['equal, wider', { comparator: '=', tolerance: 1 }, 79, { status: 'met' }],
    ['about, within a unit', { comparator: '~' }, 79, { status: 'met' }],
    ['between', { comparator: 'between', upper: 90 }, 85, { status: 'met', gap: 0 }],
    ['between, from below', { comparator: 'between', upper: 90 }, 70, { status: 'on-track', ratio: near(1), gap: 10 }],
    [
      'between equal edges, from above',
      { comparator: 'between', upper: 80, baseValue: 100 },
      90,
      { status: 'on-track', ratio: near(1), gap: 10, requiredPerYear: near(-2) },
    ],
    [
      'between equal edges, away from above',
      { comparator: 'between', upper: 80, baseValue: 100 },
      101,
      { status: 'moving-away', gap: 21 },
    ],
    ['between, from above', { comparator: 'between', upper: 90, baseValue: 100 }, 95, { status: 'on-track', gap: 5 }],
  ])('%s', (_, change, value, expected) => {
    expect(assess({ 2025: value }, change)).toMatchObject(expected);
  });

  it('meets 29 % with 29 of 100, whatever the last bits', () => {
    const series = [{ period: '2025', value: (29 / 100) * 100, numerator: 29, denominator: 100 }];
    expect(series[0]?.value).toBeLessThan(29);
    expect(assessTarget({ series, target: { ...base, value: 29 }, asOf: '2026' })).toMatchObject({
      status: 'met',
      gapInParts: 0,
    });
  });

  it('does not meet a count of billions with one less', () => {
    const of = (comparator: '>=' | '<=' | '=', found: number) =>
      assessTarget({
        series: course({ 2025: found }),
        target: { ...base, comparator, value: 4_000_000_000 },
        kind: 'count',
        asOf: '2026',
      }).status;
    expect(of('>=', 3_999_999_999)).not.toBe('met');
    expect(of('<=', 4_000_000_001)).not.toBe('met');
    expect(of('=', 3_999_999_999)).not.toBe('met');
    expect([of('>=', 4_000_000_000), of('<=', 4_000_000_000), of('=', 4_000_000_000)]).toEqual(['met', 'met', 'met']);
  });

  it('flags a comparator against the indicator’s direction, and judges by the comparator', () => {
    const series = course({ 2025: 70 });
    expect(assessTarget({ series, target: base, direction: 'down', asOf: '2026' })).toMatchObject({
      status: 'on-track',
      reasons: ['comparator-against-direction'],
    });
    expect(assessTarget({ series, target: base, direction: 'neutral', asOf: '2026' }).reasons).toEqual([]);
  });

  it('counts how many fewer things where less is asked for', () => {
    const series = [{ period: '2025', value: 10, numerator: 20, denominator: 200 }];
    const target = { ...base, comparator: '<=', value: 5, baseValue: 15 } as const;
    expect(assessTarget({ series, target, asOf: '2026' })).toMatchObject({ gap: 5, gapInParts: 10 });
  });

  it('assesses two targets that contradict each, by its own', () => {
    expect(assess({ 2025: 70 }, { value: 65 })).toMatchObject({ status: 'met' });
    expect(assess({ 2025: 70 }, { comparator: '<=', value: 50 })).toMatchObject({ status: 'moving-away' });
  });
});

describe('assessTarget: paths', () => {
  it('expects the same growth every year on a geometric path', () => {
    // 20·(80/20)^(1/2) = 40 half way.
    expect(assess({ 2025: 40 }, { baseValue: 20, path: 'geometric' })).toMatchObject({
      expectedNow: near(40),
      ratio: near(1),
    });
    for (const change of [{ baseValue: 0 }, { baseValue: -5 }]) {
      expect(assess({ 2025: 40 }, { ...change, path: 'geometric' })).toMatchObject({
        status: 'not-assessable',
        reasons: ['geometric-zero'],
        expectedNow: null,
      });
    }
  });

  it('goes in straight steps through milestones, by default where there are any', () => {
    const milestones = [
      { period: '2027', value: 78 },
      { period: '2023', value: 72 },
      { period: '2019', value: 1 },
    ];
    // From 72 at 2024.0 to 78 at 2028.0: 75 at 2026.0. R = 12/15.
    expect(assess({ 2025: 72 }, { milestones })).toMatchObject({ expectedNow: near(75), ratio: near(0.8) });
    expect(assess({ 2025: 72 }, { milestones, path: 'linear' })).toMatchObject({
      expectedNow: near(70),
      ratio: near(1.2),
    });
    // 66 half way to the first milestone.
    expect(assess({ '2022-06': 66 }, { milestones }, '2023')).toMatchObject({ expectedNow: near(66) });
  });

  it('asks for nothing where the path is level or leads the other way first', () => {
    const level = { milestones: [{ period: '2025', value: 60 }] };
    expect(assess({ 2025: 60 }, level)).toMatchObject({ status: 'on-track', ratio: null, expectedNow: near(60) });
    expect(assess({ 2025: 59 }, level)).toMatchObject({ status: 'moving-away', ratio: null });
    const back = { milestones: [{ period: '2025', value: 50 }] };
    expect(assess({ 2025: 55 }, back)).toMatchObject({ status: 'moving-away' });
  });
});

describe('assessTarget: methods', () => {
  it('judges growth as Statistics Canada does', () => {
    // CAGRo (66/60)^(1/5) − 1 = 1.9245 %, CAGRr (80/60)^(1/10) − 1 = 2.9186 %: R = 0.6594,
    // score 7.1429·0.6594 − 4.2857 = 0.4243.
    const found = assess({ 2025: 66 }, { method: 'statcan' });
    expect(found).toMatchObject({ status: 'accelerate', method: 'statcan', expectedNow: near(70) });
    expect(found.ratio).toBeCloseTo(0.6594, 4);
    expect(found.score).toBeCloseTo(0.4243, 3);
    // R = 0.3281: 4.1667·0.3281 − 2.5 = −1.133.
    const slow = assess({ 2025: 62.9 }, { method: 'statcan' });
    expect(slow.ratio).toBeCloseTo(0.3248, 3);
    expect(slow.score).toBeCloseTo(4.1667 * (slow.ratio ?? 0) - 2.5, 6);
    expect(assess({ 2025: 81 }, { method: 'statcan' })).toMatchObject({ status: 'met', score: 5, ratio: null });
    expect(assess({ 2025: 30 }, { method: 'statcan' })).toMatchObject({ status: 'moving-away', score: -5 });
    expect(assess({ 2025: 79 }, { method: 'statcan', comparator: '=', tolerance: 0.1 })).toMatchObject({ score: 5 });
  });

  it('puts 0.001 for a zero, and says so; refuses a change of sign', () => {
    expect(assess({ 2025: 1 }, { method: 'statcan', baseValue: 0 })).toMatchObject({
      status: 'on-track',
      reasons: ['zero-replaced'],
    });
    expect(assess({ 2025: 0 }, { method: 'statcan' })).toMatchObject({
      status: 'moving-away',
      reasons: ['zero-replaced'],
    });
    // From 60 to 0.001 in ten years is −66.7 % a year; 8 after five is −33.2 %: R = 0.497.
    expect(assess({ 2025: 8 }, { method: 'statcan', comparator: '<=', value: 0 })).toMatchObject({
      status: 'off-track',
      reasons: ['comparator-against-direction', 'zero-replaced'],
    });
    expect(assess({ 2025: 10 }, { method: 'statcan', baseValue: -5 })).toMatchObject({
      status: 'not-assessable',
      reasons: ['opposite-signs'],
    });
  });

  it('projects growth to the deadline as the United Nations do', () => {
    // 66·(66/60)^(5/5) = 72.6 by 2030: (72.6 − 60)/(80 − 60) = 0.63.
    expect(assess({ 2025: 66 }, { method: 'un' })).toMatchObject({
      status: 'accelerate',
      ratio: near(0.63),
      score: null,
    });
    // √(60·79) = 68.85 leads to 79: 0.95.
    expect(assess({ 2025: Math.sqrt(60 * 79) }, { method: 'un' })).toMatchObject({
      status: 'on-track',
      ratio: near(0.95),
    });
    expect(assess({ 2025: Math.sqrt(60 * 62) }, { method: 'un' })).toMatchObject({
      status: 'accelerate',
      ratio: near(0.1),
    });
    expect(assess({ 2025: 60.5 }, { method: 'un' })).toMatchObject({ status: 'off-track' });
    expect(assess({ 2025: 59 }, { method: 'un' })).toMatchObject({ status: 'moving-away' });
    for (const values of [{ 2025: 0 }, { 2025: -3 }]) {
      expect(assess(values, { method: 'un' })).toMatchObject({ status: 'not-assessable', reasons: ['not-positive'] });
    }
    expect(assess({ 2025: 66 }, { method: 'un', baseValue: 0 })).toMatchObject({ reasons: ['not-positive'] });
  });

  it('judges growth in the direction where no number is asked for', () => {
    const without = { value: null, comparator: null, basePeriod: '2020', baseValue: 100, deadline: null };
    const at = (value: number, change: Partial<TargetToAssess> = {}, direction: 'up' | 'down' | 'neutral' = 'up') =>
      assessTarget({
        series: course({ 2025: value }),
        target: { ...without, ...change },
        direction,
        kind: 'count',
        asOf: '2026',
      });
    // 1.5 % a year over five years is 107.73, 0.5 % is 102.53.
    expect([107.8, 107.7, 102.6, 102.5, 100, 99].map((value) => at(value).status)).toEqual([
      'on-track',
      'accelerate',
      'accelerate',
      'off-track',
      'off-track',
      'moving-away',
    ]);
    expect(at(92, {}, 'down')).toMatchObject({ status: 'on-track', method: 'statcan', ratio: null, score: null });
    expect(at(107.8, {}, 'neutral')).toMatchObject({ status: 'not-assessable', reasons: ['neutral'] });
    // C = 1 − (100/110)^4.44 = 0.345: 1.5 %·C = 0.52 % a year, 102.6 is enough.
    expect(at(102.7, { limit: 110 })).toMatchObject({ status: 'on-track' });
    expect(at(102.5, { limit: 110 })).toMatchObject({ status: 'accelerate' });
    expect(at(5, { baseValue: 0 })).toMatchObject({ status: 'on-track', reasons: ['zero-replaced'] });
    expect(at(-5)).toMatchObject({ reasons: ['opposite-signs'] });
    expect(at(100, { basePeriod: '2025' })).toMatchObject({ reasons: ['no-base'] });
    expect(assessTarget({ series: [], target: without, direction: 'up', asOf: '2026' })).toMatchObject({
      reasons: ['no-figure'],
    });
    expect(at(107.8)).toMatchObject({ gap: null, gapInParts: null, expectedNow: null, metIn: null });
    // The deadline is past, and still only growth is judged.
    expect(at(107.8, { deadline: '2025' })).toMatchObject({ status: 'on-track' });
  });
});

describe('assessTarget: projection', () => {
  it('is the median slope of the last five, with a range', () => {
    // Slopes of all pairs of 60, 61, 63, 64, 66: 1, 1.5, 4/3, 1.5, 2, 1.5, 5/3, 1, 1.5, 2; median 1.5.
    const found = assess({ 2015: 10, 2021: 60, 2022: 61, 2023: 63, 2024: 64, 2025: 66 });
    expect(found.projected).toEqual({ value: near(73.5), low: near(71), high: near(76), points: 5 });
    expect(found.metIn).toBe(2035);
  });

  it('has no range with three readings, and is none with fewer', () => {
    expect(assess({ 2023: 60, 2024: 62, 2025: 64 }).projected).toEqual({
      value: near(74),
      low: null,
      high: null,
      points: 3,
    });
    expect(assess({ 2024: 62, 2025: 64 })).toMatchObject({ projected: null, recentPerYear: near(2), metIn: null });
    expect(assess({ 2025: 64 })).toMatchObject({ projected: null, recentPerYear: null });
  });

  it('stays within 0 and 100 for shares, above 0 for counts, and says where it was cut', () => {
    const rising = { 2023: 40, 2024: 55, 2025: 70 };
    expect(assess(rising)).toMatchObject({ projected: { value: 100 }, reasons: ['projection-clipped'], metIn: 2026 });
    const count = (values: Readonly<Record<string, number>>, kind: 'count' | null) =>
      assessTarget({ series: course(values), target: { ...base, value: 900 }, kind, asOf: '2026-11' });
    expect(count({ 2023: 400, 2024: 550, 2025: 700 }, 'count')).toMatchObject({ projected: { value: near(1450) } });
    expect(count({ 2023: 400, 2024: 550, 2025: 700 }, null)).toMatchObject({ projected: { value: near(1450) } });
    expect(count({ 2023: 70, 2024: 40, 2025: 10 }, 'count')).toMatchObject({
      projected: { value: 0 },
      reasons: ['projection-clipped'],
    });
  });

  it('does not look behind a break, nor past 2100', () => {
    const series = [
      ...course({ 2021: 90, 2022: 95 }),
      { period: '2023', value: 60, break: true },
      ...course({ 2024: 61, 2025: 62 }),
    ];
    const target = { ...base, basePeriod: '2023', baseValue: 60 };
    expect(assessTarget({ series, target, asOf: '2026-11' }).projected).toMatchObject({ value: near(67), points: 3 });
    expect(assess({ 2023: 60, 2024: 60.1, 2025: 60.2 })).toMatchObject({ metIn: null });
    expect(assess({ 2023: 62, 2024: 61, 2025: 60 })).toMatchObject({ metIn: null });
  });

  it('says since which year it is met', () => {
    expect(assess({ 2021: 85, 2022: 70, 2023: 80, 2024: 81, 2025: 90 }).metIn).toBe(2023);
  });
});

describe('assessTarget refuses', () => {
  const input = { series: course({ 2025: 70 }), target: base, direction: 'up', asOf: '2026' } as const;
  it.each<[string, object]>([
    ['Not a period: "soon"', { asOf: 'soon' }],
    ['direction is not known: sideways', { direction: 'sideways' }],
    ['factor is not above 0: 0', { factor: 0 }],
    ['comparator is not known: >', { target: { ...base, comparator: '>' } }],
    ['comparator is missing beside the value: 80', { target: { ...base, comparator: null } }],
    ['path is not known: straight', { target: { ...base, path: 'straight' } }],
    ['method is not known: guess', { target: { ...base, method: 'guess' } }],
    ['upper is not at or above the value: null', { target: { ...base, comparator: 'between' } }],
    ['upper is not at or above the value: 70', { target: { ...base, comparator: 'between', upper: 70 } }],
    ['tolerance is below 0: -1', { target: { ...base, comparator: '=', tolerance: -1 } }],
    ['limit is not above 0: 0', { target: { ...base, limit: 0 } }],
    ['value is not a finite number: NaN', { target: { ...base, value: Number.NaN } }],
    ['Not a period: "2030-13"', { target: { ...base, deadline: '2030-13' } }],
    [
      'milestone of 2025 is not a finite number: Infinity',
      { target: { ...base, milestones: [{ period: '2025', value: Number.POSITIVE_INFINITY }] } },
    ],
    [
      'milestone stands twice: 2025',
      {
        target: {
          ...base,
          milestones: [
            { period: '2025', value: 70 },
            { period: '2025', value: 71 },
          ],
        },
      },
    ],
    ['figure of 2025 is not a finite number: NaN', { series: course({ 2025: Number.NaN }) }],
    ['series holds a period twice: 2025', { series: [...input.series, ...input.series] }],
  ])('%s', (message, change) => {
    expect(() => assessTarget({ ...input, ...change })).toThrow(new RangeError(message));
  });
});
