import { listKnown } from './list-known.ts';

/**
 * The values on a scale of mean 0 and population standard deviation 1, blanks left blank and out of
 * both; null where all values are one, so that there is no spread to measure by.
 *
 * @throws RangeError for a value that is not finite.
 */
export function standardise(values: readonly (number | null | undefined)[]): readonly (number | null)[] | null {
  const known = listKnown(values);
  const [first] = known;
  // Compared, not computed: the deviation of equal binary fractions is not always 0.
  if (first === undefined || known.every((value) => value === first)) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  if (deviation === 0) return null;
  return values.map((value) => (value === null || value === undefined ? null : (value - mean) / deviation));
}
