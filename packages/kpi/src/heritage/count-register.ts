import { type Area, type AreaId, findSuccessors, isValidOn, nationId, type Succession } from '../area/index.ts';
import { type Basis, parseBasis } from '../basis/index.ts';
import { parsePeriod, yearOf } from '../period/index.ts';
import { compareText } from '../text/index.ts';
import type { RegisterItem } from './heritage-item.ts';

export interface RegisterCountInput {
  readonly items: readonly RegisterItem[];
  /** The areas to count for, the country among them; an item counts once in each of its areas and once in the country. */
  readonly areas: readonly (Pick<Area, 'id' | 'validFrom' | 'validTo'> & Partial<Pick<Area, 'level'>>)[];
  readonly successions: readonly Pick<Succession, 'predecessorId' | 'successorId' | 'effective'>[];
  readonly basis: Basis;
  /** Last day to which the register is complete; null where that is unknown, so that no count is. */
  readonly completeTo?: string | null;
}

export interface RegisterCount {
  readonly areaId: AreaId;
  /** A year. */
  readonly period: string;
  /** Items designated by the year's last day. */
  readonly value: number;
  readonly complete: boolean;
}

function lastYear(items: readonly RegisterItem[], completeTo: string | null): number {
  if (completeTo === null) return Math.max(...items.map((item) => yearOf(item.designated)));
  const end = parsePeriod(completeTo).end;
  const year = Number(end.slice(0, 4));
  return end.endsWith('-12-31') ? year : year - 1;
}

/**
 * Counts a register's items per area and year, cumulative at year's end, zeros included, from the
 * designation's first year to the last year that ends by `completeTo` (to the last item's year,
 * never complete, where that is null). On `as-reported` the areas are those existing on each year's
 * last day; on `on:<date>` those of that date in every year. Rows come by area, then year.
 *
 * An item designated under a unit that began after the basis can't be placed on it: the counts of
 * that unit's predecessors are then not complete. Nor can one of a unit that was split since be placed
 * in one of its parts.
 *
 * @throws RangeError for a designation or `completeTo` that is no period, a basis that is none, or one
 * before 2008-08-01.
 * @see METHODS §1 and §2, registers
 */
export function countRegister({
  items,
  areas,
  successions,
  basis,
  completeTo = null,
}: RegisterCountInput): readonly RegisterCount[] {
  const day = parseBasis(basis);
  if (items.length === 0) return [];
  const first = Math.min(...items.map((item) => yearOf(item.designated)));
  const last = lastYear(items, completeTo);
  const counts: RegisterCount[] = [];
  const byYear = Map.groupBy(items, (item) => yearOf(item.designated));
  const soFar: RegisterItem[] = [];
  for (let year = first; year <= last; year += 1) {
    soFar.push(...(byYear.get(year) ?? []));
    const layoutDay = day ?? `${year}-12-31`;
    const present = areas.filter((area) => isValidOn(area, layoutDay));
    const perArea = new Map(present.map((area) => [area.id, 0]));
    const incomplete = new Set<AreaId>();
    for (const item of soFar) {
      const holders = item.areaIds.map((id) => findSuccessors(id, layoutDay, successions));
      for (const holder of new Set(holders.filter(({ length }) => length === 1).flat())) {
        const count = perArea.get(holder);
        if (count === undefined) markPredecessors(holder, successions, incomplete);
        else perArea.set(holder, count + 1);
      }
      for (const part of holders.filter(({ length }) => length > 1).flat()) incomplete.add(part);
    }
    for (const area of present) {
      counts.push({
        areaId: area.id,
        period: String(year),
        value: area.level === 'country' || area.id === nationId ? soFar.length : (perArea.get(area.id) ?? 0),
        complete: completeTo !== null && !incomplete.has(area.id),
      });
    }
  }
  return counts.toSorted((a, b) => compareText(a.areaId, b.areaId) || compareText(a.period, b.period));
}

function markPredecessors(
  areaId: AreaId,
  successions: RegisterCountInput['successions'],
  incomplete: Set<AreaId>,
): void {
  for (const row of successions) {
    if (row.successorId === areaId) incomplete.add(row.predecessorId);
  }
}
