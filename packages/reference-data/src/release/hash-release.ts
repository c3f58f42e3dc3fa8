import { createHash } from 'node:crypto';
import type { CsvRow } from '../csv/csv-file.ts';
import { type FileKey, referenceFiles } from '../files/reference-files.ts';
import { isInRelease, type ReleaseSpan } from '../records/release-span.ts';
import type { ReferenceSet } from '../reference-set.ts';

const spanColumns = ['release_from', 'release_to'];

/** A row's filled cells by column: a column added later, empty for this row, does not change it. */
function canonicalRow(cells: Readonly<Record<string, string>>): string {
  const filled = Object.entries(cells).filter(([column, text]) => text !== '' && !spanColumns.includes(column));
  return JSON.stringify(filled.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/**
 * SHA-256 (hexadecimal) of what the files hold at a release: every row in force and the boundary
 * files they name. The order of rows and columns does not matter, nor does anything that a later
 * release added or ended. Counts derived from the registers follow from these rows.
 *
 * @throws RangeError naming a release that the set does not have.
 */
export function hashRelease(set: Pick<ReferenceSet, 'releases' | 'rows' | 'tables'>, release: number): string {
  if (!set.releases.some(({ number }) => number === release)) throw new RangeError(`Not a release: ${release}`);
  const hash = createHash('sha256');
  for (const key of (Object.keys(referenceFiles) as FileKey[]).toSorted()) {
    const rows: readonly CsvRow<ReleaseSpan>[] = set.rows[key];
    const held = rows.filter(({ value }) => isInRelease(value, release)).map(({ cells }) => canonicalRow(cells));
    if (held.length > 0) hash.update(`${referenceFiles[key].name}\n${held.toSorted().join('\n')}\n`);
  }
  const topologies = set.tables.boundary.filter((row) => isInRelease(row, release)).map(({ topology }) => topology);
  for (const topology of topologies.toSorted()) hash.update(topology);
  return hash.digest('hex');
}
