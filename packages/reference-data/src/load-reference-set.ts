import { fileURLToPath } from 'node:url';
import { accountForRows, findLostRows } from './accounting/account-for-rows.ts';
import { readRows } from './csv/read-rows.ts';
import { type DataProblem, ReferenceDataError } from './csv/reference-data-error.ts';
import { readReferenceFiles } from './files/read-reference-files.ts';
import { releasesFile } from './files/reference-files.ts';
import type { ReferenceSet } from './reference-set.ts';
import { deriveRegisters } from './register/derive-registers.ts';
import { findReleaseProblems, findSpanProblems } from './release/find-span-problems.ts';
import { buildTables } from './tables/build-tables.ts';
import { findDuplicates } from './tables/find-duplicates.ts';

const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

function refuse(problems: readonly DataProblem[]): void {
  if (problems.length > 0) throw new ReferenceDataError(problems);
}

/**
 * Reads a folder of reference files: this package's own unless another is named. Cells are checked
 * first, then what only several rows together can tell.
 *
 * @throws ReferenceDataError with every problem of the stage that found any.
 */
export function loadReferenceSet(folder: string = dataFolder): ReferenceSet {
  const releaseReading = readRows(folder, releasesFile);
  const reading = readReferenceFiles(folder);
  refuse([...releaseReading.problems, ...reading.problems]);

  const releases = releaseReading.rows.map(({ value }) => value);
  refuse([...findReleaseProblems(releaseReading.rows), ...findSpanProblems(reading.rows, releases)]);

  const lastDay = (release: number): string => releases[release - 1]?.date ?? '';
  const { tables, problems } = buildTables(reading.rows, { folder, lastDay });
  refuse([...problems, ...findDuplicates(tables)]);

  const account = accountForRows({ tables, ...reading });
  refuse(findLostRows(account.accounting));

  const numbers = releases.map(({ number }) => number);
  const wording = reading.rows.registerIndicators.map(({ value }) => value);
  return {
    dataSet: 'reference',
    releases,
    tables: deriveRegisters(tables, wording, numbers),
    ...account,
    rows: reading.rows,
  };
}
