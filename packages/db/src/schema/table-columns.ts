import { recordKeys, recordSchemas, type TableName, tableNames } from '@dinh/reference-data';
import type { ColumnsOf, Presence } from './columns-of.ts';
import type { Database } from './database.ts';
import { derivedColumns, derivedKeys, derivedTables, isDerivedTable } from './derived-columns.ts';
import type { PeriodSpan } from './observation-tables.ts';
import type { ReleaseTable } from './release-table.ts';

const releaseColumns: ColumnsOf<ReleaseTable> = {
  number: 'required',
  date: 'required',
  hash: 'required',
  note: 'nullable',
  dataSet: 'required',
  loadedAt: 'required',
};

const periodColumns: ColumnsOf<PeriodSpan> = { periodStart: 'required', periodEnd: 'required' };

function toRecordColumns(table: TableName): Readonly<Record<string, Presence>> {
  const fields = Object.entries(recordSchemas[table].shape);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, field.safeParse(null).success ? 'nullable' : 'required']),
  );
}

/** Stored figures belong to no release, and are never loaded. */
type LoadedTable = Exclude<keyof Database, 'figureSet'>;

/** A table's columns by name, in the order in which they are copied. */
export function toColumns(table: LoadedTable): Readonly<Record<string, Presence>> {
  if (table === 'release') return releaseColumns;
  if (isDerivedTable(table)) return derivedColumns[table];
  return table === 'observation' ? { ...toRecordColumns(table), ...periodColumns } : toRecordColumns(table);
}

/** The tables whose rows belong to releases, each after those its rows refer to. */
export type VersionedTable = Exclude<LoadedTable, 'release'>;

export const versionedTables: readonly VersionedTable[] = [...tableNames, ...derivedTables];

/** What names a row within one release. */
export function toKey(table: VersionedTable): readonly string[] {
  return isDerivedTable(table) ? derivedKeys[table] : recordKeys[table];
}
