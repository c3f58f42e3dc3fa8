import type { CsvRow } from '../csv/csv-file.ts';
import type { DataProblem } from '../csv/reference-data-error.ts';
import type { RowsByFile } from '../files/read-reference-files.ts';
import { type FileKey, referenceFiles } from '../files/reference-files.ts';
import type { ReleaseSpan } from '../records/release-span.ts';
import type { Release } from '../reference-set.ts';

/** Rows whose releases do not exist or run backwards. */
export function findSpanProblems(rows: RowsByFile, releases: readonly Release[]): readonly DataProblem[] {
  const known = new Set(releases.map(({ number }) => number));
  const expected = `a release: ${[...known].join(', ')}`;
  return (Object.keys(referenceFiles) as FileKey[]).flatMap((key) => {
    const released: readonly CsvRow<ReleaseSpan>[] = rows[key];
    return released.flatMap(({ row, value: { releaseFrom, releaseTo } }): DataProblem[] => {
      const file = referenceFiles[key].name;
      const problems: DataProblem[] = [];
      if (!known.has(releaseFrom)) {
        problems.push({ file, row, column: 'release_from', code: 'no-match', seen: String(releaseFrom), expected });
      }
      if (releaseTo !== null && (releaseTo < releaseFrom || !known.has(releaseTo))) {
        problems.push({ file, row, column: 'release_to', code: 'no-match', seen: String(releaseTo), expected });
      }
      return problems;
    });
  });
}

/** Releases that are not numbered from 1 without gaps, in order of date. */
export function findReleaseProblems(releases: readonly CsvRow<Release>[]): readonly DataProblem[] {
  const problem = { file: 'releases.csv', code: 'not-valid' } as const;
  if (releases.length === 0) {
    return [{ ...problem, row: null, column: null, seen: null, expected: 'at least one release' }];
  }
  return releases.flatMap(({ row, value }, index): DataProblem[] => {
    const before = releases[index - 1]?.value.date ?? '';
    const problems: DataProblem[] = [];
    if (value.number !== index + 1) {
      problems.push({ ...problem, row, column: 'number', seen: String(value.number), expected: String(index + 1) });
    }
    if (value.date < before) {
      problems.push({ ...problem, row, column: 'date', seen: value.date, expected: `${before} or later` });
    }
    return problems;
  });
}
