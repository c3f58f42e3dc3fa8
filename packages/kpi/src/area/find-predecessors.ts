import type { AreaId, Succession } from './area.ts';

/** The area itself and every area that became it or a part of it, over any number of successions. */
export function findPredecessors(
  areaId: AreaId,
  successions: readonly Pick<Succession, 'predecessorId' | 'successorId'>[],
): ReadonlySet<AreaId> {
  const found = new Set<AreaId>([areaId]);
  // A set visits what is added to it on the way.
  for (const id of found) {
    for (const row of successions) if (row.successorId === id) found.add(row.predecessorId);
  }
  return found;
}
