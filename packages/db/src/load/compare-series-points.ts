import { parsePeriod } from '@dinh/kpi/period';
import { computeSeriesPoints, type SeriesPoint } from '@dinh/kpi/series';
import { type ReferenceTables, tablesAt } from '@dinh/reference-data';
import type { PeriodSpan } from '../schema/index.ts';
import type { LoadableSet } from './loadable-set.ts';

export function toPeriodSpan(period: string): PeriodSpan {
  const { start, end } = parsePeriod(period);
  return { periodStart: start, periodEnd: end };
}

function toPoints({ observation, indicator, area, source }: ReferenceTables): ReadonlyMap<string, SeriesPoint> {
  const points = computeSeriesPoints({
    observations: observation,
    indicators: indicator,
    areas: area,
    sources: source,
  });
  return new Map(points.map((point) => [JSON.stringify([point.indicatorId, point.areaId, point.period]), point]));
}

export interface SeriesPointChanges {
  readonly added: readonly SeriesPoint[];
  /** Points of the earlier release that are gone or different in the later one. */
  readonly ended: readonly SeriesPoint[];
}

/** What a release changes in the read model; `before` is null for the first. */
export function compareSeriesPoints(
  set: Pick<LoadableSet, 'releases' | 'tables'>,
  before: number | null,
  after: number,
): SeriesPointChanges {
  const earlier = before === null ? new Map<string, SeriesPoint>() : toPoints(tablesAt(set, before));
  const later = toPoints(tablesAt(set, after));
  const isKept = (key: string): boolean => JSON.stringify(earlier.get(key)) === JSON.stringify(later.get(key));
  return {
    added: [...later].filter(([key]) => !isKept(key)).map(([, point]) => point),
    ended: [...earlier].filter(([key]) => !isKept(key)).map(([, point]) => point),
  };
}
