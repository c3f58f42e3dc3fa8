import type { AbsenceKind } from '@dinh/kpi';
import type { FigurePoint } from '../figure/figure-series.ts';
import type { SeriesColour } from '../palette/index.ts';

/** One area of the map: its reading of the year, or the reason there is none. */
export interface MapEntry {
  readonly id: string;
  readonly name: string;
  readonly point: FigurePoint | null;
  /** Why there is no reading; not found unless given. */
  readonly absence?: AbsenceKind;
  /** Of a chosen place: outlined in it, and named. */
  readonly colour?: SeriesColour;
}
