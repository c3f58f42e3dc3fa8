import { listKnown } from './list-known.ts';

/** Under this many values a quartile is the whim of one of them. */
const fewestValues = 4;

/**
 * The value below which a share `p` of the values lies: with the values in order, at
 * h = (n − 1)·p, linear between its neighbours (type 7 of Hyndman and Fan, the default of R and of
 * spreadsheets' PERCENTILE.INC). Blanks are left out; null under four values.
 *
 * @param p From 0 (the smallest) to 1 (the largest).
 * @throws RangeError for a `p` outside 0…1 or a value that is not finite.
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4)
 */
export function percentile(values: readonly (number | null | undefined)[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p is not between 0 and 1: ${p}`);
  const sorted = listKnown(values).toSorted((a, b) => a - b);
  if (sorted.length < fewestValues) return null;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const lower = sorted[below] ?? Number.NaN;
  const upper = sorted[below + 1] ?? lower;
  // + 0, so that a −0 among the values is no other result.
  return lower + (position - below) * (upper - lower) + 0;
}
