import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareByUnknown,
  compareByWorst,
  compareRollUps,
  compareRollUpsByUnknown,
  listStatusChanges,
  type OrderedTarget,
  rollUpTargets,
  statusesByWorst,
  targetStatuses,
} from '../index.ts';

function target(
  id: string,
  status: (typeof targetStatuses)[number],
  over: Partial<OrderedTarget> & { gap?: number } = {},
) {
  const { gap = null, ...rest } = over;
  const row: OrderedTarget = {
    ...{ id, deadline: '2025', value: 50, reading: null, assessment: { status, gap, reasons: [] } },
    ...rest,
  };
  return row;
}
const read = (period: string) => ({ period, value: 1, numerator: null, denominator: null, sourceIds: ['s'] });
const ids = (rows: readonly OrderedTarget[]) => rows.map(({ id }) => id);

describe('compareByWorst', () => {
  it('puts what is missed first and what is not known last', () => {
    expect(statusesByWorst).toEqual([
      ...['missed', 'lost', 'moving-away', 'off-track', 'accelerate', 'on-track', 'met', 'not-assessable'],
    ]);
    const rows = statusesByWorst.map((status) => target(status, status));
    expect(ids(rows.toReversed().toSorted(compareByWorst))).toEqual(statusesByWorst);
  });

  it('of one status puts the larger gap for what is asked first, a gap that is not known last', () => {
    const rows = [
      target('of 1000', 'missed', { value: 1000, gap: 30 }),
      target('of 50', 'missed', { value: 50, gap: 20 }),
      target('of none', 'missed', { value: null }),
      target('of 10', 'missed', { value: 10, gap: 5 }),
    ];
    expect(ids(rows.toSorted(compareByWorst))).toEqual(['of 10', 'of 50', 'of 1000', 'of none']);
  });

  it('then the earlier deadline, one without a deadline last', () => {
    const rows = [target('c', 'met', { deadline: null }), target('b', 'met', { deadline: '2030' }), target('a', 'met')];
    expect(ids(rows.toSorted(compareByWorst))).toEqual(['a', 'b', 'c']);
  });
});

describe('compareByUnknown', () => {
  it('puts targets without any figure first, then the older figure, then what can be assessed', () => {
    const rows = [
      target('missed', 'missed', { reading: read('2024') }),
      target('newer', 'not-assessable', { reading: read('2021') }),
      target('none', 'not-assessable'),
      target('older', 'not-assessable', { reading: read('2015') }),
    ];
    expect(ids(rows.toSorted(compareByUnknown))).toEqual(['none', 'older', 'newer', 'missed']);
  });
});

const anyTarget = fc
  .record({
    id: fc.uuid(),
    status: fc.constantFrom(...targetStatuses),
    deadline: fc.constantFrom('2020', '2025', '2025-06', null),
    value: fc.option(fc.integer({ min: -5, max: 5 })),
    gap: fc.option(fc.integer({ min: -5, max: 5 })),
    reading: fc.constantFrom(null, read('2015'), read('2024')),
  })
  .map(({ status, gap, ...row }): OrderedTarget => ({ ...row, assessment: { status, gap, reasons: [] } }));

it.each([
  ['compareByWorst', compareByWorst],
  ['compareByUnknown', compareByUnknown],
])('%s gives one order, whatever order the rows come in', (_, compare) => {
  const rows = fc.uniqueArray(anyTarget, { selector: ({ id }) => id, maxLength: 12 });
  fc.assert(
    fc.property(rows, (some) => {
      expect(ids(some.toReversed().toSorted(compare))).toEqual(ids(some.toSorted(compare)));
    }),
  );
});

describe('groups', () => {
  const rollUp = (...statuses: readonly (typeof targetStatuses)[number][]) =>
    rollUpTargets(statuses.map((status) => ({ status, reasons: [] })));
  const oneMissed = rollUp('missed', 'met', 'met');
  const manyBehind = rollUp('off-track', 'off-track', 'off-track');
  const unknown = rollUp('not-assessable', 'not-assessable');
  const good = rollUp('met', 'on-track');

  it('with one missed come before those with many behind, the unknown before the good', () => {
    expect([good, unknown, manyBehind, oneMissed].toSorted(compareRollUps)).toEqual([
      oneMissed,
      manyBehind,
      unknown,
      good,
    ]);
  });

  it('come by how many are unknown where that is asked for', () => {
    expect([oneMissed, good, unknown].toSorted(compareRollUpsByUnknown)).toEqual([unknown, oneMissed, good]);
  });
});

describe('listStatusChanges', () => {
  it('names what has another status, what is new and what is gone, and nothing that stayed', () => {
    const before = new Map([
      ['a', 'met'],
      ['b', 'missed'],
      ['c', 'on-track'],
    ] as const);
    const now = new Map([
      ['a', 'met'],
      ['b', 'lost'],
      ['d', 'not-assessable'],
    ] as const);
    expect(listStatusChanges(before, now)).toEqual([
      { id: 'b', before: 'missed', now: 'lost' },
      { id: 'c', before: 'on-track', now: null },
      { id: 'd', before: null, now: 'not-assessable' },
    ]);
    expect(listStatusChanges(now, now)).toEqual([]);
  });
});
