import { compareNames } from '@dinh/i18n';

export type SortKey = string | number | null;

export interface SortState {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows by a key, names as Vietnamese sorts them; rows without one last either way, ties as they were. */
export function sortRows<T>(
  rows: readonly T[],
  keyOf: (row: T) => SortKey,
  direction: SortState['direction'],
): readonly T[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * compareNames(String(left), String(right));
  });
}
