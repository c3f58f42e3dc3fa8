import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessTarget,
  findTargetCourse,
  findTargetCourses,
  gapToTarget,
  parsePeriod,
  type TargetToAssess,
  targetPaths,
} from '../index.ts';

const series = [
  { period: '2020', value: 50 },
  { period: '2022', value: 56 },
  { period: '2024', value: 60 },
  { period: '2025', value: 64 },
];
const target = { comparator: '>=', value: 80, basePeriod: '2020', baseValue: 50, deadline: '2030' } as const;
const asOf = '2026-11-27';

function courseOf(change: Partial<TargetToAssess> = {}, points: typeof series = series) {
  return findTargetCourse({ series: points, target: { ...target, ...change }, kind: 'ratio', asOf });
}

describe('findTargetCourse', () => {
  it('is straight from base to target, with what is expected of the judged figure', () => {
    // 50 + (80 − 50) · (2025 − 2020) ÷ (2030 − 2020) = 65
    expect(courseOf().path).toEqual([
      { period: '2020', value: 50, role: 'base' },
      { period: '2025', value: 65, role: 'expected' },
      { period: '2030', value: 80, role: 'target' },
    ]);
  });

  it('goes through the steps on the way, and bends every year where it grows by the same share', () => {
    const milestones = [
      { period: '2027', value: 70 },
      { period: '2019', value: 20 },
    ];
    // From 50 in 2020 to 70 in 2027: 50 + 20 · 5 ÷ 7 in 2025.
    expect(courseOf({ milestones }).path.map(({ period, value, role }) => [period, role, value.toFixed(4)])).toEqual([
      ['2020', 'base', '50.0000'],
      ['2025', 'expected', '64.2857'],
      ['2027', 'milestone', '70.0000'],
      ['2030', 'target', '80.0000'],
    ]);
    const curve = courseOf({ path: 'geometric' }).path;
    expect(curve.map(({ period }) => period)).toEqual(Array.from({ length: 11 }, (_, index) => String(2020 + index)));
    // 50 · (80 ÷ 50)^(5 ÷ 10) = 50 · √1.6
    expect(curve.find(({ role }) => role === 'expected')?.value).toBeCloseTo(63.2456, 4);
  });

  it.each([
    ['a number', { value: null }],
    ['a base before the deadline', { basePeriod: '2030', baseValue: 50 }],
    ['growth from zero', { path: 'geometric', baseValue: 0 }],
  ] as const)('has no path without %s', (_, change) => {
    expect(courseOf(change).path).toEqual([]);
  });

  it('has no path over a break, and none without a deadline', () => {
    const broken = series.map((point) => (point.period === '2024' ? { ...point, break: true } : point));
    expect(courseOf({}, broken).path).toEqual([]);
    expect(courseOf({ deadline: null })).toEqual({ deadline: null, path: [], projection: null });
  });

  it('is due at the end of the last of several years', () => {
    expect(courseOf({ deadline: '2021/2030' })).toMatchObject({ deadline: '2030', path: { length: 3 } });
  });

  it('projects by the pace of late, only ahead of the deadline and from three figures on', () => {
    const input = { series, target, kind: 'ratio', asOf } as const;
    const { judged, projected } = assessTarget(input);
    expect(courseOf().projection).toEqual({
      from: { period: judged?.period, value: judged?.value },
      to: { period: '2030', value: projected?.value },
      low: projected?.low,
      high: projected?.high,
    });
    expect(courseOf({ deadline: '2025' }).projection).toBeNull();
    expect(courseOf({}, series.slice(0, 2)).projection).toBeNull();
  });

  it('gives for the judged figure what the assessment expects, in the order of time', () => {
    const values = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.constantFrom(...targetPaths), fc.integer({ min: 1, max: 100 }), (drawn, path, value) => {
        const input = {
          series: drawn.map((own, index) => ({ period: String(2019 + index), value: own })),
          target: { ...target, value, path, milestones: [{ period: '2026', value: 60 }], baseValue: drawn[0] ?? 1 },
          kind: 'ratio',
          asOf,
        } as const;
        const { path: corners } = findTargetCourse(input);
        const { expectedNow, judged } = assessTarget(input);
        const own = corners.find(({ period }) => period === judged?.period);
        expect(own?.value ?? null).toBe(expectedNow);
        const times = corners.map(({ period }) => parsePeriod(period).decimal);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(times).size).toBe(times.length);
        expect(corners.at(-1)).toMatchObject({ role: 'target', value });
      }),
    );
  });
});

describe('findTargetCourses', () => {
  it('draws an earlier deadline of the same document as a step to the later', () => {
    const row = (id: string, targetPeriod: string, targetValue: number) => ({
      ...{
        id,
        policyId: 'plan',
        areaId: 'a',
        indicatorId: 'share',
        comparator: '>=' as const,
        targetValue,
        targetPeriod,
      },
      ...{ baselinePeriod: null, baselineValue: null, note: null },
    });
    const courses = findTargetCourses({
      targets: [row('near', '2027', 70), row('far', '2030', 80)],
      policies: [{ id: 'plan', periodStart: '2021', issued: null }],
      indicators: [{ id: 'share', kind: 'ratio', measure: 'stock', factor: 100, direction: 'up' }],
      areas: [{ id: 'a', validTo: null }],
      successions: [],
      series: series.map((point) => ({ ...point, areaId: 'a', indicatorId: 'share', sourceIds: ['s'] })),
      asOf,
    });
    expect(courses.get('far')?.path.map(({ role }) => role)).toEqual(['base', 'expected', 'milestone', 'target']);
    expect(courses.get('near')?.path.map(({ period }) => period)).toEqual(['2020', '2025', '2027']);
  });
});

describe('gapToTarget', () => {
  it.each([
    ['>=', 80, 67.25, 12.75],
    ['>=', 80, 82, -2],
    ['<=', 5, 7, 2],
    ['<=', 5, 4, -1],
    ['=', 80, 80.4, 0],
    ['=', 80, 78, 2],
    ['~', 80, 80.9, 0],
  ] as const)('%s %d of %d is %d', (comparator, value, found, gap) => {
    expect(gapToTarget({ comparator, value }, found)).toBeCloseTo(gap, 9);
  });

  it('is none within a range, and to the nearer edge outside', () => {
    const asked = { comparator: 'between', value: 40, upper: 60 } as const;
    expect([30, 50, 65].map((found) => gapToTarget(asked, found))).toEqual([10, 0, 5]);
  });
});
