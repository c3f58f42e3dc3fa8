import type { ReadingStyle } from '@dinh/i18n';
import type { Direction } from '@dinh/kpi';
import type { FigurePoint } from '../figure/index.ts';
import type { SeriesColour, SeriesRole } from '../palette/index.ts';

/** A place of a spine chart. */
export interface SpinePlace {
  readonly id: string;
  readonly name: string;
  readonly role: SeriesRole;
  /** The colour the place already has in this session. */
  readonly colour?: SeriesColour;
}

/** How the places with a figure are spread. */
export interface SpineSpread {
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
}

/** One chosen place in a row. */
export interface SpineMark {
  readonly placeId: string;
  /** Null, or an absence, where it has no figure. */
  readonly point: FigurePoint | null;
  /** Where it stands, in words, such as its rank. */
  readonly say: string | null;
}

/** One indicator. */
export interface SpineRow {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly style: ReadingStyle;
  readonly direction: Direction;
  /** How many places have a figure, and how many could. */
  readonly of: number;
  readonly due: number;
  /** Null where under half of those due have a figure. */
  readonly spread: SpineSpread | null;
  /** Of those known, where there is no spread; null where none is. */
  readonly range: { readonly lowest: number; readonly highest: number } | null;
  readonly nation: number | null;
  readonly marks: readonly SpineMark[];
}

/** The two ends of a row's scale; undefined where nothing is known. */
export function findEnds({
  spread,
  range,
}: SpineRow): { readonly lowest: number; readonly highest: number } | undefined {
  return spread ?? range ?? undefined;
}

/** The chosen places a row has no figure of, in the order given. */
export function listLacking({ marks }: SpineRow, places: readonly SpinePlace[]): readonly SpinePlace[] {
  return places.filter(({ id }) => (marks.find(({ placeId }) => placeId === id)?.point?.value ?? null) === null);
}
