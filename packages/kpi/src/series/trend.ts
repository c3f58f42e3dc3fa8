import { cochranArmitage, type ScoredProportion } from '@dinh/stats';
import { parsePeriod, yearOf } from '../period/index.ts';
import { findReadingForYear } from './find-reading-for-year.ts';

export interface TrendPoint {
  readonly period: string;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** True where the definition changed with this reading, so that it can't be compared with those before. */
  readonly break?: boolean | null;
}

export interface Trend {
  readonly change: 'up' | 'down' | 'none' | 'not-calculable';
  /** One degree of freedom, 0 where nothing varies; null where it can't be calculated. */
  readonly chiSquared: number | null;
}

const yearsUsed = 5;
const longestSpan = 8;
/** χ² of one degree of freedom at 99.8 %. */
const threshold = 9.5495;

const laterOf = (a: string, b: string): string => (a > b ? a : b);

/**
 * Whether a proportion has gone up or down over its last five yearly readings with both parts, at most
 * eight years from first to last: up or down where χ² of Cochran and Armitage is above 9.5495 and the
 * direction stays with each one of the five left out. The reading of a year is the one with the latest
 * end in it; an interval is none. Nothing from before a break counts.
 *
 * @throws RangeError for a period that is none, a part that is not finite or below 0, a denominator of 0,
 * or a numerator above its denominator, which is no proportion.
 * @see Cochran (1954) and Armitage (1955), as in `cochranArmitage` of `@dinh/stats`
 * @see Office for Health Improvement and Disparities, Fingertips technical guidance, recent trends
 */
export function trend({ points }: { readonly points: readonly TrendPoint[] }): Trend {
  const endOf = ({ period }: TrendPoint): string => parsePeriod(period).end;
  const lastBreak = points.flatMap((point) => (point.break === true ? endOf(point) : [])).reduce(laterOf, '');
  const known = points.flatMap((point) => {
    const { period, numerator, denominator } = point;
    const hasBoth = typeof numerator === 'number' && typeof denominator === 'number';
    return hasBoth && endOf(point) >= lastBreak ? [{ period, x: numerator, n: denominator }] : [];
  });
  const years = [...new Set(known.map(({ period }) => yearOf(period)))].toSorted((a, b) => a - b);
  const yearly = years.flatMap((t): readonly ScoredProportion[] => {
    const reading = findReadingForYear(known, t, 'stock');
    return reading ? [{ t, x: reading.x, n: reading.n }] : [];
  });
  const last = yearly.slice(-yearsUsed);
  const [first] = last;
  const latest = last.at(-1);
  if (!first || !latest || last.length < yearsUsed || latest.t - first.t > longestSpan) {
    return { change: 'not-calculable', chiSquared: null };
  }
  const { sum, chiSquared } = cochranArmitage(last);
  if (chiSquared === null) return { change: 'none', chiSquared: 0 };
  const keepsSign = last.every(
    (left) => Math.sign(cochranArmitage(last.filter((point) => point !== left)).sum) === Math.sign(sum),
  );
  if (chiSquared <= threshold || !keepsSign) return { change: 'none', chiSquared };
  return { change: sum > 0 ? 'up' : 'down', chiSquared };
}
