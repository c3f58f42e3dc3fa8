import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessTarget,
  notAssessableReasons,
  type TargetAssessment,
  type TargetPoint,
  type TargetToAssess,
  targetFlags,
  targetMethods,
  targetPaths,
  targetStatuses,
} from '../index.ts';

const value = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
const method = fc.constantFrom(...targetMethods);
const path = fc.constantFrom(...targetPaths);

/** Better statuses have a higher number. */
const order = ['moving-away', 'off-track', 'accelerate', 'on-track', 'met'];

const ahead = fc.record({
  baseValue: value,
  goal: value,
  comparator: fc.constantFrom('>=' as const, '<=' as const),
  method,
  path,
});

function judge(drawn: typeof ahead extends fc.Arbitrary<infer T> ? T : never, now: number): TargetAssessment {
  const { baseValue, goal, comparator, method: by, path: along } = drawn;
  const target: TargetToAssess = {
    comparator,
    value: goal,
    basePeriod: '2020',
    baseValue,
    deadline: '2030',
    path: along,
    method: by,
  };
  return assessTarget({ series: [{ period: '2025', value: now }], target, asOf: '2026-06' });
}

describe('assessTarget', () => {
  it('never says worse of a figure that is nearer or beyond', () => {
    fc.assert(
      fc.property(ahead, value, value, (drawn, a, b) => {
        const [worse, better] =
          drawn.comparator === '>=' ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
        const [low, high] = [judge(drawn, worse), judge(drawn, better)];
        const isLost = (found: TargetAssessment): boolean => found.status === 'lost';
        if (isLost(low) || isLost(high)) {
          // From a base that meets the target there is only kept and lost.
          expect(['lost', 'met']).toContain(low.status);
          expect(low.status === 'met' && isLost(high)).toBe(false);
          return;
        }
        expect(order.indexOf(high.status)).toBeGreaterThanOrEqual(order.indexOf(low.status));
        if (low.ratio !== null && high.ratio !== null) expect(high.ratio).toBeGreaterThanOrEqual(low.ratio - 1e-9);
      }),
    );
  });

  it('never calls on track what moves away from the target', () => {
    fc.assert(
      fc.property(ahead, value, (drawn, now) => {
        const d = drawn.comparator === '>=' ? 1 : -1;
        const found = judge(drawn, now);
        if (d * (now - drawn.baseValue) < 0 && found.status !== 'met') {
          expect(['moving-away', 'lost']).toContain(found.status);
        }
      }),
    );
  });

  it('says the same of mirrored figures and comparators, by the path', () => {
    fc.assert(
      fc.property(ahead, fc.array(value, { minLength: 1, maxLength: 6 }), (drawn, values) => {
        const series = values.map((own, index) => ({ period: String(2020 + index), value: own }));
        const assess = (sign: 1 | -1) => {
          const comparator = (drawn.comparator === '>=') === (sign === 1) ? ('>=' as const) : ('<=' as const);
          return assessTarget({
            series: series.map((point) => ({ ...point, value: sign * point.value })),
            target: { comparator, value: sign * drawn.goal, deadline: '2030', path: drawn.path },
            kind: 'ratio',
            factor: 1,
            asOf: '2026-06',
          });
        };
        const [own, mirrored] = [assess(1), assess(-1)];
        expect([mirrored.status, mirrored.reasons, mirrored.metIn]).toEqual([own.status, own.reasons, own.metIn]);
        expect(mirrored.gap).toBeCloseTo(own.gap ?? Number.NaN, 9);
        expect(mirrored.ratio ?? -99).toBeCloseTo(own.ratio ?? -99, 9);
        expect(mirrored.expectedNow === null).toBe(own.expectedNow === null);
      }),
    );
  });

  it('has a ratio of 1 exactly on the path, by its own method', () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom('linear' as const, 'geometric' as const), (baseValue, goal, along) => {
        if (baseValue >= goal) return;
        const target = {
          comparator: '>=',
          value: goal,
          basePeriod: '2020',
          baseValue,
          deadline: '2030',
          path: along,
        } as const;
        const probe = assessTarget({ series: [{ period: '2025', value: baseValue }], target, asOf: '2026' });
        const expected = probe.expectedNow ?? Number.NaN;
        const on = assessTarget({ series: [{ period: '2025', value: expected }], target, asOf: '2026' });
        expect(on).toMatchObject({ status: 'on-track' });
        expect(on.ratio).toBeCloseTo(1, 9);
        if (along !== 'geometric') return;
        // On the geometric path the growth made is the growth required.
        for (const by of ['statcan', 'un'] as const) {
          const found = assessTarget({
            series: [{ period: '2025', value: expected }],
            target: { ...target, method: by },
            asOf: '2026',
          });
          expect(found.ratio).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  const point: fc.Arbitrary<TargetPoint> = fc.record({
    period: fc.oneof(
      fc.integer({ min: 2014, max: 2030 }).map(String),
      fc
        .tuple(fc.integer({ min: 2014, max: 2030 }), fc.integer({ min: 1, max: 12 }))
        .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    ),
    value: fc.option(fc.integer({ min: -20, max: 120 }), { nil: null }),
    numerator: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    denominator: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null }),
    break: fc.boolean(),
  });
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const year = fc.integer({ min: 2014, max: 2035 }).map(String);
  const anyTarget: fc.Arbitrary<TargetToAssess> = fc.record({
    comparator: fc.constantFrom('>=', '<=', '=', '~', 'between'),
    value: optional(fc.integer({ min: -20, max: 100 })),
    upper: fc.constant(101),
    basePeriod: optional(year),
    baseValue: optional(fc.integer({ min: -20, max: 120 })),
    start: optional(year),
    deadline: optional(year),
    path: optional(path),
    milestones: optional(
      fc.uniqueArray(fc.record({ period: year, value: fc.integer({ min: 0, max: 100 }) }), {
        maxLength: 3,
        selector: ({ period }) => period,
      }),
    ),
    method: optional(method),
    limit: optional(fc.integer({ min: 1, max: 200 })),
  });
  const anyCase = fc.record({
    series: fc.uniqueArray(point, { maxLength: 8, selector: ({ period }) => period }),
    target: anyTarget,
    direction: fc.constantFrom('up' as const, 'down' as const, 'neutral' as const),
    kind: optional(fc.constantFrom('count' as const, 'ratio' as const)),
    asOf: year,
  });

  it('answers every case within its closed lists, in plain finite numbers, in any order', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const found = assessTarget(drawn);
        expect(targetStatuses).toContain(found.status);
        const [first] = found.reasons;
        const known: readonly string[] = notAssessableReasons;
        expect(known.includes(first ?? '')).toBe(found.status === 'not-assessable');
        for (const flag of found.reasons.slice(found.status === 'not-assessable' ? 1 : 0))
          expect(targetFlags).toContain(flag);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const { series, ...rest } = drawn;
        expect(assessTarget({ ...rest, series: series.toReversed() })).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it('does not see what comes after the day', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const seen = drawn.series.filter(({ period }) => period.slice(0, 4) <= drawn.asOf);
        expect(assessTarget({ ...drawn, series: seen })).toEqual(assessTarget(drawn));
      }),
    );
  });

  it('misses a past deadline only by a figure of its last twelve months', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const found = assessTarget(drawn);
        if (found.status !== 'missed') return;
        expect((found.judged?.period ?? '').slice(0, 4)).toBe(drawn.target.deadline);
        expect(Number(drawn.target.deadline)).toBeLessThanOrEqual(Number(drawn.asOf));
      }),
      { numRuns: 500 },
    );
  });
});
