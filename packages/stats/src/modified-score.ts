import { findMedian } from './median.ts';

export interface ModifiedScore {
  readonly median: number;
  /** Infinite values never occur: without any spread there is no score. */
  readonly score: number;
}

/** What makes the median absolute deviation, and the mean one, a standard deviation for normal values. */
const medianFactor = 0.6745;
const meanFactor = 1.253;

/** How values lie around their median. */
export interface Spread {
  readonly median: number;
  readonly medianDeviation: number;
  readonly meanDeviation: number;
  /** Of the values, without their sign. */
  readonly largest: number;
}

/** Undefined where there is no value. */
export function findSpread(values: readonly number[]): Spread | undefined {
  const median = findMedian(values);
  if (median === undefined) return undefined;
  const deviations = values.map((value) => Math.abs(value - median));
  return {
    median,
    medianDeviation: findMedian(deviations) ?? 0,
    meanDeviation: deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length,
    largest: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  };
}

/** The modified z score of a value against a spread that is known; see `findModifiedScore`. */
export function scoreAgainst(
  value: number,
  { median, medianDeviation, meanDeviation, largest }: Spread,
): ModifiedScore | undefined {
  const distance = Math.abs(value - median);
  // Equal changes of binary fractions differ by their last bits.
  const nothing = Number.EPSILON * 64 * Math.max(largest, Math.abs(value), 1);
  if (medianDeviation > nothing) return { median, score: (medianFactor * distance) / medianDeviation };
  if (meanDeviation <= nothing) return undefined;
  return { median, score: distance / (meanFactor * meanDeviation) };
}

/**
 * How far a value lies from the median of others: 0.6745·|x − median| ÷ MAD, or where MAD is 0
 * |x − median| ÷ (1.253 · mean absolute deviation). Undefined where the others have no spread at all.
 *
 * @see Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers; METHODS §1
 */
export function findModifiedScore(value: number, among: readonly number[]): ModifiedScore | undefined {
  const spread = findSpread(among);
  return spread && scoreAgainst(value, spread);
}
