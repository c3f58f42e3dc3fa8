import { requireFinite } from '@dinh/stats';
import type { Measure } from '../indicator/index.ts';
import { comparePeriods, type Period, parsePeriod } from '../period/index.ts';
import { findYearOfReading } from '../series/index.ts';
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
  /** The same with all of one day, the longer period first. */
  readonly all: readonly Reading[];
  /** Last days of the periods with which a break comes, in order. */
  readonly breaks: readonly string[];
}

/**
 * The readings seen on a day; of a flow only those of whole years, since a month of visits is no level
 * that a year's target could be held against.
 *
 * @throws RangeError for a period that is none or stands twice, or a number that is not finite.
 * @see METHODS, time: the reading for a year
 */
export function readSeries(series: readonly TargetPoint[], asOf: Period, measure: Measure): SeenSeries {
  const periods = new Set<string>();
  const points = series
    .map((point) => ({ ...point, at: parsePeriod(point.period) }))
    .toSorted((a, b) => comparePeriods(a.at, b.at));
  const all: Reading[] = [];
  for (const { period, value, numerator = null, denominator = null, at } of points) {
    if (periods.has(period)) throw new RangeError(`series holds a period twice: ${period}`);
    periods.add(period);
    for (const number of [value, numerator, denominator]) {
      if (number !== null && number !== undefined) requireFinite(number, `figure of ${period}`);
    }
    if (value === null || value === undefined || at.end > asOf.end) continue;
    if (measure === 'flow' && findYearOfReading(period, measure) === undefined) continue;
    all.push({ period, value, numerator, denominator, at });
  }
  const byEnd = new Map(all.map((reading) => [reading.at.end, reading]));
  return {
    readings: [...byEnd.values()],
    all,
    breaks: points.flatMap((point) => (point.break === true ? [point.at.end] : [])),
  };
}

/** The last day on which a break came up to a reading; empty where none did. */
export function findLastBreak({ breaks }: SeenSeries, judged: Reading): string {
  return breaks.filter((day) => day <= judged.at.end).at(-1) ?? '';
}

export interface Base {
  readonly value: number;
  /** The period it is of, or the policy's first day. */
  readonly period: string;
  readonly end: string;
  readonly decimal: number;
  /**
   * True where the first figure serves: none stands at the policy's start, or there is no start, so that
   * it also dates a value that the row gives without a period.
   */
  readonly isFirstFigure: boolean;
}

function toBase(value: number, at: Period, isFirstFigure: boolean): Base {
  return { value, period: at.text, end: at.end, decimal: at.decimal, isFirstFigure };
}

/** The reading a row's base period names: of that very period, of its last day, or the latest inside it. */
function findNamed({ all, readings }: SeenSeries, named: Period): Reading | undefined {
  return (
    all.find(({ period }) => period === named.text) ??
    readings.find(({ at }) => at.end === named.end) ??
    readings.filter(({ at }) => at.frequency !== '_O' && at.start >= named.start && at.end <= named.end).at(-1)
  );
}

/**
 * Where the target starts from: the row's own base, else the last reading by the policy's start, else
 * the first after it, or of all where there is no start. A value that the row gives without a period is
 * of the policy's first day, else of the first figure's period.
 */
export function findBase(seen: SeenSeries, target: TargetToAssess): Base | undefined {
  const { baseValue = null, basePeriod = null, start = null } = target;
  if (basePeriod !== null) {
    const named = parsePeriod(basePeriod);
    if (baseValue !== null) return toBase(baseValue, named, false);
    const reading = findNamed(seen, named);
    if (reading) return toBase(reading.value, reading.at, false);
  }
  const [first] = seen.readings;
  if (start !== null) {
    const startDay = parsePeriod(start).start;
    if (baseValue !== null) return toBase(baseValue, parsePeriod(startDay), false);
    const before = seen.readings.filter(({ at }) => at.end <= startDay).at(-1);
    if (before) return toBase(before.value, before.at, false);
  }
  return first && toBase(baseValue ?? first.value, first.at, true);
}
