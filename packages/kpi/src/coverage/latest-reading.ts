import type { AreaId } from '../area/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import type { AbsenceKind } from '../observation/index.ts';
import { sortReadings } from '../series/index.ts';

/** The latest that is known of an indicator in an area: a value, or the reason why none is known. */
export interface LatestReading {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
  readonly absence: AbsenceKind | null;
}

/**
 * One row per area × indicator: the reading with a value whose period ends last, else the latest
 * blank with its reason. By indicator, then area, in the order in which they are met.
 */
export function findLatestReadings(readings: readonly LatestReading[]): readonly LatestReading[] {
  const series = Map.groupBy(readings, ({ indicatorId, areaId }) => JSON.stringify([indicatorId, areaId]));
  return [...series.values()].flatMap((own) => {
    const known = own.filter(({ value }) => value !== null);
    const latest = sortReadings(known.length > 0 ? known : own).at(-1);
    if (!latest) return [];
    const { indicatorId, areaId, period, value, absence } = latest;
    return [{ indicatorId, areaId, period, value, absence }];
  });
}
