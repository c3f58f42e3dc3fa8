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
  /** All readings of the area, oldest first; those of only a part of it where there is no other. */
  readonly points: readonly SeriesPoint[];
  /** True where every figure is of only a part of the area. */
  readonly isPartial: boolean;
}

export interface FamilySummary {
  readonly family: Family;
  /** The latest first, then shares before counts. */
  readonly rows: readonly IndicatorSummary[];
}

const nothing: ReadonlySet<SeriesPoint> = new Set();

/**
 * An area's readings as one row per indicator, by family; counts of registers stand in their own place. A figure
 * of only a part of the area stands for it only where there is none of the whole: the two are never compared.
 */
export function summariseIndicators(
  points: readonly SeriesPoint[],
  { indicatorById }: Pick<Catalogue, 'indicatorById'>,
  partial = nothing,
): readonly FamilySummary[] {
  const rows = [...Map.groupBy(points, (point) => point.indicatorId).entries()].flatMap(([id, all]) => {
    const whole = all.filter((point) => point.value !== null && !partial.has(point));
    const isPartial = whole.length === 0 && all.some((point) => partial.has(point));
    const own = isPartial ? all : all.filter((point) => !partial.has(point));
    const indicator = indicatorById.get(id);
    const latest = findLatest(own);
    if (!indicator || indicator.kind === 'distinct' || !latest) return [];
    return [
      {
        indicator,
        latest,
        change: isPartial ? undefined : findLatestChange(own, indicator.measure),
        points: sortReadings(own),
        isPartial,
      },
    ];
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
