import { requireFinite, requireWhole } from './require-number.ts';

const mostDecimals = 20;

/**
 * Rounds half away from zero as people do, on the decimal digits of the number as written: 2.675 to
 * two decimals is 2.68, though the binary fraction nearest to it lies below. Never gives −0.
 *
 * @param decimals Whole, 0 to 20.
 * @throws RangeError for a value that is not finite, or decimals out of range.
 */
export function roundHalfAway(value: number, decimals: number): number {
  requireFinite(value, 'value');
  if (requireWhole(decimals, 'decimals', 0) > mostDecimals) {
    throw new RangeError(`decimals is above ${mostDecimals}: ${decimals}`);
  }
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  // The number is 0.digits × 10^point; kept are the digits before the last decimal asked for.
  const kept = Number(exponent) + 1 + decimals;
  if (kept >= digits.length) return value + 0;
  if (kept < 0) return 0;
  const whole = BigInt(digits.slice(0, kept) || '0') + (Number(digits.charAt(kept)) >= 5 ? 1n : 0n);
  const rounded = Number(`${whole}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
