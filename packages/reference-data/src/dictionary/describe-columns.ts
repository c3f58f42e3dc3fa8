import { fileURLToPath } from 'node:url';
import { readRows } from '../csv/read-rows.ts';
import { ReferenceDataError } from '../csv/reference-data-error.ts';
import { type TableName, tableNames } from '../records/record-schemas.ts';
import { type DictionaryEntry, dictionaryFile, releaseColumnsFile } from './dictionary-files.ts';
import { findFileColumns, toReleaseFileName } from './release-files.ts';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** A column of a file of a release, or the file itself where `column` is null. */
export interface ColumnQuestion {
  readonly file: string;
  readonly column: string | null;
  /** The table's field, where it is not the column in camel case. */
  readonly field?: string;
}

export interface Dictionary {
  /** Every entry about the reference files, file by file. */
  readonly entries: readonly DictionaryEntry[];
  /**
   * The entry about a column of a file of a release.
   *
   * @throws RangeError for a column that nothing describes.
   */
  describe(question: ColumnQuestion): DictionaryEntry;
}

function toField(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Reads the dictionary. @throws ReferenceDataError */
export function loadDictionary(): Dictionary {
  const [own, released] = [dictionaryFile, releaseColumnsFile].map((file) => {
    const { rows, problems } = readRows(dataFolder, file);
    if (problems.length > 0) throw new ReferenceDataError(problems);
    return rows.map(({ value }) => value);
  });
  const entries = own ?? [];
  const tables = new Map<string, TableName>(tableNames.map((table) => [toReleaseFileName(table), table]));
  const find = (list: readonly DictionaryEntry[], file: string, column: string | null) =>
    list.find((entry) => entry.file === file && entry.column === column);
  return {
    entries,
    describe: ({ file, column, field }) => {
      const table = tables.get(file);
      const read = column === null || !table ? [] : findFileColumns(table, field ?? toField(column));
      const found =
        find(released ?? [], file, column) ??
        read.map((place) => find(entries, place.file, place.column)).find((entry) => entry !== undefined) ??
        find(entries, file, column);
      if (!found) throw new RangeError(`No entry describes ${file} ${column}`);
      return { ...found, file, column };
    },
  };
}
