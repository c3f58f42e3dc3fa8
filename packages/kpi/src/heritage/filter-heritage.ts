import { type Area, findPredecessors, type Succession } from '../area/index.ts';
import { parsePeriod } from '../period/index.ts';
import type { Designation, RegisterItem } from './heritage-item.ts';

/** What items are asked for; what is absent asks for nothing. */
export interface HeritageFilter {
  readonly designations?: readonly Designation[] | undefined;
  /** Items of any of these areas, or of an area that became one of them; every item is the country's. */
  readonly areas?: readonly Pick<Area, 'id' | 'level'>[] | undefined;
  /** First and last ISO day, inclusive: an item is in if any day of its designation is. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The items that a filter asks for, in their order. */
export function filterHeritage<T extends RegisterItem & { readonly designation: Designation }>(
  items: readonly T[],
  { designations, areas, from, to }: HeritageFilter,
  successions: readonly Pick<Succession, 'predecessorId' | 'successorId'>[],
): readonly T[] {
  const isAnywhere = areas?.some(({ level }) => level === 'country') ?? true;
  const holders = new Set(areas?.flatMap(({ id }) => [...findPredecessors(id, successions)]));
  return items.filter((item) => {
    if (designations && !designations.includes(item.designation)) return false;
    if (!isAnywhere && !item.areaIds.some((id) => holders.has(id))) return false;
    if (from === undefined && to === undefined) return true;
    const designated = parsePeriod(item.designated);
    return (from === undefined || designated.end >= from) && (to === undefined || designated.start <= to);
  });
}
