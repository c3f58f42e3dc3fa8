import { type VersionedTable, versionedTables } from '@dinh/db';
import { toReleaseColumns } from '@dinh/db/queries';
import { type DictionaryEntry, loadDictionary, toListMark, toReleaseFileName } from '@dinh/reference-data/dictionary';
import { observationFieldNames, observationFields } from '../files/observation-record.ts';

/** Counts over the other tables, kept for speed: they follow from the files, and their form may change. */
export const unpublishedTables = ['seriesSummary', 'indicatorSummary', 'areaSummary', 'sourceSummary'] as const;
type UnpublishedTable = (typeof unpublishedTables)[number];

/** The tables of the store that a release gives, each as a file. */
export type ReleaseTable = Exclude<VersionedTable, UnpublishedTable> | 'release';

function isPublished(table: VersionedTable): table is Exclude<VersionedTable, UnpublishedTable> {
  return !unpublishedTables.some((unpublished) => unpublished === table);
}

/** Of the tables that follow from others; the rest have the names of the files they were read from. */
const derivedNames = {
  release: 'releases.csv',
  seriesPoint: 'series_points.csv',
  checkFinding: 'check_findings.csv',
  shareProblem: 'share_problems.csv',
} as const;

function isDerived(table: ReleaseTable): table is keyof typeof derivedNames {
  return table in derivedNames;
}

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
      return ['number', 'date', 'hash', 'note', 'dataSet'].map((field) => [toColumn(field), field]);
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
  return isDerived(table) ? derivedNames[table] : toReleaseFileName(table);
}

let files: readonly ReleaseFile[] | undefined;

/** Every table of a release as a file, described; read once. */
export function listReleaseFiles(): readonly ReleaseFile[] {
  if (files) return files;
  const { describe } = loadDictionary();
  files = [...versionedTables.filter(isPublished), 'release' as const].map((table) => {
    const name = toFileName(table);
    const columns = listFields(table).map(([column, field]) => ({
      ...describe({ file: name, column, field }),
      column,
      field,
      mark: isDerived(table) ? ';' : toListMark(table, field),
    }));
    return { name, table, about: describe({ file: name, column: null }), columns };
  });
  return files;
}
