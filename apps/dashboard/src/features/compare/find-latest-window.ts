import { findReadingsByYear, findStandingWindow, parsePeriod, type StandingWindow } from '@dinh/kpi';
import type { CompareReading, ReadIndicator } from './read-indicator.ts';

export interface LatestWindow extends StandingWindow {
  readonly first: CompareReading;
  readonly last: CompareReading;
  /** True where the definition changed between the two. */
  readonly isBroken: boolean;
}

/** True where a place's definition changed after a period and up to another: the figures of the two aren't compared. */
export function isBrokenBetween(
  { readings }: Pick<ReadIndicator, 'readings'>,
  areaId: string,
  { from, to }: StandingWindow,
): boolean {
  const [start, end] = [parsePeriod(from).end, parsePeriod(to).end];
  return readings.some((reading) => {
    if (reading.areaId !== areaId || !reading.break) return false;
    const day = parsePeriod(reading.period).end;
    return day > start && day <= end;
  });
}

/** A place's complete figures by year, and the window that ends with the latest of them; null where no two are far enough apart. */
export function findLatestWindow(read: ReadIndicator, areaId: string): LatestWindow | null {
  const { readings, measured } = read;
  const whole = readings.filter(
    (reading) => reading.areaId === areaId && reading.value !== null && reading.complete !== false,
  );
  const own = [...findReadingsByYear(whole, measured.measure)].toSorted(([a], [b]) => a - b).map(([, one]) => one);
  const last = own.at(-1);
  if (!last) return null;
  const window = findStandingWindow(
    last.period,
    own.map(({ period }) => period),
  );
  const first = own.find(({ period }) => period === window?.from);
  return window && first ? { ...window, first, last, isBroken: isBrokenBetween(read, areaId, window) } : null;
}
