import type { AreaId } from '../area/index.ts';
import { compareText } from '../text/index.ts';
import { readExtents, type SuccessionRow } from './lineage.ts';

/** The ids of one extent: the one it is known by here, then its other names by id. */
export type UnitNames = readonly [AreaId, ...(readonly AreaId[])];

/** A unit that several whole units became, and nothing else did. */
export interface Merger {
  readonly successor: UnitNames;
  /** Two or more, by id. */
  readonly predecessors: readonly UnitNames[];
}

/**
 * Lists the units made by a merger. One that also took in a part of a divided unit is none, since that
 * unit's figure can't be divided; nor is one that was renamed or left as it is.
 */
export function listMergers(successions: readonly SuccessionRow[]): readonly Merger[] {
  const extentOf = readExtents(successions);
  const ids = new Set(successions.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]));
  const names = Map.groupBy([...ids].toSorted(compareText), extentOf);
  const namesOf = (id: AreaId): UnitNames => [id, ...(names.get(extentOf(id)) ?? []).filter((name) => name !== id)];
  const changes = successions.filter((row) => extentOf(row.predecessorId) !== extentOf(row.successorId));
  const heirs = Map.groupBy(changes, ({ predecessorId }) => extentOf(predecessorId));
  const isWhole = (id: AreaId): boolean =>
    new Set(heirs.get(extentOf(id))?.map(({ successorId }) => extentOf(successorId))).size === 1;
  return [...Map.groupBy(changes, ({ successorId }) => extentOf(successorId))].flatMap(([extent, into]) => {
    const makers = new Map(into.map(({ predecessorId }) => [extentOf(predecessorId), predecessorId]));
    const isMade = into.every(({ relation, predecessorId }) => relation === 'merged' && isWhole(predecessorId));
    if (!isMade || makers.size < 2) return [];
    return [{ successor: namesOf(extent), predecessors: [...makers.values()].toSorted(compareText).map(namesOf) }];
  });
}
