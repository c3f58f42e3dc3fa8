import { describe, expect, it } from 'vitest';
import { groupSuccessions } from './group-successions.ts';

const row = (predecessorId: string, successorId: string, effective = '2025-07-01') => ({
  predecessorId,
  successorId,
  effective,
  relation: predecessorId === successorId ? ('unchanged' as const) : ('merged' as const),
  decision: 'Resolution 202/2025/QH15',
  decisionVi: 'Nghị quyết số 202/2025/QH15',
});

describe('groupSuccessions', () => {
  it('puts the units merged on one day together', () => {
    expect(groupSuccessions('new', [row('a', 'new'), row('b', 'new')])).toMatchObject([
      { direction: 'from', relation: 'merged', others: ['a', 'b'] },
    ]);
  });

  it('tells before, after and going on apart, oldest first', () => {
    const events = groupSuccessions('x', [row('x', 'new'), row('old', 'x', '2008-08-01'), row('x', 'x', '2024-01-01')]);
    expect(events.map((event) => event.direction)).toEqual(['from', 'kept', 'into']);
  });
});
