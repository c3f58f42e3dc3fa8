import type { FileAccount, NotPlacedRow } from './accounting/account-for-rows.ts';
import type { RowsByFile } from './files/read-reference-files.ts';
import type { ReferenceTables } from './records/record-schemas.ts';
import { tablesInRelease } from './tables/tables-in-release.ts';

/** A numbered, dated, hashed state of the data. */
export interface Release {
  /** From 1, without gaps. */
  readonly number: number;
  readonly date: string;
  /** SHA-256 of the release's rows, see `hashRelease`. */
  readonly hash: string;
  readonly note: string | null;
}

export interface ReferenceSet {
  /** Tells it from figures that are made up. */
  readonly dataSet: 'reference';
  /** In order of number; the last is the latest. */
  readonly releases: readonly Release[];
  /** Every row of every release, the counts of the registers among them. */
  readonly tables: ReferenceTables;
  /** What became of each file's rows: read = loaded + not placed. Derived rows are in no file. */
  readonly accounting: readonly FileAccount[];
  /** The rows kept though their name fits no area of their date. */
  readonly notPlaced: readonly NotPlacedRow[];
  /** The files' rows as read. */
  readonly rows: RowsByFile;
}

/**
 * The rows in force at a release.
 *
 * @throws RangeError naming a release that the set does not have.
 */
export function tablesAt(set: Pick<ReferenceSet, 'releases' | 'tables'>, release: number): ReferenceTables {
  if (!set.releases.some(({ number }) => number === release)) throw new RangeError(`Not a release: ${release}`);
  return tablesInRelease(set.tables, release);
}
