import { readBoundaries } from '../boundaries/index.ts';
import type { DataProblem } from '../csv/reference-data-error.ts';
import type { RowsByFile } from '../files/read-reference-files.ts';
import type { BoundaryRecord } from '../records/boundary.ts';

/** Reads the file each row names, whole. */
export function buildBoundaries(
  rows: RowsByFile['boundaries'],
  folder: string,
): { readonly records: readonly BoundaryRecord[]; readonly problems: readonly DataProblem[] } {
  const records: BoundaryRecord[] = [];
  const problems: DataProblem[] = [];
  for (const { row, value } of rows) {
    const { file, ...boundary } = value;
    try {
      records.push({ ...boundary, topology: readBoundaries(file, folder) });
    } catch {
      const expected = 'a file of the folder';
      problems.push({ file: 'boundaries.csv', row, column: 'file', code: 'missing-file', seen: file, expected });
    }
  }
  return { records, problems };
}
