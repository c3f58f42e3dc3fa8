import type { IndicatorId } from '../indicator/index.ts';
import { yearOf } from '../period/index.ts';
import {
  type CompleteReading,
  findOwnByYear,
  isRecounted,
  listOwnAreas,
  readStandingSeries,
} from './read-standing-series.ts';
import { findStandingWindow, type StandingWindow } from './standing-window.ts';
import type { OwnInput, StandingIndicator } from './standings-input.ts';

/** What of the other areas' figures an area is compared with. */
export interface StandingReach {
  readonly indicatorId: IndicatorId;
  /** The years that their periods end in, ascending. */
  readonly years: readonly number[];
}

/** The years from 12 months before a window to 12 months after it: between its ends a definition may have changed. */
function yearsOf({ from, to }: StandingWindow): readonly number[] {
  const first = yearOf(from) - 1;
  return Array.from({ length: yearOf(to) + 2 - first }, (_, index) => first + index);
}

/** The years needed beside an area's complete figures of one indicator; undefined where it has none for a year. */
export function findReachOf(
  { direction }: Pick<StandingIndicator, 'direction'>,
  byYear: ReadonlyMap<number, CompleteReading>,
): readonly number[] | undefined {
  const latest = byYear.get(Math.max(...byYear.keys()));
  if (!latest) return undefined;
  const window = findStandingWindow(
    latest.period,
    [...byYear.values()].map(({ period }) => period),
  );
  if (window === null || direction === 'neutral') return [yearOf(latest.period)];
  return yearsOf(window);
}

/**
 * Of which indicators and years the figures of all areas are needed to say where one stands: about half of
 * the years there are. The other figures change nothing in what `computeStandings` gives.
 */
export function listStandingReach(input: OwnInput): readonly StandingReach[] {
  const ownAreas = listOwnAreas(input);
  const own = Map.groupBy(
    input.points.filter(({ areaId }) => ownAreas.has(areaId)),
    ({ indicatorId }) => indicatorId,
  );
  return input.indicators.flatMap((indicator) => {
    // Its counts are made of items, not of figures.
    if (isRecounted(indicator, input.boundaries)) return [];
    const series = readStandingSeries(indicator, own.get(indicator.id) ?? [], input);
    const years = findReachOf(indicator, findOwnByYear(series, input.areaId, indicator));
    return years ? [{ indicatorId: indicator.id, years }] : [];
  });
}
