import type { Measure } from '../indicator/index.ts';
import { parsePeriod, yearOf } from '../period/index.ts';
import { sortReadings } from './find-latest.ts';

/**
 * The reading for a year: the one with the latest end inside it. A flow counts only from a period
 * that spans the year; an interval never does.
 *
 * @see METHODS, time
 */
export function findReadingForYear<T extends { readonly period: string }>(
  points: readonly T[],
  year: number,
  measure: Measure,
): T | undefined {
  const own = points.filter(({ period }) => {
    const { frequency } = parsePeriod(period);
    if (frequency === '_O' || yearOf(period) !== year) return false;
    return measure === 'stock' || frequency === 'A';
  });
  return sortReadings(own).at(-1);
}
