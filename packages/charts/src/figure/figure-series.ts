import type { CellState, FlaggedPoint } from '@dinh/i18n';
import type { AbsenceKind, ObservationStatus, SeriesPoint, ShareHint, Validity } from '@dinh/kpi';
import type { SeriesColour, SeriesRole } from '../palette/index.ts';

/** One reading as a figure shows it, or a known absence. */
export interface FigurePoint extends FlaggedPoint {
  readonly period: string;
  /** Null where absent. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reportedShare: string | null;
  readonly status: ObservationStatus;
  readonly absence: AbsenceKind | null;
  readonly complete: boolean | null;
  readonly agrees: boolean | null;
  readonly hint: ShareHint | null;
  readonly differs: boolean;
  readonly afterEnd: boolean;
  /** Address of the cell's own page. */
  readonly href: string | null;
  /** True for a figure of only a part of the place, which is joined to no other: the rest would look like a rise. */
  readonly isPart?: boolean;
}

export interface FigureSeries {
  readonly id: string;
  /** In the language of the figure. */
  readonly name: string;
  readonly role: SeriesRole;
  readonly points: readonly FigurePoint[];
  /** The colour the place already has in this session. */
  readonly colour?: SeriesColour;
  /** When the area existed; a year outside is no absence. Always, where absent. */
  readonly exists?: Validity;
}

/** A cell of a figure: a reading, or nothing found in a year in which one could be. */
export type FigureCell =
  | FigurePoint
  | (Extract<CellState, { value: null; absence: AbsenceKind }> & { readonly href: null });

/** Takes from a series point what a figure shows. */
export function toFigurePoint(point: SeriesPoint, href: string | null): FigurePoint {
  return {
    period: point.period,
    value: point.value,
    numerator: point.numerator,
    denominator: point.denominator,
    reportedShare: point.reportedShare,
    status: point.status,
    absence: point.absence,
    complete: point.complete,
    agrees: point.agrees,
    hint: point.hint,
    differs: point.differs,
    afterEnd: point.afterEnd,
    href,
  };
}

/** A count of our own, of things known one by one: derived, and complete or only a least number. */
export function toCountPoint({
  period,
  value,
  complete,
}: Pick<FigurePoint, 'period' | 'value' | 'complete'>): FigurePoint {
  return {
    period,
    value,
    complete,
    status: 'derived',
    numerator: null,
    denominator: null,
    reportedShare: null,
    absence: null,
    agrees: null,
    hint: null,
    differs: false,
    afterEnd: false,
    href: null,
  };
}

/** True for a cell with a reading's own fields. */
export function isPoint(cell: FigureCell | { readonly value: null }): cell is FigurePoint {
  return 'period' in cell;
}
