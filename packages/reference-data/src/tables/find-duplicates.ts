import type { DataProblem } from '../csv/reference-data-error.ts';
import { type ReferenceTables, recordKeys, type TableName, tableNames } from '../records/record-schemas.ts';
import type { ReleaseSpan } from '../records/release-span.ts';

function toColumn(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function overlap(a: ReleaseSpan, b: ReleaseSpan): boolean {
  return (
    (a.releaseTo === null || b.releaseFrom <= a.releaseTo) && (b.releaseTo === null || a.releaseFrom <= b.releaseTo)
  );
}

function keyOf(row: object, key: readonly string[]): string {
  const fields = new Map<string, unknown>(Object.entries(row));
  return key.map((name) => String(fields.get(name))).join(' · ');
}

/** Keys that two rows of one release share. */
export function findDuplicates(tables: ReferenceTables): readonly DataProblem[] {
  return tableNames.flatMap((table) => findInTable(table, tables[table]));
}

function findInTable(table: TableName, rows: readonly ReleaseSpan[]): readonly DataProblem[] {
  const key: readonly string[] = recordKeys[table];
  return [...Map.groupBy(rows, (row) => keyOf(row, key))]
    .filter(([, same]) => same.some((row, index) => same.slice(index + 1).some((other) => overlap(row, other))))
    .map(([seen]) => ({
      file: table,
      row: null,
      column: key.map(toColumn).join(', '),
      code: 'duplicate',
      seen,
      expected: 'one row per key and release',
    }));
}
