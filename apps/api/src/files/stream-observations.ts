import type { Database } from '@dinh/db';
import {
  type ObservationFilter,
  type ObservationRow,
  streamObservationJson,
  streamObservations,
} from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import type { Kysely } from 'kysely';
import type { ObservationFormat } from './observation-formats.ts';
import { toObservationFileRecord } from './observation-record.ts';

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
  let before = format.head(release, dataSet);
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
  { format, release, dataSet, language }: ObservationWriting,
): AsyncGenerator<Buffer> {
  let text = format.head(release, dataSet);
  let isFirst = true;
  let waiting: ObservationRow[] = [];
  const write = (): void => {
    text += format.rows(
      waiting.map((row) => toObservationFileRecord(row, language)),
      release,
      isFirst,
    );
    isFirst &&= waiting.length === 0;
    waiting = [];
  };
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsPerChunk) continue;
    write();
    yield Buffer.from(text);
    text = '';
  }
  write();
  yield Buffer.from(text + format.tail);
}
