import { type VersionedTable, versionedTables } from '@dinh/db';
import { toReleaseColumns } from '@dinh/db/queries';
import { type DictionaryEntry, loadDictionary, toListMark, toReleaseFileName } from '@dinh/reference-data/dictionary';
import { observationFieldNames, observationFields } from '../files/observation-record.ts';

/** The tables of the store, each a file. */
export type ReleaseTable = VersionedTable | 'release';

/** What a file of a release holds: its columns in their order, each with what it means. */
export interface ReleaseFile {
  readonly name: string;
  readonly table: ReleaseTable;
  readonly about: DictionaryEntry;
  readonly columns: readonly (DictionaryEntry & {
    readonly column: string;
    /** The table's field; a column of `observations.csv` that is none of its table has its own. */
    readonly field: string;
    /** What parts the items of a list. */
    readonly mark: string;
  })[];
}

function toColumn(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Fields in the order of their columns. `observations.csv` is the file of that name under `/api/v1`. */
function listFields(table: ReleaseTable): readonly (readonly [column: string, field: string])[] {
  switch (table) {
    case 'release':
      return ['number', 'date', 'hash', 'note'].map((field) => [field, field]);
    case 'observation':
      return [
        ...observationFieldNames.map((field) => [observationFields[field], field] as const),
        ['release', 'release'],
      ];
    case 'boundary':
      return toReleaseColumns(table).map((field) => [field === 'topology' ? 'file' : toColumn(field), field]);
    default:
      return toReleaseColumns(table).map((field) => [toColumn(field), field]);
  }
}

function toFileName(table: ReleaseTable): string {
  switch (table) {
    case 'release':
      return 'releases.csv';
    case 'seriesPoint':
      return 'series_points.csv';
    default:
      return toReleaseFileName(table);
  }
}

let files: readonly ReleaseFile[] | undefined;

/** Every table of a release as a file, described; read once. */
export function listReleaseFiles(): readonly ReleaseFile[] {
  if (files) return files;
  const { describe } = loadDictionary();
  files = [...versionedTables, 'release' as const].map((table) => {
    const name = toFileName(table);
    const columns = listFields(table).map(([column, field]) => ({
      ...describe({ file: name, column, field }),
      column,
      field,
      mark: table === 'release' || table === 'seriesPoint' ? ';' : toListMark(table, field),
    }));
    return { name, table, about: describe({ file: name, column: null }), columns };
  });
  return files;
}
