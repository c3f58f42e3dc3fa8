import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssessTargetsInput,
  assessTargets,
  comparators,
  rollUpTargets,
  type TargetRow,
  targetMethods,
} from '../index.ts';

const areas = ['a', 'b', 'ended'];
const value = fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);
const row: fc.Arbitrary<Omit<TargetRow, 'id'>> = fc.record({
  policyId: fc.constantFrom('p', 'q', null),
  areaId: fc.constantFrom(...areas, null),
  indicatorId: fc.constantFrom('share', 'visits'),
  comparator: fc.constantFrom(...comparators),
  targetValue: fc.option(value, { freq: 5 }),
  targetPeriod: fc.constantFrom('2021', '2025', '2025-12', '2026', '2021/2025', '2030', '2035', null),
  baselinePeriod: fc.constantFrom('2019', '2020', null),
  baselineValue: fc.option(value),
  note: fc.constantFrom('range 20-30%', 'about', null),
});
const targets = fc
  .array(row, { maxLength: 12 })
  .map((rows) => rows.map((one, index): TargetRow => ({ ...one, id: `t${index}` })));
const cell = fc.record({
  areaId: fc.constantFrom(...areas),
  indicatorId: fc.constantFrom('share', 'visits'),
  period: fc.constantFrom('2018', '2020', '2022', '2024', '2025', '2025-06'),
});
const series = fc
  .uniqueArray(cell, {
    maxLength: 20,
    selector: ({ areaId, indicatorId, period }) => `${areaId}${indicatorId}${period}`,
  })
  .chain((cells) =>
    fc.tuple(
      ...cells.map((one) =>
        fc.record({ value: fc.option(value), complete: fc.constantFrom(true, false, null) }).map((drawn) => ({
          ...one,
          ...drawn,
          sourceIds: ['s'],
        })),
      ),
    ),
  );
const input: fc.Arbitrary<AssessTargetsInput> = fc.record({
  targets,
  series,
  policies: fc.constant([
    { id: 'p', periodStart: '2021', issued: '2020-12' },
    { id: 'q', periodStart: null, issued: null },
  ]),
  indicators: fc.constant([
    { id: 'share', kind: 'ratio' as const, measure: 'stock' as const, factor: 100, direction: 'up' as const },
    { id: 'visits', kind: 'count' as const, measure: 'flow' as const, factor: 1, direction: 'neutral' as const },
  ]),
  areas: fc.constant([
    { id: 'a', validTo: null },
    { id: 'b', validTo: null },
    { id: 'ended', validTo: '2025-06-30' },
  ]),
  successions: fc.constant([{ predecessorId: 'ended', successorId: 'b', effective: '2025-07-01' }]),
  asOf: fc.constantFrom('1900', '2024', '2026-11-27', '2040'),
  method: fc.constantFrom(...targetMethods),
});

describe('assessTargets of any rows', () => {
  it('assesses each exactly once, in the order given, as plain JSON', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const found = assessTargets(asked);
        expect(found.map(({ id }) => id)).toEqual(asked.targets.map(({ id }) => id));
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  it('finds the same whatever the order of rows and figures', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.nat()), (asked, keys) => {
        const shuffle = <T>(rows: readonly T[]): readonly T[] =>
          rows
            .map((one) => ({ one, key: Number(keys.next().value) }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const byId = (one: AssessTargetsInput) => new Map(assessTargets(one).map((found) => [found.id, found]));
        const mixed = { ...asked, targets: shuffle(asked.targets), series: shuffle(asked.series) };
        expect(byId(mixed)).toEqual(byId(asked));
      }),
    );
  });

  it('judges one row as it would alone, its steps aside', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const found = assessTargets(asked);
        for (const [index, target] of asked.targets.entries()) {
          const milestones = found[index]?.milestones ?? [];
          const [alone] = assessTargets({ ...asked, targets: [{ ...target, milestones }] });
          expect(alone).toEqual(found[index]);
        }
      }),
    );
  });

  it('names successors only of an area that ended, and counts every row in one status', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const found = assessTargets(asked);
        for (const { areaId, successorIds, assessment } of found) {
          const hasEnded = assessment.reasons[0] === 'area-ended';
          expect(successorIds).toEqual(hasEnded ? ['b'] : []);
          if (hasEnded) expect(areaId).toBe('ended');
          if (areaId === null) expect(assessment.reasons[0]).toBe('area-not-placed');
        }
        const { targets: all, statuses, reasons } = rollUpTargets(found.map(({ assessment }) => assessment));
        const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
        expect([sum(statuses), all]).toEqual([found.length, found.length]);
        expect(sum(reasons)).toBe(statuses['not-assessable']);
      }),
    );
  });
});
