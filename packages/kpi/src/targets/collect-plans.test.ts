import { describe, expect, it } from 'vitest';
import { addUp, collectPlans, findPlansDay, type TargetRow, type TargetSeriesPoint } from '../index.ts';

const row = (
  id: string,
  areaId: string | null,
  targetValue: number | null,
  own: Partial<TargetRow> = {},
): TargetRow => ({
  ...{ id, policyId: null, areaId, indicatorId: 'share', comparator: '>=', targetValue, targetPeriod: '2030' },
  ...{ baselinePeriod: null, baselineValue: null, note: null },
  ...own,
});
const area = (id: string, validTo: string | null = null, level: 'province' | 'district' = 'province') => ({
  ...{ id, level, validFrom: '2008-08-01', validTo },
});
const point = (areaId: string, period: string, numerator: number, denominator: number): TargetSeriesPoint => ({
  ...{ indicatorId: 'share', areaId, period, value: (100 * numerator) / denominator, numerator, denominator },
  ...{ complete: true, sourceIds: ['s'] },
});
const national = { ...row('nation', 'VN', 80), targetValue: 80, targetPeriod: '2030' };
const base = {
  national,
  policies: [
    { id: 'older', issued: '2021-01' },
    { id: 'newer', issued: '2024-05-01' },
  ],
  areas: [area('a'), area('b'), area('gone', '2025-06-30'), area('ward', null, 'district')],
  indicator: { id: 'share', kind: 'ratio', measure: 'stock', factor: 100, direction: 'up' } as const,
  series: [point('a', '2023', 50, 90), point('a', '2024', 60, 100), point('b', '2024', 150, 300)],
  day: '2026-11-22',
  asOf: '2026-11-22',
};

describe('collectPlans', () => {
  it('takes of each province the plan for the deadline and its latest denominator: a case worked by hand', () => {
    const targets = [national, row('of-a', 'a', 90), row('of-b', 'b', 70), row('of-ward', 'ward', 100)];
    const { areas, plans } = collectPlans({ ...base, targets });
    expect(areas).toEqual([
      { id: 'a', weight: 100, target: 90, projected: null },
      { id: 'b', weight: 300, target: 70, projected: null },
    ]);
    expect([...plans].map(([id, plan]) => [id, plan.id])).toEqual([
      ['a', 'of-a'],
      ['b', 'of-b'],
    ]);
    // (100·90 + 300·70)/400 = 75, 5 short of 80.
    expect(addUp({ national: 80, areas, kind: 'ratio' })).toMatchObject({ planned: 75, shortfall: 5, isEnough: false });
  });

  it('names plans for another deadline and of provinces that are no more, and adds neither', () => {
    const targets = [
      row('of-a-2025', 'a', 60, { targetPeriod: '2025' }),
      row('of-b', 'b', 70),
      row('of-b-2025', 'b', 65, { targetPeriod: '2025' }),
      row('of-gone', 'gone', 75),
      row('growth', 'a', null),
      row('other', 'a', 50, { indicatorId: 'other' }),
    ];
    const { areas, otherDeadlines, ended } = collectPlans({ ...base, targets });
    expect(areas.map(({ target }) => target)).toEqual([null, 70]);
    expect(otherDeadlines.map(({ id }) => id)).toEqual(['of-a-2025']);
    expect(ended.map(({ id }) => id)).toEqual(['of-gone']);
  });

  it('of several plans of one province takes that of the latest document', () => {
    const targets = [
      row('x', 'a', 70, { policyId: 'newer' }),
      row('y', 'a', 90, { policyId: 'older' }),
      row('z', 'a', 95),
    ];
    expect(collectPlans({ ...base, targets }).plans.get('a')?.id).toBe('x');
    expect(collectPlans({ ...base, targets: targets.toReversed() }).plans.get('a')?.id).toBe('x');
  });

  it('weighs a count by the count so far, sees nothing after the day, and projects the pace of each', () => {
    const count = (period: string, value: number): TargetSeriesPoint => ({
      ...point('a', period, value, 1),
      value,
      numerator: null,
      denominator: null,
    });
    const series = [count('2021', 10), count('2022', 20), count('2023', 30), count('2025', 999)];
    const indicator = { ...base.indicator, kind: 'count', factor: 1 } as const;
    const { areas } = collectPlans<TargetRow>({ ...base, targets: [], series, indicator, asOf: '2024-06-30' });
    // 10 a year from 30 at the end of 2023: 100 at the end of 2030.
    expect(areas[0]).toEqual({ id: 'a', weight: 30, target: null, projected: expect.closeTo(100, 6) });
    expect(areas[1]).toEqual({ id: 'b', weight: null, target: null, projected: null });
  });
});

it('asks the provinces of the deadline, or those of today where it is ahead', () => {
  expect(findPlansDay('2020', '2026-11-22')).toBe('2020-12-31');
  expect(findPlansDay('2030', '2026-11-22')).toBe('2026-11-22');
});
