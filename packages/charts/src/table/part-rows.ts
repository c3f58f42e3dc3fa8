import type { TableRow } from './table-figure-input.ts';

/** A stretch of rows that stands together. */
export interface RowPart {
  readonly kind: 'nation' | 'places' | 'total';
  /** The heading over it; null without one. */
  readonly group: string | null;
  readonly rows: readonly TableRow[];
}

/**
 * The rows in their order: the nation's apart at the top, then under their headings, sums at the foot. A place that was
 * none in all of the columns is no row.
 */
export function partRows(all: readonly TableRow[]): readonly RowPart[] {
  const rows = all.filter(({ cells }) => cells.some((cell) => cell !== null));
  const isNation = ({ role, isTotal }: TableRow): boolean => role === 'nation' && isTotal !== true;
  const nation = rows.filter(isNation);
  const totals = rows.filter(({ isTotal }) => isTotal === true);
  const parts: { kind: 'places'; group: string | null; rows: TableRow[] }[] = [];
  for (const row of rows.filter((one) => !isNation(one) && one.isTotal !== true)) {
    const group = row.group ?? null;
    const last = parts.at(-1);
    if (last && last.group === group) last.rows.push(row);
    else parts.push({ kind: 'places', group, rows: [row] });
  }
  return [
    ...(nation.length === 0 ? [] : [{ kind: 'nation' as const, group: null, rows: nation }]),
    ...parts,
    ...(totals.length === 0 ? [] : [{ kind: 'total' as const, group: null, rows: totals }]),
  ];
}
