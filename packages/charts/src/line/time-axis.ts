import { parsePeriod } from '@dinh/kpi';
import { toPlace } from '../figure/time-place.ts';

export interface TimeTick {
  /** Decimal year. */
  readonly time: number;
  readonly text: string;
}

export interface TimeAxis {
  /** Decimal years. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly TimeTick[];
}

const longestStep = 50;
const yearSteps = [1, 2, 5, 10, 20, longestStep] as const;

/**
 * The time axis: decimal years from the start of the first year to the end of the last, a tick in the
 * middle of a year under its number. As many ticks as `mostTicks` allows, the last year always among them.
 */
export function chooseTimeAxis(periods: readonly string[], mostTicks: number): TimeAxis {
  const years = periods.map((period) => Math.floor(toPlace(parsePeriod(period))));
  if (years.length === 0) return { domain: [0, 1], ticks: [] };
  const first = Math.min(...years);
  const last = Math.max(...years);
  const withStep = (step: number): readonly number[] => {
    const found: number[] = [];
    for (let year = last; year >= first; year -= step) found.unshift(year);
    return found;
  };
  const step = yearSteps.find((candidate) => withStep(candidate).length <= Math.max(1, mostTicks)) ?? longestStep;
  return {
    domain: [first, last + 1],
    ticks: withStep(step).map((year) => ({ time: year + 0.5, text: String(year) })),
  };
}
