import type { Area } from '../area/index.ts';
import type { Basis } from '../basis/index.ts';
import type { DataSet } from '../data-set/index.ts';
import type { Indicator } from '../indicator/index.ts';
import type { AbsenceKind, ObservationStatus } from '../observation/index.ts';

/** What a figure draws in place of the values: rates per 100,000 people, an index to a year, or yearly changes. */
export const shownMeasures = ['rate', 'index', 'change'] as const;
export type ShownMeasure = (typeof shownMeasures)[number];

/** One figure of an indicator in an area and a period, blanks included. */
export interface SheetRow {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
  /** In the unit of the indicator, in full precision; null with its `absence`. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As its source prints it. */
  readonly reportedShare: string | null;
  readonly status: ObservationStatus;
  readonly absence: AbsenceKind | null;
  /** False for a figure made of only some of the areas that it should be made of; null where nothing says. */
  readonly complete: boolean | null;
  /** False where the printed share doesn't agree with its parts; null where that was not checked. */
  readonly agrees: boolean | null;
  /** True where another source says otherwise. */
  readonly differs: boolean;
  /** Several for a figure made of others'. */
  readonly sourceIds: readonly string[];
  readonly note: string | null;
  /** What the figure draws, where that is not the value; null where it has none, and in figures that draw values. */
  readonly shown: number | null;
}

/** A figure as a table: what leaves as a file, in the order in which the figure says it. Words are in `language`. */
export interface FigureSheet {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly language: 'vi' | 'en';
  /** The figure as the query of an address, without its question mark; it names the release. */
  readonly query: string;
  /** Where the figure is, in full. */
  readonly link: string;
  readonly release: { readonly number: number; readonly date: string; readonly dataSet: DataSet };
  /** Whose boundaries its figures are on. */
  readonly basis: Basis;
  readonly licence: { readonly name: string; readonly url: string };
  /** Null for figures that draw values. */
  readonly shown: {
    readonly measure: ShownMeasure;
    /** Its unit, in words. */
    readonly unitName: string;
    readonly decimals: number;
  } | null;
  readonly indicators: readonly (Pick<Indicator, 'id' | 'kind' | 'unit' | 'factor' | 'decimals' | 'measure'> & {
    readonly name: string;
    readonly unitName: string;
    readonly definition: string;
    readonly numeratorName: string | null;
    readonly denominatorName: string | null;
  })[];
  readonly areas: readonly (Pick<Area, 'id' | 'level' | 'validFrom' | 'validTo'> & { readonly name: string })[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly published: string | null;
  }[];
  readonly rows: readonly SheetRow[];
}
