import type { ReferenceTables } from '@dinh/reference-data';

export type AreaRow = ReferenceTables['area'][number];

/** A province of the layout of 2008, of which there are 63. */
export interface Province {
  readonly area: AreaRow;
  /** From 0, in the order of codes: a key of chance. */
  readonly index: number;
  /** How many communes it had: what its figures are proportional to. */
  readonly communes: number;
  readonly districts: number;
  /** The province of 2025 that it became, itself where its boundaries stayed. */
  readonly successorId: string;
}

export interface Country {
  readonly nation: AreaRow;
  /** The 63, by id. */
  readonly provinces: readonly Province[];
  /** The 34 of 2025, by id; the unchanged are among both. */
  readonly merged: readonly { readonly area: AreaRow; readonly predecessors: readonly Province[] }[];
  /** The real geography, with its real sources. */
  readonly tables: Pick<ReferenceTables, GeographyTable>;
}

export const geographyTables = [
  'region',
  'area',
  'areaStatus',
  'areaRegion',
  'areaAlias',
  'areaSize',
  'unitCount',
  'areaSuccession',
  'areaPopulation',
  'boundary',
] as const;
export type GeographyTable = (typeof geographyTables)[number];

/** The years with figures; the last one is on the 34 provinces. */
export const firstYear = 2010;
export const lastYear = 2025;
export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** The day on which the 63 became 34. */
export const mergerDay = '2025-07-01';
