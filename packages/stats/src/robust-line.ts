import { findMedian } from './median.ts';
import { theilSen } from './theil-sen.ts';

export interface RobustLine {
  /** In units of y per unit of x. */
  readonly slope: number;
  readonly intercept: number;
  /** y − (slope·x + intercept), one per point given. */
  readonly residuals: readonly number[];
}

/**
 * The line that a few wild points can't turn: Theil–Sen's slope, and as intercept the median of
 * y − slope·x, so that as many points lie above it as below. Null under three points, or where all
 * have one x.
 *
 * @throws RangeError for a number that is not finite.
 * @see Rousseeuw and Leroy (1987), Robust Regression and Outlier Detection, 2.7
 */
export function robustLine(points: readonly { readonly x: number; readonly y: number }[]): RobustLine | null {
  const fitted = theilSen(points.map(({ x, y }) => ({ t: x, value: y })));
  if (!fitted) return null;
  const { slope } = fitted;
  const intercept = findMedian(points.map(({ x, y }) => y - slope * x));
  if (intercept === undefined) return null;
  return { slope, intercept, residuals: points.map(({ x, y }) => y - (slope * x + intercept)) };
}
