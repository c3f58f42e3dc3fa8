import { type ReferenceTables, tableNames } from '../records/record-schemas.ts';
import { isInRelease, type ReleaseSpan } from '../records/release-span.ts';

/** The rows of every table that a release holds. */
export function tablesInRelease(tables: ReferenceTables, release: number): ReferenceTables {
  const held = tableNames.map((name) => {
    const rows: readonly ReleaseSpan[] = tables[name];
    return [name, rows.filter((row) => isInRelease(row, release))];
  });
  // Filtering keeps each table's own record type.
  return Object.fromEntries(held) as ReferenceTables;
}
