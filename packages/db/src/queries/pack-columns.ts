import { isOneValue } from '@dinh/kpi/series';

type PackedColumn = { same: unknown } | unknown[];

/** What `packRows` of @dinh/kpi gives: rows as columns, a constant one once. */
export interface PackedColumns {
  length: number;
  columns: Record<string, PackedColumn>;
}

/** Packs the one row of `json_agg` columns, and their length, that a query leaves the database with. */
export function packColumns({ length, ...columns }: { readonly length: number }): PackedColumns {
  if (length === 0) return { length: 0, columns: {} };
  const packed = Object.entries(columns).map(([name, column]): [string, PackedColumn] => {
    const values = column as unknown[];
    return [name, isOneValue(values) ? { same: values[0] } : values];
  });
  return { length, columns: Object.fromEntries(packed) };
}
