import type { Family } from '@dinh/kpi/indicator';
import type { IndicatorSummary, SeriesSummary } from '@dinh/kpi/series';
import type { ReleaseSpan } from '@dinh/reference-data';

export interface SeriesSummaryTable extends SeriesSummary, ReleaseSpan {}

/** How much is known of an indicator, and how much of it is not in order. */
export interface IndicatorSummaryTable extends IndicatorSummary, ReleaseSpan {
  /** Findings of the checks, notes left out. */
  readonly findings: number;
  /** Printed shares that are findings. */
  readonly shareFindings: number;
  /** Cells whose sources differ. */
  readonly differing: number;
  readonly notPlaced: number;
}

/** Published figures of an area in a family: counts of our own over a register's items stand apart. */
export interface AreaSummaryTable extends ReleaseSpan {
  readonly areaId: string;
  readonly family: Family;
  readonly indicators: number;
  readonly figures: number;
}

/** What of a source's figures there is; a source without figures has no row. */
export interface SourceSummaryTable extends ReleaseSpan {
  readonly sourceId: string;
  /** Those with a period, and those without one. */
  readonly dated: number;
  readonly undated: number;
  readonly indicators: number;
  readonly areas: number;
}

export interface SummaryTables {
  readonly seriesSummary: SeriesSummaryTable;
  readonly indicatorSummary: IndicatorSummaryTable;
  readonly areaSummary: AreaSummaryTable;
  readonly sourceSummary: SourceSummaryTable;
}
