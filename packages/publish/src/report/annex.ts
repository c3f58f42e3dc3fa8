import type { Language } from '@dinh/i18n';

/**
 * A cell of a sheet: a text, a whole ISO day, or a number as it was computed, shown with so many decimals; with an
 * address it is a link.
 */
export type SheetCell =
  | { readonly text: string; readonly href?: string }
  | { readonly day: string; readonly href?: undefined }
  | { readonly number: number; readonly decimals: number; readonly href?: string }
  | null;

export interface SheetColumn {
  readonly head: string;
  /** In letters. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
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
