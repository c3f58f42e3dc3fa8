import { type AreaId, findPredecessors } from '../area/index.ts';
import type { BasisSeriesPoint, SeriesPoint } from '../series/index.ts';
import { findReadingsByYear, seriesOnBasis } from '../series/index.ts';
import type { OwnInput, StandingIndicator } from './standings-input.ts';

/** A figure on the boundaries compared on, blanks with their reason. */
export type StandingReading = BasisSeriesPoint & { readonly absence: BasisSeriesPoint['reason'] };

/** A figure of the whole area. */
export type CompleteReading = StandingReading & { readonly value: number };

export function isCompleteReading(reading: StandingReading): reading is CompleteReading {
  return reading.value !== null && reading.complete !== false;
}

/** The areas whose figures make those of an area: itself and, where mergers are read through, all that became it. */
export function listOwnAreas({
  areaId,
  boundaries,
  successions,
}: Pick<OwnInput, 'areaId' | 'boundaries' | 'successions'>): ReadonlySet<AreaId> {
  return boundaries.basis === 'as-reported' ? new Set([areaId]) : findPredecessors(areaId, successions);
}

/** True for an indicator whose figures are counted anew from a register's items, whatever points there are. */
export function isRecounted(
  { kind }: Pick<StandingIndicator, 'kind'>,
  { basis }: Pick<OwnInput['boundaries'], 'basis'>,
): boolean {
  return kind === 'distinct' && basis !== 'as-reported';
}

/** Reads an indicator's points on the boundaries compared on; a register's counts of all years. */
export function readStandingSeries(
  indicator: StandingIndicator,
  points: readonly SeriesPoint[],
  { boundaries, areas, successions, registers }: Pick<OwnInput, 'boundaries' | 'areas' | 'successions' | 'registers'>,
): readonly StandingReading[] {
  const { basis } = boundaries;
  const isCounted = isRecounted(indicator, boundaries);
  if (!isCounted && points.length === 0) return [];
  const register = registers.find(({ indicatorId }) => indicatorId === indicator.id);
  if (isCounted && !register) return [];
  // On the units of the day a figure from after a unit's end has nobody beside it.
  const read = basis === 'as-reported' ? points.filter(({ afterEnd }) => !afterEnd) : points;
  return seriesOnBasis({ indicator, points: read, register, areas, successions, basis }).map((point) => ({
    ...point,
    absence: point.reason,
  }));
}

/** An area's complete figures by the year they are for, as a ranking of that year takes them. */
export function findOwnByYear(
  series: readonly StandingReading[],
  areaId: AreaId,
  { measure }: Pick<StandingIndicator, 'measure'>,
): ReadonlyMap<number, CompleteReading> {
  const own = series.filter((reading) => reading.areaId === areaId);
  return new Map(
    [...findReadingsByYear(own, measure)].flatMap(([year, reading]) =>
      isCompleteReading(reading) ? [[year, reading] as const] : [],
    ),
  );
}
