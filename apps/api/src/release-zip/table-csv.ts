import type { TableRow } from '@dinh/db/queries';
import { toCsv } from '@dinh/publish/csv';
import type { ReleaseFile } from './release-table.ts';

const rowsPerChunk = 500;

/** A value as the reference files write it: flags 1 and 0, blanks empty, lists parted by their mark. */
export function toCell(value: unknown, mark: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? value.join(mark) : JSON.stringify(value);
}

/** Rows of a table as the bytes of its file, a chunk at a time. */
export async function* toTableChunks(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  { columns }: Pick<ReleaseFile, 'columns'>,
): AsyncGenerator<Buffer> {
  let waiting: (readonly string[])[] = [columns.map(({ column }) => column)];
  for await (const row of rows) {
    waiting.push(columns.map(({ field, mark }) => toCell(row[field], mark)));
    if (waiting.length < rowsPerChunk) continue;
    yield Buffer.from(toCsv(waiting));
    waiting = [];
  }
  if (waiting.length > 0) yield Buffer.from(toCsv(waiting));
}
