import { assessTargets, type TargetAssessment, type TargetMethod } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import type { CaseTarget } from '../policies/list-targets.ts';
import { createSyntheticSet } from '../synthetic-set.ts';

const { targetCases, tables } = createSyntheticSet();

/** The first figure of each period, as release 1 has it; the figure with the note is the one behind the break. */
function seriesOf({ areaId, indicatorId }: CaseTarget['target']) {
  const rows = [...tables.observation.rowsOf(indicatorId)].filter((row) => row.areaId === areaId);
  const byPeriod = new Map(rows.toReversed().map((row) => [row.period, row]));
  return [...byPeriod.values()].map(({ period, value, numerator, denominator, note, sourceId }) => ({
    areaId: areaId ?? '',
    indicatorId,
    period,
    value,
    numerator,
    denominator,
    sourceIds: [sourceId],
    break: note?.startsWith('definition changed') ?? false,
  }));
}

const cellOf = ({ areaId, indicatorId }: CaseTarget['target']): string => `${areaId} ${indicatorId}`;
const series = [...new Map(targetCases.map(({ target }) => [cellOf(target), target])).values()].flatMap(seriesOf);

/** Every case assessed among all of them, as a file gives them. */
function assessAll(asOf = '2026-11-27', method: TargetMethod = 'path') {
  const found = assessTargets({
    targets: targetCases.map(({ target }) => ({ ...target, value: target.targetValue })),
    policies: tables.policy,
    indicators: tables.indicator,
    areas: tables.area,
    successions: tables.areaSuccession,
    series,
    ...{ asOf, method },
  });
  return targetCases.map(({ code }, index) => ({ code, found: found[index] }));
}

function outcomesOf(code: string, asOf?: string): readonly TargetAssessment[] {
  return assessAll(asOf).flatMap((one) => (one.code === code && one.found ? [one.found.assessment] : []));
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
    ['geometric path from zero', 'geometric-zero'],
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
    ['geometric path', []],
    ['base below zero', []],
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

  it.each([
    ['base below zero', 'statcan', 'opposite-signs'],
    ['zero base', 'un', 'not-positive'],
  ] as const)('%s can’t be assessed by %s', (code, method, reason) => {
    const found = assessAll(undefined, method).find((one) => one.code === code)?.found;
    expect(found?.assessment).toMatchObject({ status: 'not-assessable', method, reasons: [reason] });
  });

  it('of many, each by its own', () => {
    const codes = targetCases.map(({ code }) => code);
    expect(new Set(codes).size).toBe(42);
    const all = assessAll();
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(all.flatMap(({ code, found }) => (code.startsWith('milestones') ? [found?.milestones.length] : []))).toEqual(
      [0, 1, 2],
    );
    expect(outcomesOf('milestones of one policy')).toHaveLength(3);
    expect(outcomesOf('contradicting')).toHaveLength(2);
  });
});
