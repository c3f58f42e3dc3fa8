export const problemCodes = [
  'missing-file',
  'not-csv',
  'missing-column',
  'unknown-column',
  'cell-count',
  'blank',
  'not-blank',
  'not-a-number',
  'not-a-flag',
  'not-in-list',
  'not-valid',
  'duplicate',
  'no-match',
  'row-lost',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with one cell of one file. */
export interface DataProblem {
  readonly file: string;
  /** Row of the file, the header being 1; null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly code: ProblemCode;
  readonly seen: string | null;
  readonly expected: string;
}

function describe({ file, row, column, code, seen, expected }: DataProblem): string {
  const place = [file, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
  return `${place}: ${code}, seen ${JSON.stringify(seen)}, expected ${expected}`;
}

/** The reference files can't be loaded; `problems` lists every one found, not the first. */
export class ReferenceDataError extends Error {
  override readonly name = 'ReferenceDataError';
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    super(`${problems.length} problem(s) in the reference data:\n${problems.map(describe).join('\n')}`);
    this.problems = problems;
  }
}
