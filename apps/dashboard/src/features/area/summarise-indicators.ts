import {
  type Family,
  families,
  findLatest,
  findLatestChange,
  parsePeriod,
  type ReadingChange,
  type SeriesPoint,
  sortReadings,
} from '@dinh/kpi';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

export interface IndicatorSummary {
  readonly indicator: IndicatorEntry;
  readonly latest: SeriesPoint;
  readonly change: ReadingChange<SeriesPoint> | undefined;
  /** All readings of the area, oldest first. */
  readonly points: readonly SeriesPoint[];
}

export interface FamilySummary {
  readonly family: Family;
  /** The latest first, then shares before counts. */
  readonly rows: readonly IndicatorSummary[];
}

/** An area's readings as one row per indicator, by family; counts of registers stand in their own place. */
export function summariseIndicators(
  points: readonly SeriesPoint[],
  { indicatorById }: Pick<Catalogue, 'indicatorById'>,
): readonly FamilySummary[] {
  const rows = [...Map.groupBy(points, (point) => point.indicatorId).entries()].flatMap(([id, own]) => {
    const indicator = indicatorById.get(id);
    const latest = findLatest(own);
    if (!indicator || indicator.kind === 'distinct' || !latest) return [];
    return [{ indicator, latest, change: findLatestChange(own, indicator.measure), points: sortReadings(own) }];
  });
  const endOf = (row: IndicatorSummary): string => parsePeriod(row.latest.period).end;
  return families.map((family) => ({
    family,
    rows: rows
      .filter((row) => row.indicator.family === family)
      .toSorted(
        (a, b) =>
          endOf(b).localeCompare(endOf(a)) ||
          Number(a.indicator.kind !== 'ratio') - Number(b.indicator.kind !== 'ratio') ||
          a.indicator.id.localeCompare(b.indicator.id),
      ),
  }));
}
