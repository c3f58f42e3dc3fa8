import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { CsvFile, CsvRow, RowOf } from './csv-file.ts';
import { readCell } from './read-cell.ts';
import type { DataProblem } from './reference-data-error.ts';

export interface FileReading<Value> {
  readonly rows: readonly CsvRow<Value>[];
  readonly problems: readonly DataProblem[];
  /** Data rows in the file, whatever became of them. */
  readonly rowCount: number;
}

function failed(problem: DataProblem): FileReading<never> {
  return { rows: [], problems: [problem], rowCount: 0 };
}

/** The rows of a file's text as the type of its description, with every cell that does not fit. */
export function parseRows<File extends CsvFile>(file: File, text: string): FileReading<RowOf<File>> {
  let lines: string[][];
  try {
    lines = parse(text, { relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : null;
    return failed({ file: file.name, row, column: null, code: 'not-csv', seen: null, expected: error.message });
  }
  const [header = [], ...records] = lines;
  const problems: DataProblem[] = [
    ...[...file.columns.keys()]
      .filter((column) => !header.includes(column))
      .map((column) => headerProblem(file, column, 'missing-column')),
    ...header
      .filter((column, index) => !file.columns.has(column) || header.indexOf(column) !== index)
      .map((column) => headerProblem(file, column, 'unknown-column')),
  ];
  if (problems.length > 0) return { rows: [], problems, rowCount: records.length };

  const rows: CsvRow<RowOf<File>>[] = [];
  for (const [index, record] of records.entries()) {
    const read = readRecord(file, header, record, index + 2);
    if (read.status === 'read') rows.push(read.row);
    else problems.push(...read.problems);
  }
  return { rows, problems, rowCount: records.length };
}

function headerProblem(file: CsvFile, column: string, code: 'missing-column' | 'unknown-column'): DataProblem {
  return { file: file.name, row: 1, column, code, seen: column, expected: [...file.columns.keys()].join(', ') };
}

function readRecord<File extends CsvFile>(
  file: File,
  header: readonly string[],
  record: readonly string[],
  row: number,
):
  | { readonly status: 'read'; readonly row: CsvRow<RowOf<File>> }
  | { readonly status: 'rejected'; readonly problems: readonly DataProblem[] } {
  if (record.length !== header.length) {
    const counts = { seen: String(record.length), expected: `${header.length} cells` };
    return { status: 'rejected', problems: [{ file: file.name, row, column: null, code: 'cell-count', ...counts }] };
  }
  const problems: DataProblem[] = [];
  const cells: Record<string, string> = {};
  const value: Record<string, unknown> = {};
  for (const [index, column] of header.entries()) {
    const seen = record[index] ?? '';
    const key = file.columns.get(column) ?? column;
    const field = file.shape[key];
    if (!field) throw new TypeError(`${file.name} describes no field ${key}`);
    const reading = readCell(field, seen, file.separators[key]);
    cells[column] = seen;
    if (reading.status === 'read') value[key] = reading.value;
    else problems.push({ file: file.name, row, column, code: reading.code, seen, expected: reading.expected });
  }
  // Every field was read by its own schema just above, which is what the row's type says.
  return problems.length > 0
    ? { status: 'rejected', problems }
    : { status: 'read', row: { row, cells, value: value as RowOf<File> } };
}

/** Reads and parses one file of a folder. */
export function readRows<File extends CsvFile>(folder: string, file: File): FileReading<RowOf<File>> {
  let text: string;
  try {
    text = readFileSync(join(folder, file.name), 'utf8');
  } catch {
    return failed({ file: file.name, row: null, column: null, code: 'missing-file', seen: null, expected: 'the file' });
  }
  return parseRows(file, text);
}
