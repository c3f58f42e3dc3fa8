import { requireFinite } from '@dinh/stats';
import { comparePeriods, type Period, parsePeriod } from '../period/index.ts';
import type { ObservedValue, TargetToAssess } from './target.ts';

export interface TargetPoint {
  readonly period: string;
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** True where it can't be compared with the readings before. */
  readonly break?: boolean | null;
}

export interface Reading extends ObservedValue {
  readonly at: Period;
}

export interface SeenSeries {
  /** Those with a value that end by asOf, in order; of one day the shortest period. */
  readonly readings: readonly Reading[];
  /** Last days of the periods with which a break comes. */
  readonly breaks: readonly string[];
}

/**
 * The readings seen on a day.
 *
 * @throws RangeError for a period that is none or stands twice, or a number that is not finite.
 */
export function readSeries(series: readonly TargetPoint[], asOf: Period): SeenSeries {
  const periods = new Set<string>();
  const points = series
    .map((point) => ({ ...point, at: parsePeriod(point.period) }))
    .toSorted((a, b) => comparePeriods(a.at, b.at));
  const byEnd = new Map<string, Reading>();
  for (const { period, value, numerator = null, denominator = null, at } of points) {
    if (periods.has(period)) throw new RangeError(`series holds a period twice: ${period}`);
    periods.add(period);
    for (const number of [value, numerator, denominator]) {
      if (number !== null && number !== undefined) requireFinite(number, `figure of ${period}`);
    }
    if (value === null || value === undefined || at.end > asOf.end) continue;
    byEnd.set(at.end, { period, value, numerator, denominator, at });
  }
  return {
    readings: [...byEnd.values()],
    breaks: points.flatMap((point) => (point.break === true ? [point.at.end] : [])),
  };
}

export interface Base {
  readonly value: number;
  readonly end: string;
  readonly decimal: number;
  /** True where no reading stands at the policy's start, so that the first one after it serves. */
  readonly isFirstFigure: boolean;
}

function toBase({ value, at }: Reading | { value: number; at: Period }, isFirstFigure: boolean): Base {
  return { value, end: at.end, decimal: at.decimal, isFirstFigure };
}

/**
 * Where the target starts from: the row's own base, else the last reading by the policy's start, else
 * the first after it, or of all where there is no start.
 */
export function findBase(readings: readonly Reading[], target: TargetToAssess): Base | undefined {
  const { basePeriod, baseValue, start } = target;
  const ownPeriod = basePeriod ?? null;
  if (ownPeriod !== null) {
    const at = parsePeriod(ownPeriod);
    const value = baseValue ?? readings.find((reading) => reading.at.end === at.end)?.value;
    if (value !== undefined) return toBase({ value, at }, false);
  }
  const [first] = readings;
  if (start === null || start === undefined) return first && toBase(first, true);
  const startDay = parsePeriod(start).start;
  if (baseValue !== null && baseValue !== undefined)
    return toBase({ value: baseValue, at: parsePeriod(startDay) }, false);
  const before = readings.filter(({ at }) => at.end <= startDay).at(-1);
  if (before) return toBase(before, false);
  return first && toBase(first, true);
}
