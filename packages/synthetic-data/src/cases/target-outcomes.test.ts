import { assessTarget, type TargetAssessment } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import type { CaseTarget } from '../policies/list-targets.ts';
import { createSyntheticSet } from '../synthetic-set.ts';

const { targetCases, tables } = createSyntheticSet();
const indicatorById = new Map(tables.indicator.map((indicator) => [indicator.id, indicator]));
const policyById = new Map(tables.policy.map((policy) => [policy.id, policy]));
const areaById = new Map(tables.area.map((area) => [area.id, area]));

/** The first figure of each period, as release 1 has it; the figure with the note is the one behind the break. */
function seriesOf({ areaId, indicatorId }: CaseTarget['target']) {
  const rows = [...tables.observation.rowsOf(indicatorId)].filter((row) => row.areaId === areaId);
  const byPeriod = new Map(rows.toReversed().map((row) => [row.period, row]));
  return [...byPeriod.values()].map(({ period, value, numerator, denominator, note }) => ({
    period,
    value,
    numerator,
    denominator,
    break: note?.startsWith('definition changed') ?? false,
  }));
}

function assess(target: CaseTarget['target'], asOf = '2026-11-27'): TargetAssessment {
  const { areaId, indicatorId, policyId, comparator, targetValue, targetPeriod, note } = target;
  const indicator = indicatorById.get(indicatorId);
  if (!indicator) throw new RangeError(`No indicator ${indicatorId}`);
  const policy = policyId === null ? undefined : policyById.get(policyId);
  const area = areaId === null ? undefined : areaById.get(areaId);
  const upper = /^range [\d.]+-([\d.]+)/.exec(note ?? '')?.[1];
  return assessTarget({
    series: areaId === null ? [] : seriesOf(target),
    target: {
      comparator,
      value: targetValue,
      upper: upper === undefined ? null : Number(upper),
      basePeriod: target.baselinePeriod,
      baseValue: target.baselineValue,
      start: policy?.periodStart ?? policy?.issued ?? null,
      deadline: targetPeriod,
    },
    direction: indicator.direction,
    kind: indicator.kind,
    measure: indicator.measure,
    factor: indicator.factor,
    area: { id: areaId, validTo: area?.validTo ?? null },
    asOf,
  });
}

function outcomesOf(code: string, asOf?: string): readonly TargetAssessment[] {
  return targetCases.filter((one) => one.code === code).map(({ target }) => assess(target, asOf));
}

const paces = ['on-track', 'accelerate', 'off-track', 'moving-away'] as const;

describe('assessTarget finds each target in the situation it is made for', () => {
  it.each<[string, Partial<Pick<TargetAssessment, 'status' | 'lapsed' | 'reasons'>>]>([
    ['met', { status: 'met', lapsed: false }],
    ['met, deadline ahead', { status: 'met' }],
    ['met without a deadline', { status: 'met' }],
    ['met, then lapsed', { status: 'met', lapsed: true }],
    ['met before the policy', { status: 'met', reasons: ['met-before-policy'] }],
    ['missed', { status: 'missed' }],
    ['lost', { status: 'lost' }],
    ['on-track', { status: 'on-track' }],
    ['on-track downwards', { status: 'on-track' }],
    ['accelerate', { status: 'accelerate' }],
    ['off-track', { status: 'off-track' }],
    ['moving-away', { status: 'moving-away' }],
  ])('%s', (code, expected) => {
    expect(outcomesOf(code)).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    ['no-deadline', 'no-deadline'],
    ['no-figure', 'no-figure'],
    ['no-figure-at-deadline', 'no-figure-at-deadline'],
    ['stale', 'stale'],
    ['no-base', 'no-base'],
    ['break', 'break'],
    ['no number, neutral', 'neutral'],
    ['area-ended, deadline past', 'area-ended'],
    ['area-not-placed', 'area-not-placed'],
  ])('%s can’t be assessed', (code, reason) => {
    expect(outcomesOf(code).map(({ status, reasons }) => [status, reasons[0]])).toEqual([['not-assessable', reason]]);
  });

  it.each([
    ['base-from-first-figure', ['base-from-first-figure']],
    ['policy without a date', ['base-from-first-figure']],
    ['base from the policy', []],
    ['comparator-against-direction', ['comparator-against-direction']],
    ['zero base', []],
    ['equal', []],
    ['about', []],
    ['range in the note', []],
    ['between', []],
    ['no number, up', []],
    ['no number, down', []],
  ] as const)('%s is judged by its pace, with what is to be known', (code, flags) => {
    const [found] = outcomesOf(code);
    expect(paces).toContain(found?.status);
    expect(found?.reasons.filter((reason) => reason !== 'projection-clipped')).toEqual(flags);
  });

  it('an area that ended before the deadline is judged by its own figures while they are not old', () => {
    const code = 'area-ended, deadline ahead';
    expect(outcomesOf(code)).toMatchObject([{ status: 'off-track', reasons: [] }]);
    expect(outcomesOf(code, '2030-06')).toMatchObject([{ status: 'not-assessable', reasons: ['area-ended'] }]);
  });

  it('of many, each by its own', () => {
    const codes = targetCases.map(({ code }) => code);
    expect(new Set(codes).size).toBe(39);
    for (const { target } of targetCases) {
      const found = assess(target);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
    expect(outcomesOf('milestones of one policy')).toHaveLength(3);
    expect(outcomesOf('contradicting')).toHaveLength(2);
  });
});
