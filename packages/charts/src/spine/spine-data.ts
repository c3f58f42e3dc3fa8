import type { ReadingStyle, Translate } from '@dinh/i18n';
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
  /** Why it has none, in words, where that is no absence by its kind: "no unit of that year". */
  readonly reason?: string | null;
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

/** Why a row has no figure of a chosen place, in words; null where it has one. */
export function describeLack({ marks }: SpineRow, id: string, t: Translate): string | null {
  const mark = marks.find(({ placeId }) => placeId === id);
  if (mark?.point != null && mark.point.value !== null) return null;
  return mark?.reason ?? t(`words.absence.${mark?.point?.absence ?? 'not-found'}`);
}

/** Where better is in the rows: at the right, nowhere, or at the right in some. */
export function findSense(rows: readonly SpineRow[]): 'directed' | 'neutral' | 'mixed' {
  const neutral = rows.filter(({ direction }) => direction === 'neutral').length;
  if (neutral === 0) return 'directed';
  return neutral === rows.length ? 'neutral' : 'mixed';
}
