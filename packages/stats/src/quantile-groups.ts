import { listKnown } from './list-known.ts';
import { requireWhole } from './require-number.ts';

/** ⌈a ÷ b⌉ of whole numbers, without the rounding of a division. */
function divideUp(a: number, b: number): number {
  return (a - 1 - ((a - 1) % b)) / b + 1;
}

/**
 * Puts each value into one of `k` groups of about the same size, 1 the lowest: with ranks ascending,
 * ties at the smallest, and N values that are there, group = max(1, k + 1 − ⌈k·(N + 1 − rank) ÷ N⌉).
 * One group per value, in the order given; a blank stays null; all null where N < k.
 *
 * @throws RangeError for a `k` that is not a whole number from 1, or a value that is not finite.
 * @see METHODS §4, quantile groups
 */
export function quantileGroups(values: readonly (number | null | undefined)[], k: number): readonly (number | null)[] {
  requireWhole(k, 'k', 1);
  const sorted = listKnown(values).toSorted((a, b) => a - b);
  const count = sorted.length;
  if (count < k) return values.map(() => null);
  const ranks = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  return values.map((value) => {
    if (value === null || value === undefined) return null;
    return Math.max(1, k + 1 - divideUp(k * (count + 1 - (ranks.get(value) ?? 1)), count));
  });
}
