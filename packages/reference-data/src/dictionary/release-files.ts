import { type FileKey, referenceFiles } from '../files/reference-files.ts';
import type { TableName } from '../records/record-schemas.ts';

/** The files of the reference set whose columns a table takes; its own first. */
const filesOf: Readonly<Record<TableName, readonly FileKey[]>> = {
  source: ['sources', 'geoSources'],
  region: ['regions'],
  area: ['areas'],
  areaStatus: ['areaStatus'],
  areaRegion: ['areaRegions'],
  areaAlias: ['aliases'],
  areaSize: ['areaSizes'],
  unitCount: ['unitCounts'],
  areaSuccession: ['lineage'],
  areaPopulation: ['population', 'census'],
  indicator: ['indicators'],
  policy: ['policies'],
  policyLink: ['policyLinks'],
  target: ['targets'],
  review: ['reviews'],
  reviewPoint: ['reviewPoints'],
  valueSystem: ['values'],
  exchange: ['exchanges'],
  register: ['registers'],
  heritageItem: ['heritageItems'],
  undatedFigure: ['undated'],
  observation: ['observations'],
  boundary: ['boundaries'],
};

/** The name of a table's file in a release: that of the file it was read from. */
export function toReleaseFileName(table: TableName): string {
  const [own] = filesOf[table];
  if (own === undefined) throw new TypeError(`${table} has no file`);
  return referenceFiles[own].name;
}

/** The columns of the reference files that a table's field was read from, those of its own file first. */
export function findFileColumns(
  table: TableName,
  field: string,
): readonly { readonly file: string; readonly column: string }[] {
  return filesOf[table].flatMap((key) => {
    const { name, columns } = referenceFiles[key];
    return [...columns].flatMap(([column, found]) => (found === field ? [{ file: name, column }] : []));
  });
}

/** What parts the items of a list in a table's file. */
export function toListMark(table: TableName, field: string): string {
  const [own] = filesOf[table];
  const separators = own === undefined ? {} : referenceFiles[own].separators;
  return separators[field] ?? ';';
}
