import { comparePeriods, parsePeriod } from '@dinh/kpi';
import type { FigurePoint } from '../figure/figure-series.ts';
import { toPlace } from '../figure/time-place.ts';

/** A reading with a value, and where it stands in time. */
export interface TimedPoint {
  readonly point: FigurePoint;
  readonly value: number;
  /** Decimal year of the period's middle. */
  readonly time: number;
}

export interface LineSegments {
  /** Runs of readings that a solid line may join; a run of one is a lone point. */
  readonly runs: readonly (readonly TimedPoint[])[];
  /** Pairs of readings over a longer silence, for the dotted "not reported" connector. */
  readonly connectors: readonly (readonly [TimedPoint, TimedPoint])[];
}

const yearDigits = 4;

/** True when the second day is at most a year and a day after the first. */
function isWithinYear(from: string, to: string): boolean {
  // Nearly every pair is told apart by its text, and there is one for each point.
  const yearLater = `${Number(from.slice(0, yearDigits)) + 1}${from.slice(yearDigits)}`;
  if (to <= yearLater) return true;
  const limit = new Date(`${from}T00:00:00Z`);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  limit.setUTCDate(limit.getUTCDate() + 1);
  return new Date(`${to}T00:00:00Z`) <= limit;
}

/**
 * Cuts a series, in the order of its places on the axis, into what may be joined: readings whose ends are at most a
 * year and a day apart. Longer silences get a connector. Nothing is joined across an absence. A
 * figure of an interval, a second one for the same day, and one of only a part of the place stand alone: they measure
 * something else.
 */
export function cutSegments(points: readonly FigurePoint[]): LineSegments {
  const runs: TimedPoint[][] = [];
  const connectors: [TimedPoint, TimedPoint][] = [];
  const lone: TimedPoint[][] = [];
  let last = null as { readonly timed: TimedPoint; readonly end: string } | null;
  let run: TimedPoint[] = [];
  const placed = points
    .map((point) => ({ point, period: parsePeriod(point.period) }))
    .map(({ point, period }) => ({ point, period, time: toPlace(period) }))
    .toSorted((a, b) => a.time - b.time || comparePeriods(a.period, b.period));
  for (const { point, period, time } of placed) {
    if (point.value === null) {
      last = null;
      continue;
    }
    const { end, frequency } = period;
    const timed = { point, value: point.value, time };
    if (frequency === '_O' || last?.end === end || point.isPart === true) {
      lone.push([timed]);
      continue;
    }
    if (last && isWithinYear(last.end, end)) run.push(timed);
    else {
      if (last) connectors.push([last.timed, timed]);
      run = [timed];
      runs.push(run);
    }
    last = { timed, end };
  }
  return { runs: [...runs, ...lone], connectors };
}
