import { requireFinite } from '@dinh/stats';

/** Less of a thing is none: the last bits of a computed value, such as another place's share, come to less. */
const millionth = 1_000_000n;

/** A number as it is written, digits·10^−decimals, so that products and differences are exact. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

function toDecimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const decimals = fraction.length - Number(exponent);
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

/**
 * How many more things the numerator needs for a share to reach a value, the denominator as it is:
 * max(0, ⌈value·denominator ÷ factor − numerator⌉), "575 more villages". With d = −1 how many fewer.
 * Computed with the numbers as they are written, in whole digits: exact for counts up to 2^53. Less
 * than a millionth of a thing is none.
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
  const [has, of, asked, per] = [toDecimal(numerator), toDecimal(denominator), toDecimal(value), toDecimal(factor)];
  const scale = asked.decimals + of.decimals;
  const product = asked.digits * of.digits * tenTo(per.decimals + has.decimals);
  const lacking = BigInt(d) * (product - has.digits * per.digits * tenTo(scale));
  const oneThing = per.digits * tenTo(scale + has.decimals);
  if (lacking <= 0n) return 0;
  const isPartLeft = (lacking % oneThing) * millionth > oneThing;
  return Number(lacking / oneThing + (isPartLeft ? 1n : 0n));
}
