import type { Noise } from '../noise/create-noise.ts';
import type { Track } from './track.ts';

/** What tells one split from another. */
export interface SplitKey {
  readonly indicator: number;
  readonly parent: number;
}

const salt = { phase: 11 } as const;
const mostTilt = 0.3;

/** Shares an increase out; where the rounding begins moves from year to year, so that no child gets it always. */
function addIncrease(current: readonly number[], shares: readonly number[], increase: number, phase: number) {
  let share = 0;
  let given = Math.floor(phase);
  return current.map((value, index) => {
    share = index === shares.length - 1 ? 1 : share + (shares[index] ?? 0);
    const upTo = Math.floor(share * increase + phase);
    const own = upTo - given;
    given = upTo;
    return value + own;
  });
}

/** Takes a decrease in proportion to what each has, so that none falls below zero. */
function takeDecrease(current: readonly number[], total: number): readonly number[] {
  const before = current.reduce((sum, value) => sum + value, 0);
  if (before === 0) return current;
  let sum = 0;
  return current.map((value) => {
    const from = Math.round((sum / before) * total);
    sum += value;
    return Math.round((sum / before) * total) - from;
  });
}

/** Splits whole totals among children year by year: they sum to the total, and fall only where it falls. */
function splitTotals(totals: readonly number[], shares: readonly number[], phaseOf: (index: number) => number) {
  let current: readonly number[] = shares.map(() => 0);
  let before = 0;
  return totals.map((total, index) => {
    const change = total - before;
    current = change >= 0 ? addIncrease(current, shares, change, phaseOf(index)) : takeDecrease(current, total);
    before = total;
    return current;
  });
}

/** Splits a numerator along the children's denominators; the first ones have higher ratios, and none more than its denominator allows. */
function splitNumerator(numerator: number, denominators: readonly number[]): readonly number[] {
  const whole = denominators.reduce((sum, value) => sum + value, 0);
  const tilt = whole === 0 || numerator === 0 ? 0 : 0.9 * Math.min(mostTilt, Math.max(0, whole / numerator - 1));
  const upTo = (part: number): number => Math.round(numerator * (part + tilt * part * (1 - part)));
  let sum = 0;
  return denominators.map((denominator) => {
    const from = whole === 0 ? 0 : upTo(sum / whole);
    sum += denominator;
    return (whole === 0 ? 0 : upTo(sum / whole)) - from;
  });
}

/** Divides an area's track among its children, so that each part of theirs sums to its own in every year. */
export function splitTrack(
  { numerators, denominators }: Track,
  shares: readonly number[],
  { indicator, parent }: SplitKey,
  noise: Noise,
): readonly Track[] {
  const phaseOf = (index: number): number => noise(salt.phase, indicator, parent, index);
  if (denominators === null) {
    const byYear = splitTotals(numerators, shares, phaseOf);
    return shares.map((_, child) => ({ numerators: byYear.map((row) => row[child] ?? 0), denominators: null }));
  }
  const bottoms = splitTotals(denominators, shares, phaseOf);
  const tops = bottoms.map((row, index) => splitNumerator(numerators[index] ?? 0, row));
  return shares.map((_, child) => ({
    numerators: tops.map((row) => row[child] ?? 0),
    denominators: bottoms.map((row) => row[child] ?? 0),
  }));
}
