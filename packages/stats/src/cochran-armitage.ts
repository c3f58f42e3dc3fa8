import { requireFinite } from './require-number.ts';
import { requireProportion } from './wilson.ts';

/** x of n at the score t. */
export interface ScoredProportion {
  readonly t: number;
  readonly x: number;
  readonly n: number;
}

export interface LinearTrend {
  /** S = Σx(t − t̄): above 0 where the proportion rises with t. */
  readonly sum: number;
  /** χ² = S² ÷ V, one degree of freedom; null where all or none of everything is counted, or all scores are one. */
  readonly chiSquared: number | null;
}

const lastBits = 8 * Number.EPSILON;

/**
 * Tests whether a proportion rises or falls along scores: t̄ = Σnt/Σn, p̄ = Σx/Σn, S = Σx(t − t̄),
 * V = p̄(1 − p̄)Σn(t − t̄)², χ² = S²/V.
 *
 * @throws RangeError for x < 0, n ≤ 0, x > n or a number that is not finite.
 * @see Cochran (1954), Some methods for strengthening the common χ² tests, Biometrics 10(4)
 * @see Armitage (1955), Tests for linear trends in proportions and frequencies, Biometrics 11(3)
 */
export function cochranArmitage(unordered: readonly ScoredProportion[]): LinearTrend {
  const points = unordered.toSorted((a, b) => a.t - b.t || a.x - b.x || a.n - b.n);
  for (const { t, x, n } of points) {
    requireFinite(t, 't');
    requireProportion(x, n);
  }
  const sumOf = (pick: (point: ScoredProportion) => number): number =>
    points.reduce((total, point) => total + pick(point), 0);
  const size = sumOf(({ n }) => n);
  const count = sumOf(({ x }) => x);
  // Scores far from zero, such as years, would lose digits in the products.
  const origin = points[0]?.t ?? 0;
  const sizeTimes = sumOf(({ t, n }) => n * (t - origin));
  const countTimes = sumOf(({ t, x }) => x * (t - origin));
  const mean = sizeTimes / size;
  // S·Σn as a difference of products: exactly 0 for whole numbers that balance, so that S has a sign only where there is one.
  const [plus, minus] = [size * countTimes, count * sizeTimes];
  const isBalanced = Math.abs(plus - minus) <= lastBits * (Math.abs(plus) + Math.abs(minus));
  const sum = isBalanced ? 0 : (plus - minus) / size;
  const share = count / size;
  const variance = share * (1 - share) * sumOf(({ t, n }) => n * (t - origin - mean) ** 2);
  return { sum, chiSquared: variance > 0 ? sum ** 2 / variance : null };
}
