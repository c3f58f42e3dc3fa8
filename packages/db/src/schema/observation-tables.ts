import type { SeriesPoint } from '@dinh/kpi/series';
import type { ObservationRecord, ReleaseSpan, UndatedFigureRecord } from '@dinh/reference-data';

/** The days a period spans, so that a filter on dates is a comparison of text. */
export interface PeriodSpan {
  /** First ISO day. */
  readonly periodStart: string;
  /** Last ISO day. */
  readonly periodEnd: string;
}

export type ObservationTable = ObservationRecord & PeriodSpan;

/** The read model: one `SeriesPoint` a row, placed rows only. */
export interface SeriesPointTable extends SeriesPoint, PeriodSpan, ReleaseSpan {}

export interface ObservationTables {
  readonly observation: ObservationTable;
  readonly undatedFigure: UndatedFigureRecord;
  readonly seriesPoint: SeriesPointTable;
}
