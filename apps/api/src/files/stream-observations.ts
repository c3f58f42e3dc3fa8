import type { Database } from '@dinh/db';
import {
  type ObservationFilter,
  type ObservationRow,
  streamObservationJson,
  streamObservations,
} from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import type { Basis, DataSet } from '@dinh/kpi';
import type { Kysely } from 'kysely';
import type { ObservationFormat } from './observation-formats.ts';
import { type ObservationFileRecord, toObservationFileRecord } from './observation-record.ts';

const rowsPerChunk = 500;

export interface ObservationWriting {
  readonly format: ObservationFormat;
  readonly release: number;
  readonly dataSet: DataSet;
  readonly language: Language;
}

/** Every observation asked for as the bytes of a file. JSON leaves the database as text, with a third of the work. */
export function streamObservationFile(
  db: Kysely<Database>,
  filter: ObservationFilter,
  writing: ObservationWriting,
): AsyncIterable<Buffer> {
  return writing.format.extension === 'json'
    ? toJsonChunks(streamObservationJson(db, filter, writing.language), writing)
    : toObservationChunks(streamObservations(db, filter), writing);
}

async function* toJsonChunks(
  someRows: AsyncIterable<readonly string[]>,
  { format, release, dataSet }: ObservationWriting,
): AsyncGenerator<Buffer> {
  let before = format.head(release, dataSet, 'as-reported');
  for await (const rows of someRows) {
    if (rows.length === 0) continue;
    yield Buffer.from(before + rows.join(',\n'));
    before = ',\n';
  }
  yield Buffer.from((before === ',\n' ? '' : before) + format.tail);
}

/** Rows as the bytes of a file, a chunk at a time: never more than one chunk is in memory. */
export async function* toObservationChunks(
  rows: AsyncIterable<ObservationRow> | Iterable<ObservationRow>,
  writing: ObservationWriting,
): AsyncGenerator<Buffer> {
  yield* toRecordChunks(toSomeRecords(rows, writing.language), { ...writing, basis: 'as-reported' });
}

async function* toSomeRecords(
  rows: AsyncIterable<ObservationRow> | Iterable<ObservationRow>,
  language: Language,
): AsyncGenerator<readonly ObservationFileRecord[]> {
  let waiting: ObservationFileRecord[] = [];
  for await (const row of rows) {
    waiting.push(toObservationFileRecord(row, language));
    if (waiting.length < rowsPerChunk) continue;
    yield waiting;
    waiting = [];
  }
  yield waiting;
}

/** Records, some at a time, as the bytes of a file. */
export async function* toRecordChunks(
  someRecords: AsyncIterable<readonly ObservationFileRecord[]> | Iterable<readonly ObservationFileRecord[]>,
  { format, release, dataSet, basis }: Omit<ObservationWriting, 'language'> & { readonly basis: Basis },
): AsyncGenerator<Buffer> {
  let text = format.head(release, dataSet, basis);
  let isFirst = true;
  for await (const records of someRecords) {
    if (records.length === 0) continue;
    yield Buffer.from(text + format.rows(records, release, isFirst));
    text = '';
    isFirst = false;
  }
  yield Buffer.from(text + format.tail);
}
