import type { Spread } from './modified-score.ts';

/** The middle of ascending values with one of them left out. */
function findMedianWithout(sorted: readonly number[], omitted: number): number {
  const at = (place: number): number => sorted[place < omitted ? place : place + 1] ?? Number.NaN;
  const length = sorted.length - 1;
  const middle = Math.floor(length / 2);
  return length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}

/** The first place in ascending values whose value is not below the one looked for. */
function findPlace(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.NaN) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Deviations {
  readonly sorted: readonly number[];
  readonly sum: number;
}

/**
 * Gives the spread of values with one of them left out, whichever: all of them together cost three
 * sorts instead of one each, since leaving one out gives three medians at most. Undefined for the only one.
 */
export function spreadWithout(values: readonly number[]): (omitted: number) => Spread | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [largest = 0, second = 0] = values.map(Math.abs).toSorted((a, b) => b - a);
  const byMedian = new Map<number, Deviations>();
  const deviationsFrom = (median: number): Deviations => {
    const known = byMedian.get(median);
    if (known) return known;
    const deviations = values.map((value) => Math.abs(value - median)).toSorted((a, b) => a - b);
    const made = { sorted: deviations, sum: deviations.reduce((sum, deviation) => sum + deviation, 0) };
    byMedian.set(median, made);
    return made;
  };
  return (omitted) => {
    const value = values[omitted];
    if (value === undefined || values.length < 2) return undefined;
    const median = findMedianWithout(sorted, findPlace(sorted, value));
    const deviations = deviationsFrom(median);
    const own = Math.abs(value - median);
    return {
      median,
      medianDeviation: findMedianWithout(deviations.sorted, findPlace(deviations.sorted, own)),
      meanDeviation: Math.max(0, deviations.sum - own) / (values.length - 1),
      largest: Math.abs(value) === largest ? second : largest,
    };
  };
}
