/** Rows of one shape as columns; a column whose values are all the same is kept once. */
export interface PackedRows {
  readonly length: number;
  readonly columns: { readonly [name: string]: { readonly same: unknown } | readonly unknown[] };
}

/** True for a column of one and the same value, which is kept once; lists and objects never are. */
export function isOneValue(values: readonly unknown[]): boolean {
  const [first] = values;
  return (typeof first !== 'object' || first === null) && values.every((value) => value === first);
}

/** Packs fields of equal length, each of which becomes a column. */
export function packColumns(length: number, fields: Readonly<Record<string, readonly unknown[]>>): PackedRows {
  if (length === 0) return { length, columns: {} };
  const columns = Object.entries(fields).map(([name, values]): [string, PackedRows['columns'][string]] => [
    name,
    isOneValue(values) ? { same: values[0] } : values,
  ]);
  return { length, columns: Object.fromEntries(columns) };
}

/** Turns flat rows into columns: a quarter of the bytes for the same answer. Every row has the same keys. */
export function packRows<T extends object>(rows: readonly T[]): PackedRows {
  const names = Object.keys(rows[0] ?? {});
  const fields = names.map((name) => [name, rows.map((row): unknown => row[name as keyof T])] as const);
  return packColumns(rows.length, Object.fromEntries(fields));
}

/** Gives back the rows that `packRows` was given, in their order. */
export function unpackRows<T extends object>({ length, columns }: PackedRows): readonly T[] {
  const entries = Object.entries(columns);
  return Array.from({ length }, (_, index) => {
    const row: Record<string, unknown> = {};
    for (const [name, column] of entries) row[name] = 'same' in column ? column.same : column[index];
    return row as T;
  });
}
