import type { Basis, DataSet } from '@dinh/kpi';
import { toCsv } from '@dinh/publish/csv';
import { type ObservationFileRecord, observationFieldNames, observationFields } from './observation-record.ts';

/** A way to write observations, so that rows can leave as they come. */
export interface ObservationFormat {
  readonly type: string;
  readonly extension: 'csv' | 'json';
  readonly disposition: 'attachment' | 'inline';
  head(release: number, dataSet: DataSet, basis: Basis): string;
  /** `isFirst`: no rows were written before these. */
  rows(records: readonly ObservationFileRecord[], release: number, isFirst: boolean): string;
  readonly tail: string;
}

const csv: ObservationFormat = {
  type: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  disposition: 'attachment',
  head: () => toCsv([[...observationFieldNames.map((field) => observationFields[field]), 'release']]),
  rows: (records, release) =>
    toCsv(
      records.map((record) => [
        ...observationFieldNames.map((field) => (record[field] === null ? '' : String(record[field]))),
        String(release),
      ]),
    ),
  tail: '',
};

const json: ObservationFormat = {
  type: 'application/json; charset=utf-8',
  extension: 'json',
  disposition: 'inline',
  head: (release, dataSet, basis) =>
    `{"release":${release},"dataSet":${JSON.stringify(dataSet)},"basis":${JSON.stringify(basis)},"observations":[`,
  rows: (records, _release, isFirst) =>
    records.length === 0 ? '' : `${isFirst ? '' : ',\n'}${records.map((record) => JSON.stringify(record)).join(',\n')}`,
  tail: ']}',
};

export const observationFormats = { csv, json } as const;
