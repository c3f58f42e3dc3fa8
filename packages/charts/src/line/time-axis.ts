import { type Period, parsePeriod } from '@dinh/kpi';

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
 * The time axis: decimal years, a tick at the end of a year, where a yearly figure stands, under its
 * number. As many ticks as `mostTicks` allows, the last year always among them.
 */
export function chooseTimeAxis(periods: readonly string[], mostTicks: number): TimeAxis {
  const parsed: readonly Period[] = periods.map(parsePeriod);
  if (parsed.length === 0) return { domain: [0, 1], ticks: [] };
  const years = parsed.map(({ end }) => Number(end.slice(0, 4)));
  const times = parsed.map(({ decimal }) => decimal);
  const lastYear = Math.max(...years);
  const firstTime = Math.min(...times);
  // The only time there is gets the year before it as room.
  const start = firstTime < lastYear + 1 ? Math.floor(firstTime) : lastYear;
  const withStep = (step: number): readonly number[] => {
    const found: number[] = [];
    for (let year = lastYear; year + 1 >= start; year -= step) found.unshift(year);
    return found;
  };
  const step = yearSteps.find((candidate) => withStep(candidate).length <= Math.max(1, mostTicks)) ?? longestStep;
  return {
    domain: [start, lastYear + 1],
    ticks: withStep(step).map((year) => ({ time: year + 1, text: String(year) })),
  };
}
