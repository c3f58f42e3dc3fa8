import type { ReleaseSpan } from '@dinh/reference-data';
import { toKey, type VersionedTable } from '../schema/index.ts';
import type { EndedRow } from './end-rows.ts';

/** Rows that a release adds to a table and ends in it; a table may come in several parts. */
export interface TableChanges {
  readonly table: VersionedTable;
  readonly added: readonly object[];
  readonly ended: readonly EndedRow[];
}

/** The release to bring a table to, and the one it holds; null for none. */
export interface ReleaseStep {
  readonly before: number | null;
  readonly after: number;
}

function toEndedRow(table: VersionedTable, row: object): EndedRow {
  const values = new Map<string, unknown>(Object.entries(row));
  return {
    key: toKey(table).map((column) => {
      const value = values.get(column);
      if (typeof value === 'string' || typeof value === 'number') return value;
      throw new TypeError(`${table}.${column} is no key: ${JSON.stringify(value)}`);
    }),
  };
}

/**
 * What a release changes among rows that carry their span. A row is added open, since its end is a later
 * release's doing: so it is the same whether or not that one is known.
 */
export function compareSpans<Row extends ReleaseSpan>(
  table: VersionedTable,
  rows: readonly Row[],
  { before, after }: ReleaseStep,
  toRow: (row: Row) => object = (row) => ({ ...row, releaseTo: null }),
): TableChanges {
  return {
    table,
    added: rows.filter(({ releaseFrom }) => releaseFrom === after).map(toRow),
    ended:
      before === null ? [] : rows.filter(({ releaseTo }) => releaseTo === before).map((row) => toEndedRow(table, row)),
  };
}

/** What a release changes among rows derived for it and for the one before, each with the span of one that is added. */
export function compareDerived(
  table: VersionedTable,
  { earlier, later }: { readonly earlier: readonly object[]; readonly later: readonly object[] },
): TableChanges {
  if (earlier.length === 0) return { table, added: later, ended: [] };
  // Whole rows as text: rows of one key are the same row only where nothing in them differs.
  const kept = new Set(earlier.map((row) => JSON.stringify(row)));
  const stay = new Set(later.map((row) => JSON.stringify(row)));
  return {
    table,
    added: later.filter((row) => !kept.has(JSON.stringify(row))),
    ended: earlier.filter((row) => !stay.has(JSON.stringify(row))).map((row) => toEndedRow(table, row)),
  };
}
