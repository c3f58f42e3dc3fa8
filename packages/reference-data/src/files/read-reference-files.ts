import type { CsvFile, CsvRow, RowOf } from '../csv/csv-file.ts';
import { readRows } from '../csv/read-rows.ts';
import type { DataProblem } from '../csv/reference-data-error.ts';
import { type FileKey, type ReferenceFiles, referenceFiles } from './reference-files.ts';

export type RowsByFile = { readonly [Key in FileKey]: readonly CsvRow<RowOf<ReferenceFiles[Key]>>[] };

export interface ReferenceFilesReading {
  readonly rows: RowsByFile;
  readonly rowCounts: Readonly<Record<FileKey, number>>;
  readonly problems: readonly DataProblem[];
}

/** Reads every file of the reference set in a folder. */
export function readReferenceFiles(folder: string): ReferenceFilesReading {
  const files = Object.entries<CsvFile>(referenceFiles);
  const readings = files.map(([key, file]) => ({ key, ...readRows(folder, file) }));
  return {
    // Each file's rows were read by that file's own shape.
    rows: Object.fromEntries(readings.map(({ key, rows }) => [key, rows])) as unknown as RowsByFile,
    rowCounts: Object.fromEntries(readings.map(({ key, rowCount }) => [key, rowCount])) as Record<FileKey, number>,
    problems: readings.flatMap(({ problems }) => problems),
  };
}
