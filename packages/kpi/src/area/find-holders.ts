import { type AreaId, type AreaLevel, isValidOn, type Succession, type Validity } from './area.ts';
import { findPredecessors } from './find-predecessors.ts';
import { findSuccessors } from './find-successors.ts';

interface Held<Area> {
  readonly areaById: ReadonlyMap<AreaId, Area>;
  readonly successions: readonly Pick<Succession, 'predecessorId' | 'successorId' | 'effective'>[];
}

/**
 * The areas of its level that hold an area on an ISO day, or that it was made of by then; none where neither it nor
 * what it was or became exists on that day among the areas given.
 */
export function findHolders<Area extends Validity & { readonly id: AreaId; readonly level: AreaLevel }>(
  area: Area,
  day: string,
  { areaById, successions }: Held<Area>,
): readonly Area[] {
  const toAreas = (ids: Iterable<AreaId>): readonly Area[] =>
    [...ids].flatMap((id) => areaById.get(id) ?? []).filter((one) => one.level === area.level && isValidOn(one, day));
  const later = toAreas(findSuccessors(area.id, day, successions));
  return later.length > 0 ? later : toAreas(findPredecessors(area.id, successions));
}
