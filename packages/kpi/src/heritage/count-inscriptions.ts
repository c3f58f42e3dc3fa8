import { parsePeriod } from '../period/index.ts';
import type { Designation, RegisterItem } from './heritage-item.ts';

export interface YearInscriptions {
  readonly year: number;
  /** Items designated in the year under registers complete to its last day. */
  readonly complete: number;
  /** Those of registers that are not: there may have been more. */
  readonly partial: number;
}

interface Completeness {
  readonly designation: Designation;
  /** Null where no day is known to which the register is complete. */
  readonly completeTo: string | null;
}

/** Counts items by the year of their designation, from the first year to the last, zeros included. */
export function countInscriptions(
  items: readonly (RegisterItem & { readonly designation: Designation })[],
  registers: readonly Completeness[],
): readonly YearInscriptions[] {
  if (items.length === 0) return [];
  const completeTo = new Map(registers.map((register) => [register.designation, register.completeTo]));
  const byYear = Map.groupBy(items, (item) => Number(parsePeriod(item.designated).end.slice(0, 4)));
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const own = byYear.get(year) ?? [];
    const complete = own.filter((item) => (completeTo.get(item.designation) ?? '') >= `${year}-12-31`).length;
    return { year, complete, partial: own.length - complete };
  });
}
