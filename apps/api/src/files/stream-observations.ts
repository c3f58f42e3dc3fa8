import type { ObservationRow } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import type { ObservationFormat } from './observation-formats.ts';
import { toObservationFileRecord } from './observation-record.ts';

const rowsPerChunk = 500;

/** Rows as the bytes of a file, a chunk at a time: never more than one chunk is in memory. */
export async function* toObservationChunks(
  rows: AsyncIterable<ObservationRow> | Iterable<ObservationRow>,
  {
    format,
    release,
    dataSet,
    language,
  }: {
    readonly format: ObservationFormat;
    readonly release: number;
    readonly dataSet: DataSet;
    readonly language: Language;
  },
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
