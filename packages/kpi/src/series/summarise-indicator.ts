import type { AreaId } from '../area/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import { compareText } from '../text/index.ts';
import { joinSpans, type KnownSpan, type SeriesSummary } from './summarise-series.ts';

/** How much is known of one indicator, everywhere. */
export interface IndicatorSummary extends KnownSpan {
  readonly indicatorId: IndicatorId;
  readonly figures: number;
  /** Areas with a value. */
  readonly areas: number;
  /** The area whose series is the longest (`compareLengths`), with its length; null without values of single periods. */
  readonly longestAreaId: AreaId | null;
  readonly longestYears: number;
  readonly longestReadings: number;
}

export interface SeriesLength {
  readonly areaId: AreaId;
  readonly years: number;
  readonly readings: number;
}

/** Orders series of one indicator: more years first, then more readings, then the area's id. */
export function compareLengths(a: SeriesLength, b: SeriesLength): number {
  return b.years - a.years || b.readings - a.readings || compareText(a.areaId, b.areaId);
}

/** Brings an indicator's series together. */
export function summariseIndicator(indicatorId: IndicatorId, series: readonly SeriesSummary[]): IndicatorSummary {
  let longest: SeriesSummary | undefined;
  for (const one of series) if (one.years > 0 && (!longest || compareLengths(one, longest) < 0)) longest = one;
  return {
    indicatorId,
    figures: series.reduce((sum, { figures }) => sum + figures, 0),
    areas: series.filter(({ figures }) => figures > 0).length,
    ...joinSpans(series),
    longestAreaId: longest?.areaId ?? null,
    longestYears: longest?.years ?? 0,
    longestReadings: longest?.readings ?? 0,
  };
}
