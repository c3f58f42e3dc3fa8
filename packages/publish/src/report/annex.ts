import type { Language } from '@dinh/i18n';

interface CellLook {
  /** Where the cell leads, as a link. */
  readonly href?: string;
  readonly isStrong?: boolean;
}

interface NumberCell extends CellLook {
  /** As it was computed. */
  readonly number: number;
  /** Decimals shown. */
  readonly decimals: number;
  /** How the number comes of others, without its `=`, given the number of its own row in the workbook. */
  readonly formula?: (row: number) => string;
}

interface TextCell extends CellLook {
  readonly text: string;
}

interface DayCell extends CellLook {
  /** A whole ISO day. */
  readonly day: string;
}

/** A cell of a sheet. */
export type SheetCell = TextCell | DayCell | NumberCell | null;

export interface SheetColumn {
  readonly head: string;
  /** In letters. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How many of the rows, from the first, a reader may filter and sort; none unless given. */
  readonly filteredRows?: number;
}

/** The tables of a report as a workbook, every number in full precision. */
export interface Annex {
  /** In which days are written. */
  readonly language: Language;
  /** An ISO day, as the report's. */
  readonly date: string;
  /** What marks made-up figures; null on real ones. */
  readonly mark: string | null;
  readonly sheets: readonly Sheet[];
}
