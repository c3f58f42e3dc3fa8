import { roundHalfAway } from './round-half-away.ts';

const mostDecimals = 20;

/** How many decimals a number is written with. */
function countDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * Sums numbers as they are written: 0.1 + 0.2 is 0.3, without the last bits of binary fractions.
 * 0 for none.
 *
 * @throws RangeError for a number that is not finite.
 */
export function sumDecimals(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  // Most figures are counts, which need no care.
  if (values.every(Number.isSafeInteger)) return sum;
  const decimals = Math.max(0, ...values.map(countDecimals));
  return decimals > mostDecimals ? sum : roundHalfAway(sum, decimals);
}
