import { findPeriod, findReadingsByYear, isValidOn, type Measure, parsePeriod } from '@dinh/kpi';
import type { FigureCell, FigurePoint, FigureSeries } from '../figure/figure-series.ts';

/** A place's cell of a column: a reading or an absence; null where the place did not exist then. */
export type PeriodCell = FigureCell | null;

/** The columns of a figure, and whether part of a year's figures may stand for the year. */
export interface PeriodColumns {
  /** Every one from the first to the last, the earliest first: years, or others that readings are of. */
  readonly periods: readonly string[];
  readonly measure: Measure;
}

function isYear(period: string): boolean {
  return findPeriod(period)?.frequency === 'A';
}

function toFinder(points: readonly FigurePoint[], measure: Measure): (period: string) => FigurePoint | undefined {
  const byYear = findReadingsByYear(points, measure);
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  return (period) => (isYear(period) ? byYear.get(Number(period)) : byPeriod.get(period));
}

/**
 * The cells of a series by columns: of a year the reading for it, which may be of a month at its end and then
 * says so by its own period; of another period the reading of that very one. What has none is not found,
 * unless the place did not exist on the last day of the column.
 */
export function readByPeriod(
  { points, exists }: Pick<FigureSeries, 'points' | 'exists'>,
  { periods, measure }: PeriodColumns,
): readonly PeriodCell[] {
  const known = toFinder(
    points.filter(({ value }) => value !== null),
    measure,
  );
  const absent = toFinder(
    points.filter(({ value }) => value === null),
    measure,
  );
  return periods.map((period) => {
    const point = known(period) ?? absent(period);
    if (point) return point;
    if (exists && !isValidOn(exists, parsePeriod(period).end)) return null;
    return { value: null, absence: 'not-found', href: null };
  });
}
