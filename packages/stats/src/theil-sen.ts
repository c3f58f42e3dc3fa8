import { findMedian } from './median.ts';
import { percentile } from './percentile.ts';
import { requireFinite } from './require-number.ts';

export interface TheilSenPoint {
  readonly t: number;
  /** A blank is no point. */
  readonly value: number | null;
}

export interface TheilSen {
  /** Median of the slopes of all pairs, in the value's unit per unit of t. */
  readonly slope: number;
  /** 10th and 90th percentile of those slopes; null under four points. */
  readonly low: number | null;
  readonly high: number | null;
}

const fewestPoints = 3;
const fewestForRange = 4;
const lowShare = 0.1;
const highShare = 0.9;

/**
 * The slope that one wild point can't turn: the median of the slopes of all pairs of points, those
 * of one time left out. Null under three points, or where all are of one time.
 *
 * @throws RangeError for a time or value that is not finite.
 * @see Sen (1968), Estimates of the regression coefficient based on Kendall's tau, JASA 63(324)
 */
export function theilSen(points: readonly TheilSenPoint[]): TheilSen | null {
  const known = points.flatMap(({ t, value }, index) =>
    value === null || value === undefined
      ? []
      : [{ t: requireFinite(t, `points[${index}].t`), value: requireFinite(value, `points[${index}].value`) }],
  );
  if (known.length < fewestPoints) return null;
  known.sort((a, b) => a.t - b.t || a.value - b.value);
  const slopes = known.flatMap((first, index) =>
    known
      .slice(index + 1)
      .filter(({ t }) => t !== first.t)
      .map((second) => (second.value - first.value) / (second.t - first.t) + 0),
  );
  const slope = findMedian(slopes);
  if (slope === undefined) return null;
  const hasRange = known.length >= fewestForRange;
  return {
    slope,
    low: hasRange ? percentile(slopes, lowShare) : null,
    high: hasRange ? percentile(slopes, highShare) : null,
  };
}
