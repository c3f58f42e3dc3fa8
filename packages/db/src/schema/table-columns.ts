import { recordKeys, recordSchemas, type TableName, tableNames } from '@dinh/reference-data';
import type { Selectable } from 'kysely';
import type { Database } from './database.ts';
import type { PeriodSpan, SeriesPointTable } from './observation-tables.ts';
import type { ReleaseTable } from './release-table.ts';

export type Presence = 'required' | 'nullable';

/** One presence for each column of a table's interface, so that the two can't drift apart. */
type ColumnsOf<Table> = {
  readonly [Column in keyof Selectable<Table>]-?: null extends Selectable<Table>[Column] ? 'nullable' : 'required';
};

const releaseColumns: ColumnsOf<ReleaseTable> = {
  number: 'required',
  date: 'required',
  hash: 'required',
  note: 'nullable',
  dataSet: 'required',
  loadedAt: 'required',
};

const periodColumns: ColumnsOf<PeriodSpan> = { periodStart: 'required', periodEnd: 'required' };

const seriesPointColumns: ColumnsOf<SeriesPointTable> = {
  indicatorId: 'required',
  areaId: 'required',
  period: 'required',
  ...periodColumns,
  value: 'nullable',
  numerator: 'nullable',
  denominator: 'nullable',
  reportedShare: 'nullable',
  status: 'required',
  absence: 'nullable',
  complete: 'nullable',
  sourceId: 'required',
  note: 'nullable',
  reason: 'required',
  agrees: 'nullable',
  hint: 'nullable',
  differs: 'required',
  afterEnd: 'required',
  others: 'required',
  releaseFrom: 'required',
  releaseTo: 'nullable',
};

function toRecordColumns(table: TableName): Readonly<Record<string, Presence>> {
  const fields = Object.entries(recordSchemas[table].shape);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, field.safeParse(null).success ? 'nullable' : 'required']),
  );
}

/** A table's columns by name, in the order in which they are copied. */
export function toColumns(table: keyof Database): Readonly<Record<string, Presence>> {
  switch (table) {
    case 'release':
      return releaseColumns;
    case 'seriesPoint':
      return seriesPointColumns;
    case 'observation':
      return { ...toRecordColumns(table), ...periodColumns };
    default:
      return toRecordColumns(table);
  }
}

/** The tables whose rows belong to releases, each after those its rows refer to. */
export type VersionedTable = Exclude<keyof Database, 'release'>;

export const versionedTables: readonly VersionedTable[] = [...tableNames, 'seriesPoint'];

/** What names a row within one release. */
export function toKey(table: VersionedTable): readonly string[] {
  return table === 'seriesPoint' ? ['indicatorId', 'areaId', 'period'] : recordKeys[table];
}
