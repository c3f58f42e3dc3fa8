import type { TableName } from '../records/record-schemas.ts';

export const checkCodes = [
  'unknown-key',
  'span-backwards',
  'span-overlap',
  'span-outside',
  'succession-out-of-step',
  'level-differs',
  'level-not-offered',
  'area-not-of-period',
  'name-differs',
  'sum-differs',
  'several-preferred',
  'parts-without-ratio',
  'boundary-differs',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** Something in the set that does not agree with something else in it. */
export interface CheckProblem {
  readonly release: number;
  readonly table: TableName;
  /** The row's key as text. */
  readonly key: string;
  readonly column: string;
  readonly code: CheckCode;
  readonly seen: string;
  readonly expected: string;
}

/** A problem of a row, before its release is known. */
export type RowProblem = Omit<CheckProblem, 'release'>;
