import { percentile } from '@dinh/stats';

const half = 0.5;
const nearlyAll = 0.95;

/** The p-quantile (type 7) of at least four runs. @throws RangeError for fewer. */
export function quantile(values: readonly number[], p: number): number {
  const found = percentile(values, p);
  if (found === null) throw new RangeError(`Too few runs for a quantile: ${values.length}`);
  return found;
}

export function median(values: readonly number[]): number {
  return quantile(values, half);
}

export function p95(values: readonly number[]): number {
  return quantile(values, nearlyAll);
}

/** The smallest, middle and largest of several runs, as one cell of a table. */
export function toSpread(values: readonly number[], decimals = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = Number.NaN] = sorted;
  return [least, median(values), sorted.at(-1) ?? Number.NaN].map((value) => value.toFixed(decimals)).join(' / ');
}
