import { requireFinite } from './require-number.ts';
import { type Confidence, getZScore } from './z-score.ts';

/** A range of proportions, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Checks that `x` of `n` is a proportion.
 *
 * @throws RangeError naming the value for x < 0, n ≤ 0, x > n or a number that is not finite.
 */
export function requireProportion(x: number, n: number): void {
  if (requireFinite(n, 'n') <= 0) throw new RangeError(`n is not above 0: ${n}`);
  if (requireFinite(x, 'x') < 0) throw new RangeError(`x is below 0: ${x}`);
  if (x > n) throw new RangeError(`x is above n: ${x} of ${n}`);
}

/**
 * The score interval of a proportion x of n: (2x + z² ± z√(z² + 4x(1 − x/n))) ÷ (2(n + z²)). It lies
 * within 0…1 and holds x/n; neither part need be whole.
 *
 * @throws RangeError for x < 0, n ≤ 0, x > n, a number that is not finite, or another confidence.
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22(158)
 */
export function wilson({
  x,
  n,
  confidence,
}: {
  readonly x: number;
  readonly n: number;
  readonly confidence: Confidence;
}): Interval {
  const z = getZScore(confidence);
  requireProportion(x, n);
  const share = x / n;
  const middle = 2 * x + z * z;
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - share));
  const width = 2 * (n + z * z);
  // At 0 and n the ends are exact, whatever the last bits say.
  return {
    low: Math.min(share, Math.max(0, (middle - spread) / width)),
    high: Math.max(share, Math.min(1, (middle + spread) / width)),
  };
}
