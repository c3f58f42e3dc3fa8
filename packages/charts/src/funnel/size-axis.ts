import { chooseValueAxis } from '../line/value-axis.ts';

export interface SizeAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly isLog: boolean;
}

/** Denominators farther apart than this would crowd the small ones at the rim. */
const widestLinear = 50;
const digits = [1, 2, 5] as const;
const mostTicks = 6;

/** The axis of denominators: from zero, or by the logarithm where the largest is over 50 times the smallest. */
export function chooseSizeAxis(sizes: readonly number[]): SizeAxis {
  const low = Math.min(...sizes);
  const high = Math.max(...sizes);
  if (sizes.length === 0 || high <= widestLinear * low) {
    const { domain, ticks } = chooseValueAxis(sizes, { unit: 'count', decimals: 0 });
    return { domain, ticks, isLog: false };
  }
  const first = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, index) => 10 ** (first + index));
  const steps = powers.flatMap((power) => digits.map((digit) => digit * power));
  const from = steps.findLast((step) => step <= low) ?? low;
  const to = steps.find((step) => step >= high) ?? high;
  const within = steps.filter((step) => step >= from && step <= to);
  const tens = powers.filter((step) => step >= from && step <= to);
  return { domain: [from, to], ticks: within.length <= mostTicks ? within : tens, isLog: true };
}
