import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessTarget,
  comparators,
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

  const combinations = comparators.flatMap((comparator) =>
    targetPaths.flatMap((along) => targetMethods.map((by) => ({ comparator, path: along, method: by }))),
  );
  const milestones = [{ period: '2026', value: 55 }];
  const ask = (how: (typeof combinations)[number], change: Partial<TargetToAssess> = {}): TargetToAssess => ({
    ...how,
    value: 50,
    upper: 60,
    basePeriod: '2020',
    baseValue: 40,
    deadline: '2030',
    milestones: how.path === 'steps' ? milestones : null,
    ...change,
  });
  const isAsked = ({ comparator }: (typeof combinations)[number], own: number): boolean => {
    if (comparator === 'between') return own >= 50 && own <= 60;
    if (comparator === '>=' || comparator === '<=') return comparator === '>=' ? own >= 50 : own <= 50;
    return Math.abs(own - 50) <= (comparator === '~' ? 1 : 0.5);
  };
  const toSeries = (values: Readonly<Record<string, number>>): readonly TargetPoint[] =>
    Object.entries(values).map(([period, own]) => ({ period, value: own }));
  const inPercent = { kind: 'ratio', asOf: '2026-06' } as const;

  describe.each(combinations)('$comparator, $path, $method', (how) => {
    const assess = (values: Readonly<Record<string, number>>, change: Partial<TargetToAssess> = {}) =>
      assessTarget({ series: toSeries(values), target: ask(how, change), ...inPercent });

    it('is met or judged by its pace with the deadline ahead, and by the comparator alone past it', () => {
      fc.assert(
        fc.property(value, (now) => {
          const met = isAsked(how, now);
          expect(assess({ 2025: now }).status === 'met').toBe(met);
          const fresh = assess({ 2025: now }, { deadline: '2025' });
          expect(fresh.status).toBe(met ? 'met' : 'missed');
          const old = assess({ 2024: now }, { deadline: '2025' });
          expect([old.status, old.reasons[0]]).toEqual(
            met ? ['met', undefined] : ['not-assessable', 'no-figure-at-deadline'],
          );
        }),
      );
    });

    it('is lost where it was met and is no more, from the base on', () => {
      const outside = how.comparator === '<=' ? 70 : 30;
      expect(assess({ 2023: 50, 2025: outside }, { baseValue: outside })).toMatchObject({
        status: 'lost',
        ratio: null,
      });
      expect(assess({ 2025: outside }, { baseValue: 50 })).toMatchObject({ status: 'lost', ratio: null });
      expect(assess({ 2025: 50 }, { baseValue: 50 })).toMatchObject({ status: 'met' });
      expect(assess({ 2019: 50, 2025: outside }, { baseValue: outside }).status).not.toBe('lost');
    });

    it('is kept or lost from a base that is the target itself, whatever came after', () => {
      fc.assert(
        fc.property(value, (now) => {
          const { status, ratio } = assess({ 2025: now }, { baseValue: 50 });
          expect([status, ratio]).toEqual([isAsked(how, now) ? 'met' : 'lost', null]);
        }),
      );
    });

    it('has no pace from one reading', () => {
      fc.assert(
        fc.property(value, (now) => {
          const found = assess({ 2025: now }, { basePeriod: null, baseValue: null });
          expect([found.status, found.reasons[0]]).toEqual(
            isAsked(how, now) ? ['met', undefined] : ['not-assessable', 'no-base'],
          );
        }),
      );
    });

    it('has a reason or a pace from a base of zero', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 48 }), (now) => {
          const found = assess({ 2025: now }, { baseValue: 0 });
          const isDown = how.comparator === '<=';
          const expected = ((): readonly unknown[] => {
            if (isDown) return ['met', undefined];
            if (how.method === 'un') return ['not-assessable', 'not-positive'];
            if (how.method === 'statcan') return [found.status, 'zero-replaced'];
            return how.path === 'geometric' ? ['not-assessable', 'geometric-zero'] : [found.status, undefined];
          })();
          expect([found.status, found.reasons.filter((reason) => reason !== 'projection-clipped')[0]]).toEqual(
            expected,
          );
          if (!isDown && how.method !== 'un') expect(found.status).not.toBe('moving-away');
        }),
      );
    });

    it('is never on track away from a base outside', () => {
      fc.assert(
        fc.property(value, value, (from, now) => {
          if (isAsked(how, from) || isAsked(how, now)) return;
          const isAway = from < 50 ? now < from : now > from;
          if (!isAway) return;
          expect(assess({ 2025: now }, { baseValue: from })).toMatchObject({ status: 'moving-away' });
        }),
      );
    });
  });

  it('says the same of mirrored figures by growth', () => {
    fc.assert(
      fc.property(ahead, value, (drawn, now) => {
        const own = judge({ ...drawn, method: 'statcan' }, now);
        const comparator = drawn.comparator === '>=' ? '<=' : '>=';
        const mirrored = judge(
          { ...drawn, method: 'statcan', comparator, goal: -drawn.goal, baseValue: -drawn.baseValue },
          -now,
        );
        expect([mirrored.status, mirrored.reasons]).toEqual([own.status, own.reasons]);
        expect(mirrored.ratio ?? -99).toBeCloseTo(own.ratio ?? -99, 9);
      }),
    );
  });

  it('never calls two targets met that contradict each other', () => {
    fc.assert(
      fc.property(value, value, value, (now, a, b) => {
        if (a === b) return;
        const of = (comparator: '>=' | '<=', asked: number) =>
          assessTarget({
            series: toSeries({ 2025: now }),
            target: { comparator, value: asked, deadline: '2025' },
            ...inPercent,
          }).status;
        const both = [of('>=', Math.max(a, b)), of('<=', Math.min(a, b))];
        expect(both.filter((status) => status === 'met').length).toBeLessThan(2);
        expect(both).toContain('missed');
      }),
    );
  });

  it('gives no number that is not finite, however large or small the figures', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    const day = fc.constantFrom('2024-12-30', '2024-12', '2025', '2025-06', '2025-07-01', '2026', '2026-06');
    const extreme = fc.record({
      series: fc.uniqueArray(
        fc.record({ period: day, value: any, numerator: optional(any), denominator: optional(any) }),
        { maxLength: 7, selector: ({ period }) => period },
      ),
      target: fc.record({
        comparator: fc.constantFrom('>=' as const, '<=' as const, '=' as const, '~' as const),
        value: optional(any),
        tolerance: optional(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
        basePeriod: optional(day),
        baseValue: optional(any),
        start: optional(day),
        deadline: optional(fc.constantFrom('2025', '2026-07-01', '2026-06', '9999')),
        path: optional(path),
        milestones: optional(fc.constant([{ period: '2025-09', value: 1e308 }])),
        method: optional(method),
        limit: optional(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true })),
      }),
      direction: fc.constantFrom('up' as const, 'down' as const, 'neutral' as const),
      kind: optional(fc.constantFrom('count' as const, 'ratio' as const, 'distinct' as const)),
      measure: optional(fc.constantFrom('stock' as const, 'flow' as const)),
      factor: optional(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true })),
      asOf: fc.constantFrom('2026-06', '2026-07-01'),
    });
    fc.assert(
      fc.property(extreme, (drawn) => {
        const found = assessTarget(drawn);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });
});
