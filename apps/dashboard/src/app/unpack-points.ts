import { type LatestReading, type PackedRows, type SeriesPoint, unpackRows } from '@dinh/kpi';
import type { IndicatorAnswer, OverviewAnswer } from './answers.ts';

/** The series points of an answer. JSON's types can't say that a column's one value is always there. */
export function unpackPoints(points: IndicatorAnswer['points']): readonly SeriesPoint[] {
  return unpackRows<SeriesPoint>(points as PackedRows);
}

/** The latest readings of an answer. */
export function unpackLatest(latest: OverviewAnswer['latest']): readonly LatestReading[] {
  return unpackRows<LatestReading>(latest as PackedRows);
}
