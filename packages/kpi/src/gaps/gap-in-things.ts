import { requireFinite } from '@dinh/stats';

/** Guards a product that is whole in decimals, such as 0.07·100, against its last bits. */
const tolerance = 1e-9;

/**
 * How many more things the numerator needs for a share to reach a value, the denominator as it is:
 * max(0, ⌈value·denominator ÷ factor − numerator⌉), "575 more villages". With d = −1 how many fewer.
 *
 * @param d +1 where more is asked for, −1 where less is.
 * @throws RangeError for a number that is not finite or a factor not above 0.
 * @see METHODS §3, the gap in things
 */
export function gapInThings({
  numerator,
  denominator,
  value,
  factor,
  d,
}: {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  readonly factor: number;
  readonly d: 1 | -1;
}): number {
  requireFinite(numerator, 'numerator');
  requireFinite(denominator, 'denominator');
  requireFinite(value, 'value');
  if (!(requireFinite(factor, 'factor') > 0)) throw new RangeError(`factor is not above 0: ${factor}`);
  const lacking = d * ((value * denominator) / factor - numerator);
  return Math.max(0, Math.ceil(lacking - tolerance * Math.max(1, Math.abs(numerator))));
}
