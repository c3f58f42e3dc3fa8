import type { DataProblem } from '../csv/reference-data-error.ts';
import type { RowsByFile } from '../files/read-reference-files.ts';
import type { FileKey, ReferenceFiles } from '../files/reference-files.ts';
import { referenceFiles } from '../files/reference-files.ts';
import type { ReferenceTables } from '../records/record-schemas.ts';

/** Every data row of a file is loaded, or loaded without an area and listed as not placed. */
export interface FileAccount {
  readonly file: ReferenceFiles[FileKey]['name'];
  readonly rows: number;
  readonly loaded: number;
  readonly notPlaced: number;
}

export interface NotPlacedRow {
  readonly file: string;
  /** Row of the file, the header being 1. */
  readonly row: number;
  readonly areaName: string;
}

interface Placing {
  readonly areaName: string;
  readonly areaId: string | null;
}

/** The tables' rows that each file became; the tables are those before any derived row is added. */
function countLoaded(tables: ReferenceTables, rows: RowsByFile): Readonly<Record<FileKey, number>> {
  return {
    sources: tables.source.filter(({ kind }) => kind !== 'geography').length,
    geoSources: tables.source.filter(({ kind }) => kind === 'geography').length,
    regions: tables.region.length,
    areas: tables.area.length,
    areaStatus: tables.areaStatus.length,
    areaRegions: tables.areaRegion.length,
    aliases: tables.areaAlias.length,
    areaSizes: tables.areaSize.length,
    unitCounts: tables.unitCount.length,
    lineage: tables.areaSuccession.length,
    population: tables.areaPopulation.length,
    census: tables.areaPopulation.filter(({ urban }) => urban !== null).length,
    indicators: tables.indicator.length,
    policies: tables.policy.length,
    policyLinks: tables.policyLink.length,
    targets: tables.target.length,
    reviews: tables.review.length,
    reviewPoints: tables.reviewPoint.length,
    values: tables.valueSystem.length,
    exchanges: tables.exchange.length,
    registers: tables.register.length,
    registerIndicators: rows.registerIndicators.length,
    heritageItems: tables.heritageItem.length,
    undated: tables.undatedFigure.length,
    observations: tables.observation.length,
    boundaries: tables.boundary.length,
  };
}

/** What became of every row of every file, and the rows that fit no area. */
export function accountForRows({
  tables,
  rows,
  rowCounts,
}: {
  readonly tables: ReferenceTables;
  readonly rows: RowsByFile;
  readonly rowCounts: Readonly<Record<FileKey, number>>;
}): { readonly accounting: readonly FileAccount[]; readonly notPlaced: readonly NotPlacedRow[] } {
  const placings: { readonly [Key in FileKey]?: readonly Placing[] } = {
    policies: tables.policy.map(({ scopeArea, scopeAreaId }) => ({ areaName: scopeArea, areaId: scopeAreaId })),
    targets: tables.target,
    reviews: tables.review,
    undated: tables.undatedFigure,
    observations: tables.observation,
  };
  const loaded = countLoaded(tables, rows);
  const keys = Object.keys(referenceFiles) as FileKey[];
  const notPlaced = keys.flatMap((key) =>
    (placings[key] ?? []).flatMap(({ areaId, areaName }, index) =>
      areaId === null ? [{ file: referenceFiles[key].name, row: rows[key][index]?.row ?? 0, areaName }] : [],
    ),
  );
  const accounting = keys.map((key) => {
    const file = referenceFiles[key].name;
    const missing = notPlaced.filter((row) => row.file === file).length;
    return { file, rows: rowCounts[key], loaded: loaded[key] - missing, notPlaced: missing };
  });
  return { accounting, notPlaced };
}

/** Files with rows that are neither loaded nor listed as not placed. */
export function findLostRows(accounting: readonly FileAccount[]): readonly DataProblem[] {
  return accounting
    .filter(({ rows, loaded, notPlaced }) => rows !== loaded + notPlaced)
    .map(({ file, rows, loaded, notPlaced }) => ({
      file,
      row: null,
      column: null,
      code: 'row-lost',
      seen: `${loaded} loaded, ${notPlaced} not placed`,
      expected: `${rows} rows`,
    }));
}
