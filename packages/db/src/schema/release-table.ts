import type { DataSet } from '@dinh/kpi/data-set';
import type { ColumnType } from 'kysely';

export interface ReleaseTable {
  readonly number: number;
  /** ISO day. */
  readonly date: string;
  readonly hash: string;
  readonly note: string | null;
  /** The same for every release of a database. */
  readonly dataSet: DataSet;
  /** When this database loaded it: no part of the data. */
  readonly loadedAt: ColumnType<Date, never, never>;
}

export interface ReleaseTables {
  readonly release: ReleaseTable;
}
