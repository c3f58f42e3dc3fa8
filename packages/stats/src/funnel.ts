import { requireProportion, wilson } from './wilson.ts';
import { type Confidence, getZScore } from './z-score.ts';

export interface FunnelInput {
  /** x of n of each; an id stands once. */
  readonly rows: readonly { readonly id: string; readonly x: number; readonly n: number }[];
  readonly confidence: Confidence;
}

/** What is expected at a size if every row shared the baseline, 0 to 1. */
export interface FunnelLimits {
  readonly low: number;
  readonly high: number;
  /** `wilson` where so few are expected that the normal limits do not hold. */
  readonly limits: 'normal' | 'wilson';
}

export interface FunnelRow extends FunnelLimits {
  readonly id: string;
  /** x ÷ n. */
  readonly value: number;
  /** Strictly below or above the limits; null within them. */
  readonly outside: 'low' | 'high' | null;
}

export interface Funnel {
  /** Σx ÷ Σn; null without rows. */
  readonly baseline: number | null;
  /** By id. */
  readonly rows: readonly FunnelRow[];
}

/** Under so many expected either way a count is not near enough to normal (Cochran's rule). */
const fewestExpected = 5;

/**
 * The limits of a funnel at a size n: p ± z√(p(1 − p)/n) clipped to 0…1, Wilson's where n·p or
 * n(1 − p) < 5. They step there, since the two don't meet.
 *
 * @throws RangeError for a baseline outside 0…1, n ≤ 0, a number that is not finite, or a confidence
 * other than 0.95 and 0.998.
 * @see Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24(8)
 */
export function funnelLimits({
  baseline,
  n,
  confidence,
}: {
  readonly baseline: number;
  readonly n: number;
  readonly confidence: Confidence;
}): FunnelLimits {
  const z = getZScore(confidence);
  requireProportion(baseline, 1);
  requireProportion(0, n);
  const isFew = Math.min(n * baseline, n * (1 - baseline)) < fewestExpected;
  if (isFew) return { ...wilson({ x: Math.min(n, n * baseline), n, confidence }), limits: 'wilson' };
  const spread = z * Math.sqrt((baseline * (1 - baseline)) / n);
  return { low: Math.max(0, baseline - spread), high: Math.min(1, baseline + spread), limits: 'normal' };
}

/** The size from which on normal limits hold: below it fewer than five are expected either way. Infinite for 0 and 1. */
export function findNormalSize(baseline: number): number {
  return fewestExpected / Math.min(baseline, 1 - baseline);
}

/**
 * Which proportions differ from all of them together by more than their size explains: limits
 * p ± z√(p(1 − p)/n) clipped to 0…1, Wilson's where n·p or n(1 − p) < 5.
 *
 * @throws RangeError for x < 0, n ≤ 0, x > n, a number that is not finite, an id that stands twice, or
 * a confidence other than 0.95 and 0.998.
 * @see Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24(8)
 */
export function funnel({ rows, confidence }: FunnelInput): Funnel {
  getZScore(confidence);
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  sorted.forEach(({ id, x, n }, index) => {
    requireProportion(x, n);
    if (id === sorted[index - 1]?.id) throw new RangeError(`id stands twice: ${id}`);
  });
  if (sorted.length === 0) return { baseline: null, rows: [] };
  const total = sorted.reduce((sum, row) => ({ x: sum.x + row.x, n: sum.n + row.n }), { x: 0, n: 0 });
  const baseline = total.x / total.n;
  return {
    baseline,
    rows: sorted.map(({ id, x, n }) => {
      const { low, high, limits } = funnelLimits({ baseline, n, confidence });
      const value = x / n;
      return { id, value, low, high, outside: findSide(value, low, high), limits };
    }),
  };
}

function findSide(value: number, low: number, high: number): FunnelRow['outside'] {
  if (value < low) return 'low';
  return value > high ? 'high' : null;
}
