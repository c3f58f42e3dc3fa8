import type { Measure } from '../indicator/index.ts';
import { comparePeriods, parsePeriod, yearOf } from '../period/index.ts';

/** The year a period is a reading for; undefined for an interval, and for part of a year where a flow is measured. */
export function findYearOfReading(period: string, measure: Measure): number | undefined {
  const { frequency } = parsePeriod(period);
  if (frequency === '_O' || (measure === 'flow' && frequency !== 'A')) return undefined;
  return yearOf(period);
}

/**
 * The reading for each year that has one: the one with the latest end inside it. A flow counts only
 * from a period that spans the year; an interval never does.
 *
 * @see METHODS, time
 */
export function findReadingsByYear<T extends { readonly period: string }>(
  points: readonly T[],
  measure: Measure,
): ReadonlyMap<number, T> {
  const found = new Map<number, T>();
  for (const point of points) {
    const year = findYearOfReading(point.period, measure);
    if (year === undefined) continue;
    const known = found.get(year);
    if (known && comparePeriods(parsePeriod(point.period), parsePeriod(known.period)) < 0) continue;
    found.set(year, point);
  }
  return found;
}

/** The reading for one year, as `findReadingsByYear` has it. */
export function findReadingForYear<T extends { readonly period: string }>(
  points: readonly T[],
  year: number,
  measure: Measure,
): T | undefined {
  return findReadingsByYear(points, measure).get(year);
}
