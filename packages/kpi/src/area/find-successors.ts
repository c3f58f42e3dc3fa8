import type { AreaId, Succession } from './area.ts';

/**
 * The areas that hold an area's extent on a day, by every succession in force by then.
 * A split leads to each part. An area without a succession by that day stands for itself.
 */
export function findSuccessors(
  areaId: AreaId,
  day: string,
  successions: readonly Pick<Succession, 'predecessorId' | 'successorId' | 'effective'>[],
): readonly AreaId[] {
  const found = new Set<AreaId>();
  const seen = new Set<AreaId>();
  const follow = (id: AreaId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const next = successions.filter(
      (row) => row.predecessorId === id && row.successorId !== id && row.effective <= day,
    );
    if (next.length === 0) found.add(id);
    for (const row of next) follow(row.successorId);
  };
  follow(areaId);
  return [...found];
}
