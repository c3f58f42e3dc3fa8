import { type Column, decodeColumn, encodeColumn } from './column.ts';

/** Rows of one shape, field by field. */
export interface PackedTable {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Writes fields of equal length as columns. */
export function encodeFields(fields: Readonly<Record<string, readonly unknown[]>>): PackedTable {
  const entries = Object.entries(fields);
  return {
    length: entries[0]?.[1].length ?? 0,
    columns: Object.fromEntries(entries.map(([name, values]) => [name, encodeColumn(values)])),
  };
}

/** Gives back the fields that `encodeFields` was given. */
export function decodeFields({ length, columns }: PackedTable): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, decodeColumn(column, length)]));
}

/** Writes rows as columns. Every row has the same keys. */
export function encodeRows(rows: readonly object[]): PackedTable {
  const names = Object.keys(rows[0] ?? {});
  const fields = names.map((name) => [name, rows.map((row): unknown => Reflect.get(row, name))] as const);
  return { ...encodeFields(Object.fromEntries(fields)), length: rows.length };
}

/** Gives back the rows that `encodeRows` was given. */
export function decodeRows<T extends object>(table: PackedTable): readonly T[] {
  const fields = Object.entries(decodeFields(table));
  return Array.from(
    { length: table.length },
    (_, row) => Object.fromEntries(fields.map(([name, values]) => [name, values[row]])) as T,
  );
}
