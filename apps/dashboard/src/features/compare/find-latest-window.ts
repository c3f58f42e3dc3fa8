import { findReadingsByYear, findStandingWindow, type StandingWindow } from '@dinh/kpi';
import type { CompareReading, ReadIndicator } from './read-indicator.ts';

export interface LatestWindow extends StandingWindow {
  readonly first: CompareReading;
  readonly last: CompareReading;
}

/** A place's complete figures by year, and the window that ends with the latest of them; null where no two are far enough apart. */
export function findLatestWindow({ readings, measured }: ReadIndicator, areaId: string): LatestWindow | null {
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
  return window && first ? { ...window, first, last } : null;
}
