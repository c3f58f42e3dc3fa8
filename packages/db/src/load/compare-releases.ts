import type { SeriesPoint } from '@dinh/kpi/series';
import { type ReferenceTables, tableNames } from '@dinh/reference-data';
import { toKey, type VersionedTable } from '../schema/index.ts';
import { compareSeriesPoints, toPeriodSpan } from './compare-series-points.ts';
import type { EndedRow } from './end-rows.ts';
import type { LoadableSet } from './loadable-set.ts';

export interface TableChanges {
  readonly table: VersionedTable;
  readonly added: readonly object[];
  readonly ended: readonly EndedRow[];
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

function toPointRow(point: SeriesPoint, release: number): object {
  return {
    ...point,
    ...toPeriodSpan(point.period),
    others: JSON.stringify(point.others),
    releaseFrom: release,
    releaseTo: null,
  };
}

/**
 * What a release adds to each table and ends in it, against the one before (null: nothing).
 * A row is added open, since its end is a later release's doing: so it is the same whether or not that one is known.
 */
export function compareReleases(
  set: Pick<LoadableSet, 'releases' | 'tables'>,
  before: number | null,
  after: number,
): readonly TableChanges[] {
  const copied = tableNames.map((table): TableChanges => {
    const rows: ReferenceTables[typeof table] = set.tables[table];
    const isEnded = (row: (typeof rows)[number]): boolean => before !== null && row.releaseTo === before;
    return {
      table,
      added: rows
        .filter((row) => row.releaseFrom === after)
        .map((row) => ({ ...row, ...('areaKey' in row ? toPeriodSpan(row.period) : {}), releaseTo: null })),
      ended: rows.filter(isEnded).map((row) => toEndedRow(table, row)),
    };
  });
  const points = compareSeriesPoints(set, before, after);
  return [
    ...copied,
    {
      table: 'seriesPoint',
      added: points.added.map((point) => toPointRow(point, after)),
      ended: points.ended.map((point) => toEndedRow('seriesPoint', point)),
    },
  ];
}
