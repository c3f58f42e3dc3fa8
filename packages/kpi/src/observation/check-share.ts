import { computeValue } from './compute-value.ts';

/** Why a printed share differs from its parts, or how it agrees; the first that fits. */
export const shareHints = ['rounded-parts', 'digits-swapped', 'one-digit', 'one-part-digit', 'truncated'] as const;
export type ShareHint = (typeof shareHints)[number];

export interface ShareCheckInput {
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** The share as printed; `,` and `.` both read as the decimal mark. */
  readonly printed?: string | null;
  /** 100 for percent unless given. */
  readonly factor?: number | null;
}

export interface ShareCheck {
  /** numerator ÷ denominator × factor in full precision; null where it can't be computed. */
  readonly computed: number | null;
  /** Null: not checked, because a part or the printed share is missing or the denominator is zero. */
  readonly agrees: boolean | null;
  /** Printed − computed. */
  readonly difference: number | null;
  readonly hint: ShareHint | null;
}

/** A non-negative decimal as an integer and its number of decimals, so that comparisons are exact. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

const decimalPattern = /^\d+(?:[.,]\d+)?$/;
const fewestRoundZeros = 3;
const percentFactor = 100;

function findDecimal(text: string): Decimal | undefined {
  const trimmed = text.trim();
  if (!decimalPattern.test(trimmed)) return undefined;
  const [whole = '', fraction = ''] = trimmed.split(/[.,]/);
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** Writes without an exponent; made once, since making it costs more than all else here. */
const plainFormat = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

function toDecimal(value: number, name: string): Decimal {
  if (Number.isSafeInteger(value) && value >= 0) return { digits: BigInt(value), decimals: 0 };
  const decimal = findDecimal(String(value)) ?? findDecimal(plainFormat.format(value));
  if (!Number.isFinite(value) || !decimal) throw new RangeError(`${name} is not a non-negative number: ${value}`);
  return decimal;
}

interface Ratio {
  /** numerator·factor·10^k and the denominator, brought to one scale. */
  readonly scaled: bigint;
  readonly divisor: bigint;
}

function toRatio(numerator: Decimal, denominator: Decimal, factor: Decimal, decimals: number): Ratio {
  const up = BigInt(decimals + denominator.decimals);
  const down = BigInt(numerator.decimals + factor.decimals);
  return {
    scaled: numerator.digits * factor.digits * 10n ** up,
    divisor: denominator.digits * 10n ** down,
  };
}

function agreement(printed: bigint, { scaled, divisor }: Ratio): 'rounded' | 'truncated' | null {
  if (divisor === 0n) return null;
  if (printed === (2n * scaled + divisor) / (2n * divisor)) return 'rounded';
  return printed === scaled / divisor ? 'truncated' : null;
}

function swaps(text: string): readonly string[] {
  const found: string[] = [];
  for (let first = 0; first < text.length; first += 1) {
    for (let second = first + 1; second < text.length; second += 1) {
      if (text[first] === text[second]) continue;
      const digits = [...text];
      [digits[first], digits[second]] = [text[second] ?? '', text[first] ?? ''];
      found.push(digits.join(''));
    }
  }
  return found;
}

function changes(text: string): readonly string[] {
  return [...text].flatMap((own, index) =>
    [...'0123456789']
      .filter((digit) => digit !== own)
      .map((digit) => text.slice(0, index) + digit + text.slice(index + 1)),
  );
}

/** The width of the range a part ending in at least three zeros stands for; 0 for any other part. */
function roundingWidth({ digits, decimals }: Decimal): bigint {
  if (decimals > 0 || digits === 0n) return 0n;
  const zeros = /0*$/.exec(digits.toString())?.[0].length ?? 0;
  return zeros >= fewestRoundZeros ? 10n ** BigInt(zeros) : 0n;
}

function fitsRoundedParts(printed: bigint, parts: Parts): boolean {
  const { numerator, denominator, factor, decimals } = parts;
  const numeratorWidth = roundingWidth(numerator);
  const denominatorWidth = roundingWidth(denominator);
  if (numeratorWidth === 0n && denominatorWidth === 0n) return false;
  const widen = (part: Decimal, width: bigint): Decimal => ({ ...part, digits: part.digits + width });
  const lowest = toRatio(numerator, widen(denominator, denominatorWidth), factor, decimals);
  const highest = toRatio(widen(numerator, numeratorWidth), denominator, factor, decimals);
  // Printed p·10^k comes from shares in [p − ½, p + 1): rounded or truncated.
  return (
    2n * highest.scaled >= (2n * printed - 1n) * highest.divisor && lowest.scaled < (printed + 1n) * lowest.divisor
  );
}

interface Parts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly factor: Decimal;
  /** Decimals printed. */
  readonly decimals: number;
}

function findHint(printed: bigint, parts: Parts, width: number): ShareHint | null {
  const { numerator, denominator, factor, decimals } = parts;
  const ratio = toRatio(numerator, denominator, factor, decimals);
  if (fitsRoundedParts(printed, parts)) return 'rounded-parts';
  const text = printed.toString().padStart(width, '0');
  const fits = (candidate: string): boolean => agreement(BigInt(candidate), ratio) !== null;
  if (swaps(text).some(fits)) return 'digits-swapped';
  if (changes(text).some(fits)) return 'one-digit';
  const near = (part: Decimal): readonly Decimal[] =>
    [...changes(part.digits.toString()), ...swaps(part.digits.toString())].map((digits) => ({
      ...part,
      digits: BigInt(digits),
    }));
  const fitsParts = (top: Decimal, bottom: Decimal): boolean =>
    agreement(printed, toRatio(top, bottom, factor, decimals)) !== null;
  const onePart =
    near(numerator).some((part) => fitsParts(part, denominator)) ||
    near(denominator).some((part) => fitsParts(numerator, part));
  return onePart ? 'one-part-digit' : null;
}

/**
 * Compares a printed share with its parts, in integers: with k decimals printed it agrees when
 * printed·10^k is numerator·factor·10^k ÷ denominator truncated or rounded half up.
 *
 * `rounded-parts` and `truncated` are notes; any other disagreement is a finding.
 *
 * @throws RangeError for a negative or non-finite part, a factor not above 0, or a printed text that is no number.
 * @see METHODS §1, share check
 */
export function checkShare(input: ShareCheckInput): ShareCheck {
  const { numerator = null, denominator = null, printed = null } = input;
  const factor = input.factor ?? percentFactor;
  const factorDecimal = toDecimal(factor, 'factor');
  if (factorDecimal.digits === 0n) throw new RangeError(`factor is not above 0: ${factor}`);
  const top = numerator === null ? null : toDecimal(numerator, 'numerator');
  const bottom = denominator === null ? null : toDecimal(denominator, 'denominator');
  if (numerator === null || denominator === null || !top || !bottom || bottom.digits === 0n) {
    return { computed: null, agrees: null, difference: null, hint: null };
  }
  const computed = computeValue({ numerator, denominator, factor, printed: null });
  if (computed === null) return { computed, agrees: null, difference: null, hint: null };
  if (printed === null || printed.trim() === '') {
    return { computed, agrees: null, difference: null, hint: null };
  }
  const share = findDecimal(printed);
  if (!share) throw new RangeError(`printed is not a number: ${JSON.stringify(printed)}`);
  const parts = { numerator: top, denominator: bottom, factor: factorDecimal, decimals: share.decimals };
  const agrees = agreement(share.digits, toRatio(top, bottom, factorDecimal, share.decimals));
  const difference = Number(share.digits) / 10 ** share.decimals - computed;
  if (agrees) return { computed, agrees: true, difference, hint: agrees === 'truncated' ? 'truncated' : null };
  const width = printed.replace(/[^\d]/g, '').length;
  return { computed, agrees: false, difference, hint: findHint(share.digits, parts, width) };
}

/** True when a check is a finding for the list of problems, not only a mark or a note. */
export function isShareFinding(check: ShareCheck): boolean {
  return check.agrees === false && check.hint !== 'rounded-parts';
}
