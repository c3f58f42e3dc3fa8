import { describe, expect, it } from 'vitest';
import { addUpPlans, isAddable, type SeriesPoint, type TargetRow } from '../index.ts';

const row = (id: string, areaId: string, targetValue: number | null, own: Partial<TargetRow> = {}): TargetRow => ({
  ...{ id, policyId: null, areaId, indicatorId: 'share', comparator: '>=', targetValue, targetPeriod: '2030' },
  ...{ baselinePeriod: null, baselineValue: null, note: null },
  ...own,
});
const area = (id: string, level: 'country' | 'province') => ({ id, level, validFrom: '2008-08-01', validTo: null });
const point = (areaId: string, numerator: number, denominator: number): SeriesPoint => ({
  ...{ indicatorId: 'share', areaId, period: '2024', value: (100 * numerator) / denominator, numerator, denominator },
  ...{ reportedShare: null, status: 'reported', sourceId: 's', note: null, absence: null, complete: null },
  ...{ reason: 'only', agrees: null, hint: null, differs: false, afterEnd: false, others: [] },
});
const national = { ...row('nation', 'VN', 80), targetValue: 80, targetPeriod: '2030' };
const input = {
  national,
  targets: [national, row('of-a', 'a', 90), row('of-b', 'b', 70)],
  policies: [],
  areas: [area('VN', 'country'), area('a', 'province'), area('b', 'province')],
  successions: [],
  indicator: { id: 'share', kind: 'ratio', measure: 'stock', factor: 100, direction: 'up' } as const,
  points: [point('VN', 210, 400), point('a', 60, 100), point('b', 150, 300)],
  asOf: '2026-11-22',
};

describe('addUpPlans', () => {
  it('weighs the plan of each province by its latest denominator: a case worked by hand', () => {
    const { collected, result } = addUpPlans(input);
    expect([...collected.plans.keys()]).toEqual(['a', 'b']);
    // (100·90 + 300·70)/400 = 75, 5 short of 80.
    expect(result).toMatchObject({ planned: 75, shortfall: 5, isEnough: false });
  });

  it('says of what is asked for at most that as much is too much', () => {
    const most = { ...national, comparator: '<=' as const };
    expect(addUpPlans({ ...input, national: most }).result).toMatchObject({ planned: 75, isEnough: true });
  });
});

it('adds up to targets with a value and a deadline, of what provinces have of their own', () => {
  const indicator = { kind: 'ratio', levels: ['country', 'province'] } as const;
  expect(isAddable(national, indicator)).toBe(true);
  expect(isAddable(row('x', 'VN', null), indicator)).toBe(false);
  expect(isAddable(row('x', 'VN', 80, { targetPeriod: null }), indicator)).toBe(false);
  expect(isAddable(national, { ...indicator, kind: 'distinct' })).toBe(false);
  expect(isAddable(national, { ...indicator, levels: ['country'] })).toBe(false);
  expect(isAddable(national, undefined)).toBe(false);
});
