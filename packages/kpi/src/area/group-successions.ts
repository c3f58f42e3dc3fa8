import type { Succession, SuccessionRelation } from './area.ts';

export interface HistoryEvent {
  readonly effective: string;
  readonly relation: SuccessionRelation;
  /** `from`: the others were there before; `into`: they came after; `kept`: the area itself went on. */
  readonly direction: 'from' | 'into' | 'kept';
  readonly others: readonly string[];
  readonly decision: string | null;
  readonly decisionVi: string | null;
}

/** An area's successions as events, oldest first: the units of one day and direction together. */
export function groupSuccessions(areaId: string, rows: readonly Succession[]): readonly HistoryEvent[] {
  const directionOf = ({ predecessorId, successorId }: Succession): HistoryEvent['direction'] => {
    if (predecessorId === successorId) return 'kept';
    return successorId === areaId ? 'from' : 'into';
  };
  const groups = Map.groupBy(rows, (row) => `${row.effective} ${directionOf(row)} ${row.relation}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const direction = directionOf(first);
      const others = group.map((row) => (direction === 'into' ? row.successorId : row.predecessorId));
      const { effective, relation, decision, decisionVi } = first;
      return [{ effective, relation, direction, others, decision, decisionVi }];
    })
    .toSorted((a, b) => a.effective.localeCompare(b.effective));
}
