import type { Measure } from '../indicator/index.ts';
import { parsePeriod } from '../period/index.ts';
import { byPeriod } from './find-latest.ts';

interface Reading {
  readonly period: string;
  readonly value: number | null;
}

export interface Change<T extends Reading> {
  readonly from: T;
  readonly to: T;
  /** Latest − the one before, in the indicator's own unit: percentage points for a share. */
  readonly change: number;
}

/**
 * What changed between the two latest readings of one area; null under two. Readings of one end are
 * one moment, of which the last counts. A flow is compared only with the same kind of period, since
 * half a year is not less than a year.
 */
export function computeChange<T extends Reading>(readings: readonly T[], measure: Measure): Change<T> | null {
  const known = readings.filter((reading) => reading.value !== null).toSorted(byPeriod);
  const to = known.at(-1);
  if (!to || to.value === null) return null;
  const latest = parsePeriod(to.period);
  const from = known.findLast((reading) => {
    const period = parsePeriod(reading.period);
    return period.end < latest.end && (measure === 'stock' || period.frequency === latest.frequency);
  });
  if (!from || from.value === null) return null;
  return { from, to, change: to.value - from.value };
}
