import type { Measure } from '../indicator/index.ts';
import { parsePeriod } from '../period/index.ts';
import { findLatest } from './find-latest.ts';

interface Reading {
  readonly period: string;
  readonly value: number | null;
}

/**
 * The reading of one area that stands for a year: the one with the latest end inside it; for a flow
 * only a period that spans the whole year; an interval never. Undefined where there is none.
 *
 * @see METHODS, time
 */
export function readingForYear<T extends Reading>(
  readings: readonly T[],
  year: number,
  measure: Measure,
): T | undefined {
  return findLatest(readings.filter((reading) => standsForYear(reading.period, year, measure)));
}

function standsForYear(text: string, year: number, measure: Measure): boolean {
  const period = parsePeriod(text);
  if (period.frequency === '_O' || !period.end.startsWith(`${year}-`)) return false;
  return measure === 'stock' || period.frequency === 'A';
}
