import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, type PlanOfArea } from '../index.ts';

const near = (value: number) => expect.closeTo(value, 9) as number;

describe('addUp', () => {
  it('weighs the plans of a ratio by their denominators: a case worked by hand', () => {
    // (100·90 + 300·70)/400 = 75 against 80: a has 100·(80 − 90)/400 = −2.5, b 300·(80 − 70)/400 = 7.5.
    const areas = [
      { id: 'b', weight: 300, target: 70, projected: 66 },
      { id: 'a', weight: 100, target: 90, projected: 90 },
    ];
    expect(addUp({ national: 80, areas, kind: 'ratio' })).toEqual({
      status: 'added-up',
      planned: 75,
      projected: 72,
      shortfall: 5,
      isEnough: false,
      byArea: [
        { id: 'a', target: 90, fair: null, shortfall: -2.5 },
        { id: 'b', target: 70, fair: null, shortfall: 7.5 },
      ],
      covered: { areas: 2, of: 2, weightShare: 1 },
      without: [],
    });
    expect(addUp({ national: { value: 80 }, areas, kind: 'ratio' })).toMatchObject({ shortfall: 5 });
  });

  it('shares a count by what each has so far: a case worked by hand', () => {
    const areas = [
      { id: 'a', weight: 10, target: 30 },
      { id: 'b', weight: 30, target: 60 },
    ];
    expect(addUp({ national: 100, areas, kind: 'count' })).toEqual({
      status: 'added-up',
      planned: 90,
      projected: null,
      shortfall: 10,
      isEnough: false,
      byArea: [
        { id: 'a', target: 30, fair: 25, shortfall: -5 },
        { id: 'b', target: 60, fair: 75, shortfall: 15 },
      ],
      covered: { areas: 2, of: 2, weightShare: 1 },
      without: [],
    });
  });

  it('says under 80 % of the weight who has no plan, and what they would have to plan', () => {
    const areas = [
      { id: 'a', weight: 79, target: 70 },
      { id: 'b', weight: 21 },
      { id: 'c', weight: null, target: null },
    ];
    // 100·80 = 79·70 + 21·x: x = 2470/21. With c at the mean weight of 50 a has 79 of 150.
    expect(addUp({ national: 80, areas, kind: 'ratio' })).toEqual({
      status: 'not-enough-plans',
      covered: { areas: 1, of: 3, weightShare: near(79 / 150) },
      without: [
        { id: 'b', reason: 'no-plan', needed: near(2470 / 21) },
        { id: 'c', reason: 'no-plan', needed: null },
      ],
    });
    const counts = [
      { id: 'a', weight: 50, target: 60 },
      { id: 'b', weight: 10 },
      { id: 'c', weight: 40 },
    ];
    expect(addUp({ national: 200, areas: counts, kind: 'count' })).toMatchObject({
      status: 'not-enough-plans',
      without: [
        { id: 'b', needed: 28 },
        { id: 'c', needed: 112 },
      ],
    });
    expect(addUp({ national: 80, areas: [], kind: 'ratio' })).toEqual({
      status: 'not-enough-plans',
      covered: { areas: 0, of: 0, weightShare: 0 },
      without: [],
    });
  });

  it('names the areas with a plan but no weight, and does not let the others speak for them', () => {
    const areas = [
      { id: 'a', weight: 100, target: 80 },
      { id: 'b', weight: null, target: 20 },
      { id: 'c', weight: null, target: 30 },
    ];
    // a is one of three of its weight: a third of it, not all.
    expect(addUp({ national: 80, areas, kind: 'ratio' })).toEqual({
      status: 'not-enough-plans',
      covered: { areas: 1, of: 3, weightShare: near(1 / 3) },
      without: [
        { id: 'b', reason: 'no-weight', needed: null },
        { id: 'c', reason: 'no-weight', needed: null },
      ],
    });
    const many = Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, weight: 10, target: 80 }));
    const withOne = { national: 80, areas: [...many, { id: 'z', weight: null, target: 20 }], kind: 'ratio' } as const;
    expect(addUp(withOne)).toMatchObject({
      status: 'added-up',
      planned: 80,
      isEnough: true,
      covered: { areas: 9, of: 10, weightShare: near(0.9) },
      without: [{ id: 'z', reason: 'no-weight', needed: null }],
    });
  });

  it('has nothing to weigh by where none has anything yet', () => {
    const areas = [{ id: 'a', weight: 0, target: 30 }];
    expect(addUp({ national: 30, areas, kind: 'count' })).toEqual({
      status: 'not-enough-plans',
      covered: { areas: 0, of: 1, weightShare: 0 },
      without: [{ id: 'a', reason: 'no-weight', needed: null }],
    });
  });

  it.each([
    // The plans come to 75.
    [{ value: 75 }, true, 0],
    [{ comparator: '>=', value: 80 }, false, 5],
    [{ comparator: '>=', value: 70 }, true, -5],
    [{ comparator: '<=', value: 70 }, false, -5],
    [{ comparator: '<=', value: 80 }, true, 5],
    [{ comparator: '=', value: 75.5 }, true, 0.5],
    [{ comparator: '=', value: 70 }, false, -5],
    [{ comparator: 'between', value: 60, upper: 70 }, false, -5],
    [{ comparator: 'between', value: 80, upper: 90 }, false, 5],
  ] as const)('is enough by the comparator: %j is %s', (national, isEnough, shortfall) => {
    const areas = [
      { id: 'b', weight: 300, target: 70 },
      { id: 'a', weight: 100, target: 90 },
    ];
    const found = addUp({ national, areas, kind: 'ratio' });
    expect(found).toMatchObject({ status: 'added-up', planned: 75, isEnough, shortfall });
    if (found.status !== 'added-up') return;
    expect(found.byArea.reduce((sum, row) => sum + row.shortfall, 0)).toBeCloseTo(shortfall, 9);
  });

  it('is enough at exactly 80 %', () => {
    const areas = [0.1, 0.7, 0.2].map((weight, index) => ({ id: `p${index}`, weight, target: index < 2 ? 50 : null }));
    expect(addUp({ national: 50, areas, kind: 'ratio' })).toMatchObject({
      status: 'added-up',
      covered: { areas: 2, of: 3 },
    });
  });

  it.each<[string, object]>([
    ['kind is neither count nor ratio: distinct', { kind: 'distinct' }],
    ['national target is not a finite number: NaN', { national: Number.NaN }],
    ['comparator is not known: >', { national: { comparator: '>', value: 80 } }],
    ['weight of a is below 0: -1', { areas: [{ id: 'a', weight: -1 }] }],
    [
      'target of a is not a finite number: Infinity',
      { areas: [{ id: 'a', weight: 1, target: Number.POSITIVE_INFINITY }] },
    ],
    [
      'area stands twice: a',
      {
        areas: [
          { id: 'a', weight: 1 },
          { id: 'a', weight: 1 },
        ],
      },
    ],
  ])('refuses: %s', (message, change) => {
    expect(() => addUp({ national: 80, areas: [], kind: 'ratio', ...change })).toThrow(new RangeError(message));
  });

  it('has shortfalls that sum to the nation’s, in any order', () => {
    const plan: fc.Arbitrary<Omit<PlanOfArea, 'id'>> = fc.record({
      weight: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null, freq: 20 }),
      target: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null, freq: 20 }),
      projected: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(plan, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('count' as const, 'ratio' as const),
        (plans, kind) => {
          const areas = plans.map((own, index) => ({ id: `p${index}`, ...own }));
          const found = addUp({ national: 80, areas, kind });
          expect(addUp({ national: 80, areas: areas.toReversed(), kind })).toEqual(found);
          expect(found.covered.areas + found.without.length).toBe(areas.length);
          if (found.status === 'added-up') expect(found.byArea).toHaveLength(found.covered.areas);
          const isHeavy = areas.every(({ weight }) => weight !== null && weight > 0);
          if (found.status === 'not-enough-plans') {
            expect(found.covered.weightShare).toBeLessThan(0.8);
            if (!isHeavy) return;
            // With the plans the rest would need, it adds up to the target.
            const needed = new Map(found.without.map((row) => [row.id, row.needed]));
            const filled = areas.map((area) => ({ ...area, target: area.target ?? needed.get(area.id) ?? null }));
            const whole = addUp({ national: 80, areas: filled, kind });
            expect(whole.status === 'added-up' ? whole.planned : Number.NaN).toBeCloseTo(80, 6);
            return;
          }
          const sum = found.byArea.reduce((all, { shortfall }) => all + shortfall, 0);
          expect(sum).toBeCloseTo(found.shortfall, 6);
          expect(found.shortfall).toBeCloseTo(80 - found.planned, 9);
          expect(found.covered.weightShare).toBeGreaterThanOrEqual(0.8 - 1e-9);
          if (found.without.length > 0 && isHeavy) expect(found.covered.weightShare).toBeLessThan(1);
        },
      ),
    );
  });
});
