import type { AreaId } from '../area/index.ts';
import type { SuccessionRow } from '../basis/index.ts';
import type { IndicatorId } from '../indicator/index.ts';

/** A series that targets are held against, or one that it can be put together from. */
export interface TargetCell {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
}

/** The area, what became it or a part of it, and the other names of their extents. */
function listKin(areaId: AreaId, successions: readonly SuccessionRow[]): ReadonlySet<AreaId> {
  const kin = new Set([areaId]);
  // A set visits what is added to it on the way.
  for (const id of kin) {
    for (const { predecessorId, successorId, relation } of successions) {
      if (successorId === id) kin.add(predecessorId);
      else if (predecessorId === id && (relation === 'renamed' || relation === 'unchanged')) kin.add(successorId);
    }
  }
  return kin;
}

/**
 * The series that targets are assessed from on the boundaries of any day: those of their own areas and of all
 * that those were made of. Each once, by indicator, then area.
 */
export function listTargetReach(
  targets: readonly { readonly indicatorId: IndicatorId; readonly areaId: AreaId | null }[],
  successions: readonly SuccessionRow[],
): readonly TargetCell[] {
  const kinOf = new Map<AreaId, ReadonlySet<AreaId>>();
  const areasOf = new Map<IndicatorId, Set<AreaId>>();
  for (const { indicatorId, areaId } of targets) {
    if (areaId === null) continue;
    const kin = kinOf.get(areaId) ?? listKin(areaId, successions);
    kinOf.set(areaId, kin);
    areasOf.set(indicatorId, new Set([...(areasOf.get(indicatorId) ?? []), ...kin]));
  }
  return [...areasOf.keys()]
    .toSorted()
    .flatMap((indicatorId) =>
      [...(areasOf.get(indicatorId) ?? [])].toSorted().map((areaId) => ({ indicatorId, areaId })),
    );
}
