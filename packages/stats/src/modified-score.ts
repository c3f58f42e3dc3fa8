import { findMedian } from './median.ts';

export interface ModifiedScore {
  readonly median: number;
  /** Infinite values never occur: without any spread there is no score. */
  readonly score: number;
}

/** What makes the median absolute deviation, and the mean one, a standard deviation for normal values. */
const medianFactor = 0.6745;
const meanFactor = 1.253;

/**
 * How far a value lies from the median of others: 0.6745·|x − median| ÷ MAD, or where MAD is 0
 * |x − median| ÷ (1.253 · mean absolute deviation). Undefined where the others have no spread at all.
 *
 * @see Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers; METHODS §1
 */
export function findModifiedScore(value: number, among: readonly number[]): ModifiedScore | undefined {
  const median = findMedian(among);
  if (median === undefined) return undefined;
  const deviations = among.map((other) => Math.abs(other - median));
  const distance = Math.abs(value - median);
  const medianDeviation = findMedian(deviations) ?? 0;
  // Equal changes of binary fractions differ by their last bits.
  const nothing = Number.EPSILON * 64 * Math.max(...among.map(Math.abs), Math.abs(value), 1);
  if (medianDeviation > nothing) return { median, score: (medianFactor * distance) / medianDeviation };
  const meanDeviation = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  if (meanDeviation <= nothing) return undefined;
  return { median, score: distance / (meanFactor * meanDeviation) };
}
