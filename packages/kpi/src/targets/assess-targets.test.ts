import { describe, expect, it } from 'vitest';
import { type AssessTargetsInput, assessTargets, rollUpTargets, type TargetRow } from '../index.ts';

const houses = { id: 'houses', kind: 'ratio', measure: 'stock', factor: 100, direction: 'up' } as const;
const clubs = { id: 'clubs', kind: 'count', measure: 'stock', factor: 1, direction: 'up' } as const;
const row: TargetRow = {
  id: 't1',
  policyId: 'plan',
  areaId: 'VN31-2008',
  indicatorId: 'houses',
  comparator: '>=',
  targetValue: 100,
  targetPeriod: '2030',
  baselinePeriod: null,
  baselineValue: null,
  note: null,
};
const point = (period: string, numerator: number, denominator: number) => ({
  areaId: 'VN31-2008',
  indicatorId: 'houses',
  period,
  value: (numerator / denominator) * 100,
  numerator,
  denominator,
  sourceIds: [`source-${period}`],
});
const base: AssessTargetsInput = {
  targets: [row],
  policies: [
    { id: 'plan', periodStart: '2021', issued: '2021-03' },
    { id: 'issued', periodStart: null, issued: '2015' },
    { id: 'undated', periodStart: null, issued: null },
  ],
  indicators: [houses, clubs],
  areas: [
    { id: 'VN31-2008', validTo: '2030-12-31' },
    { id: 'VN30-2008', validTo: '2025-06-30' },
    { id: 'VN31-2025', validTo: null },
  ],
  successions: [{ predecessorId: 'VN30-2008', successorId: 'VN31-2025', effective: '2025-07-01' }],
  series: [point('2018-07', 866, 2563), point('2024-11', 1186, 1761)],
  asOf: '2026-11-27',
};

function assess(changes: readonly Partial<TargetRow>[], over: Partial<AssessTargetsInput> = {}) {
  const targets = changes.map((change, index) => ({ ...row, id: `t${index + 1}`, ...change }));
  return assessTargets({ ...base, ...over, targets });
}

describe('assessTargets', () => {
  it('holds the village culture houses of Hải Phòng against every village by 2030, worked by hand', () => {
    // Base, the last by the policy's start (2021-01-01): 866/2563 = 33.7885 % at 2018 + 7/12 = 2018.5833.
    // Judged: 1186/1761 = 67.3481 % at 2024 + 11/12 = 2024.9167; deadline 2031.0.
    // Expected: 33.7885 + 66.2115 · 6.3333/12.4167 = 67.5607; R = 33.5596/33.7723 = 0.9937: on track.
    const [found] = assess([{}]);
    expect(found).toMatchObject({
      id: 't1',
      policyId: 'plan',
      areaId: 'VN31-2008',
      indicatorId: 'houses',
      deadline: '2030',
      comparator: '>=',
      value: 100,
      upper: null,
      milestones: [],
      successorIds: [],
      reading: { period: '2024-11', numerator: 1186, denominator: 1761, sourceIds: ['source-2024-11'] },
    });
    expect(found?.assessment).toMatchObject({ status: 'on-track', gapInParts: 575, reasons: [] });
    expect(found?.assessment.ratio).toBeCloseTo(0.9937, 4);
    expect(found?.assessment.expectedNow).toBeCloseTo(67.5607, 3);
  });

  it('starts where the row says, else where the policy begins, else where it was issued, else at the first figure', () => {
    const series = [point('2014', 20, 100), point('2020', 30, 100), point('2024', 50, 100)];
    const expected = assess(
      [
        { baselinePeriod: '2020', baselineValue: 40 },
        {},
        { policyId: 'issued' },
        { policyId: 'undated' },
        { policyId: null },
      ],
      { series },
    ).map(({ assessment }) => [assessment.expectedNow, assessment.reasons]);
    const first = [expect.closeTo(20 + (80 * 10) / 16, 6), ['base-from-first-figure']];
    expect(expected).toEqual([
      [expect.closeTo(40 + (60 * 4) / 10, 6), []],
      [expect.closeTo(30 + (70 * 4) / 10, 6), []],
      [expect.closeTo(20 + (80 * 10) / 16, 6), []],
      first,
      first,
    ]);
  });

  it('takes the earlier deadlines of one policy, area and indicator as steps of the later', () => {
    const found = assess([
      { id: 'late', targetPeriod: '2030', targetValue: 100 },
      { id: 'early', targetPeriod: '2025', targetValue: 80 },
      { id: 'other policy', targetPeriod: '2026', targetValue: 90, policyId: 'issued' },
      { id: 'other indicator', targetPeriod: '2026', targetValue: 90, indicatorId: 'clubs' },
      { id: 'other sense', targetPeriod: '2026', targetValue: 90, comparator: '<=' },
      { id: 'open', targetPeriod: null, targetValue: 90 },
      { id: 'without number', targetPeriod: '2027', targetValue: null },
    ]);
    const steps = Object.fromEntries(found.map(({ id, milestones }) => [id, milestones]));
    expect(steps).toEqual({
      late: [{ period: '2025', value: 80 }],
      early: [],
      'other policy': [],
      'other indicator': [],
      'other sense': [],
      open: [],
      'without number': [],
    });
    // 33.7885 + (80 − 33.7885) · 6.3333/7.4167: by way of 80 in 2026.0.
    expect(found[0]?.assessment.expectedNow).toBeCloseTo(73.25, 1);
  });

  it('knows no steps among rows without a policy, nor where two rows contradict one another', () => {
    const bare = assess([
      { policyId: null, targetPeriod: '2025', targetValue: 80 },
      { policyId: null, targetPeriod: '2030' },
    ]);
    expect(bare.map(({ milestones }) => milestones)).toEqual([[], []]);
    const contradicting = assess([
      { targetPeriod: '2025', targetValue: 80 },
      { targetPeriod: '2025', targetValue: 85 },
      { targetPeriod: '2030' },
    ]);
    expect(contradicting.map(({ milestones }) => milestones)).toEqual([[], [], []]);
    expect(contradicting.map(({ assessment }) => assessment.gap)).toEqual([
      expect.closeTo(80 - 67.3481, 3),
      expect.closeTo(85 - 67.3481, 3),
      expect.closeTo(100 - 67.3481, 3),
    ]);
  });

  it('prefers the milestones stored beside a row', () => {
    const [found] = assess([
      { milestones: [{ period: '2025', value: 70 }] },
      { targetPeriod: '2025', targetValue: 80 },
      { targetPeriod: '2022', targetValue: 50 },
    ]);
    expect(found?.milestones).toEqual([
      { period: '2025', value: 70 },
      { period: '2022', value: 50 },
    ]);
  });

  it.each<[string, Partial<TargetRow>, number, string]>([
    ['= of whole numbers, half a unit off', { comparator: '=', targetValue: 70 }, 69.5, 'met'],
    ['= of whole numbers, farther', { comparator: '=', targetValue: 70 }, 69.4, 'missed'],
    ['= with a decimal, half a tenth off', { comparator: '=', targetValue: 70.2 }, 70.15, 'met'],
    ['= with a decimal, farther', { comparator: '=', targetValue: 70.2 }, 70.1, 'missed'],
    ['about by its sign', { comparator: '~', targetValue: 70 }, 69, 'met'],
    ['about by its note', { comparator: '=', targetValue: 70, note: 'about 70% of them' }, 71, 'met'],
    ['about, farther', { comparator: '~', targetValue: 70 }, 68.9, 'missed'],
    ['at least about is at least', { comparator: '>=', targetValue: 70, note: 'about 120 relics' }, 69.9, 'missed'],
    ['within a range', { comparator: 'between', targetValue: 70, note: 'range 70-73%' }, 73, 'met'],
    ['above a range', { comparator: 'between', targetValue: 70, note: 'range 70–73%' }, 74, 'missed'],
    ['of a range without its upper edge', { comparator: 'between', targetValue: 70 }, 74, 'met'],
    ['at least the lower of a range', { targetValue: 70, note: 'range 70-73%' }, 74, 'met'],
  ])('reads %s', (_, change, value, status) => {
    const series = [{ ...point('2025', 1, 1), value, numerator: null, denominator: null }];
    const [found] = assess([{ ...change, targetPeriod: '2025' }], { series });
    expect(found?.assessment.status).toBe(status);
  });

  it('grows by the same share every year only where the row or its note says so', () => {
    const series = [
      { ...point('2020', 1, 1), value: 40, numerator: null, denominator: null },
      { ...point('2025', 1, 1), value: 50, numerator: null, denominator: null },
    ];
    const asked = { baselinePeriod: '2020', baselineValue: 40, targetPeriod: '2030', targetValue: 90 } as const;
    const found = assess(
      [asked, { ...asked, note: 'geometric path, as every year before' }, { ...asked, path: 'geometric' as const }].map(
        (change, index) => ({ ...change, policyId: null, id: `g${index}` }),
      ),
      { series },
    );
    // 40 + 50 · 5 ÷ 10 = 65; 40 · (90 ÷ 40)^(5 ÷ 10) = 40 · 1,5 = 60.
    expect(found.map(({ assessment }) => assessment.expectedNow)).toEqual([65, 60, 60]);
  });

  it('keeps the upper edge of a range, not of another', () => {
    const notes = ['range 86-88%; attached to 2021', 'range 90-95%', 'delta regions; 50% in mountains', 'range 86-80'];
    const found = assess(notes.map((note) => ({ targetValue: 86, note })));
    expect(found.map(({ upper }) => upper)).toEqual([88, null, null, null]);
  });

  it('names who holds the area at the deadline where it ended before, and nobody where it is not known', () => {
    const gone = { areaId: 'VN30-2008', targetPeriod: '2030' };
    const [found] = assess([gone]);
    expect(found).toMatchObject({ reading: null, successorIds: ['VN31-2025'] });
    expect(found?.assessment).toMatchObject({ status: 'not-assessable', reasons: ['area-ended'] });
    expect(assess([gone], { successions: [] })[0]?.successorIds).toEqual([]);
  });

  it('says that an area could not be placed, whatever else is known', () => {
    const [found] = assess([{ areaId: null }]);
    expect(found?.assessment).toMatchObject({ status: 'not-assessable', reasons: ['area-not-placed'], judged: null });
  });

  it('judges no figure of a part of the area', () => {
    const series = [point('2018-07', 866, 2563), { ...point('2024-11', 1186, 1761), complete: false }];
    expect(assess([{}], { series })[0]?.reading?.period).toBe('2018-07');
  });

  it.each<[string, readonly Partial<TargetRow>[]]>([
    ['a row that stands twice', [{ id: 'same' }, { id: 'same' }]],
    ['a policy that is not given', [{ policyId: 'none' }]],
    ['an area that is not given', [{ areaId: 'none' }]],
    ['an indicator that is not given', [{ indicatorId: 'none' }]],
  ])('refuses %s', (_, changes) => {
    expect(() => assess(changes)).toThrow(RangeError);
  });
});

describe('rollUpTargets', () => {
  it('counts what is not assessable too, and names the worst, never an average', () => {
    const found = rollUpTargets([
      { status: 'met', reasons: ['met-before-policy'] },
      { status: 'off-track', reasons: [] },
      { status: 'moving-away', reasons: [] },
      { status: 'not-assessable', reasons: ['stale', 'base-from-first-figure'] },
      { status: 'not-assessable', reasons: ['stale'] },
    ]);
    expect(found).toMatchObject({
      targets: 5,
      statuses: { met: 1, 'off-track': 1, 'moving-away': 1, missed: 0, 'not-assessable': 2 },
      reasons: { stale: 2, 'no-figure': 0 },
      worst: 'moving-away',
    });
  });

  it('knows no worst of those of which nothing is known', () => {
    expect(rollUpTargets([]).worst).toBe(null);
    expect(rollUpTargets([{ status: 'not-assessable', reasons: ['stale'] }]).worst).toBe(null);
  });
});
