import type { Measure } from '../indicator/index.ts';
import { comparePeriods, parsePeriod } from '../period/index.ts';

interface Reading {
  readonly period: string;
  readonly value: number | null;
}

/** Orders readings by the last day of their period, as `comparePeriods` does. */
export function sortReadings<T extends { readonly period: string }>(readings: readonly T[]): readonly T[] {
  return readings.toSorted((a, b) => comparePeriods(parsePeriod(a.period), parsePeriod(b.period)));
}

/** The reading with a value whose period ends last; undefined where none has a value. */
export function findLatest<T extends Reading>(readings: readonly T[]): T | undefined {
  return sortReadings(readings.filter((reading) => reading.value !== null)).at(-1);
}

export interface ReadingChange<T extends Reading> {
  readonly from: T;
  readonly to: T;
  /** Latest − the one before, in the indicator's own unit: percentage points for a share. */
  readonly difference: number;
}

function findChange<T extends Reading>(
  readings: readonly T[],
  measure: Measure,
  pick: (alike: readonly T[]) => T | undefined,
): ReadingChange<T> | undefined {
  const to = findLatest(readings);
  if (!to || to.value === null) return undefined;
  const latest = parsePeriod(to.period);
  const isAlike = ({ period }: T): boolean => {
    const { frequency, end } = parsePeriod(period);
    if (end >= latest.end || (frequency === '_O') !== (latest.frequency === '_O')) return false;
    return measure === 'stock' || frequency === latest.frequency;
  };
  const from = pick(sortReadings(readings.filter((reading) => reading.value !== null && isAlike(reading))));
  if (!from || from.value === null) return undefined;
  return { from, to, difference: to.value - from.value };
}

/**
 * The change between the two latest readings of one area; undefined under two. Readings that end on
 * one day are one moment. An interval is never compared with a single period, and a flow only with
 * the same kind of period, since half a year is not less than a year.
 */
export function findLatestChange<T extends Reading>(
  readings: readonly T[],
  measure: Measure = 'stock',
): ReadingChange<T> | undefined {
  return findChange(readings, measure, (alike) => alike.at(-1));
}

/** The change over all readings given: from the first that the latest may be compared with, by the same rules. */
export function findWholeChange<T extends Reading>(
  readings: readonly T[],
  measure: Measure = 'stock',
): ReadingChange<T> | undefined {
  return findChange(readings, measure, ([first]) => first);
}
