import type { TableRow } from '@dinh/db/queries';
import { toCsv } from '@dinh/publish/csv';
import type { ReleaseFile } from './release-table.ts';

const rowsPerChunk = 500;

/** A value as the reference files write it: flags 1 and 0, blanks empty, lists parted by their mark. */
function toCell(value: unknown, mark: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? value.join(mark) : JSON.stringify(value);
}

/** Where a column holds JSON, an empty list is one, and no blank. */
function toColumnCell(value: unknown, { type, mark }: ReleaseFile['columns'][number]): string {
  return type === 'JSON' && typeof value === 'object' && value !== null ? JSON.stringify(value) : toCell(value, mark);
}

/** Rows of a table as the bytes of its file, a chunk at a time. */
export async function* toTableChunks(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  { columns }: Pick<ReleaseFile, 'columns'>,
): AsyncGenerator<Buffer> {
  let waiting: (readonly string[])[] = [columns.map(({ column }) => column)];
  for await (const row of rows) {
    waiting.push(columns.map((column) => toColumnCell(row[column.field], column)));
    if (waiting.length < rowsPerChunk) continue;
    yield Buffer.from(toCsv(waiting));
    waiting = [];
  }
  if (waiting.length > 0) yield Buffer.from(toCsv(waiting));
}
