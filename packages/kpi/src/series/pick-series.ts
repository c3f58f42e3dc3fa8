import type { AreaId } from '../area/index.ts';
import { type Family, families, type Indicator, type IndicatorId } from '../indicator/index.ts';
import { lacksParts, type ObservationStatus, observationStatuses } from '../observation/index.ts';
import { parsePeriod, yearOf } from '../period/index.ts';
import { compareText } from '../text/index.ts';
import { findLatest } from './find-latest.ts';

interface Candidate {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: ObservationStatus;
}

type FamilyOf = Pick<Indicator, 'id' | 'family' | 'kind'>;

function familyLookup(indicators: readonly FamilyOf[]): ReadonlyMap<IndicatorId, FamilyOf> {
  return new Map(indicators.map((indicator) => [indicator.id, indicator]));
}

/**
 * The latest readings that head a page: per family up to `perFamily` indicators, the later year
 * first, then those with both parts, the firmer status, the longer series, the id.
 * Counts of a register's items are left to their own place.
 */
export function pickHeadlines<T extends Candidate>(
  points: readonly T[],
  indicators: readonly FamilyOf[],
  { perFamily }: { readonly perFamily: number },
): readonly T[] {
  const lookup = familyLookup(indicators);
  const latest = [...Map.groupBy(points, (point) => point.indicatorId).entries()].flatMap(([id, series]) => {
    const indicator = lookup.get(id);
    const reading = findLatest(series);
    return indicator && indicator.kind !== 'distinct' && reading ? [{ indicator, reading, length: series.length }] : [];
  });
  const ordered = latest.toSorted(
    (a, b) =>
      yearOf(b.reading.period) - yearOf(a.reading.period) ||
      Number(lacksParts(a.reading)) - Number(lacksParts(b.reading)) ||
      observationStatuses.indexOf(a.reading.status) - observationStatuses.indexOf(b.reading.status) ||
      b.length - a.length ||
      compareText(a.indicator.id, b.indicator.id),
  );
  return families.flatMap((family) =>
    ordered
      .filter((entry) => entry.indicator.family === family)
      .slice(0, perFamily)
      .map((entry) => entry.reading),
  );
}

export interface SeriesKey {
  readonly family: Family;
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
}

/**
 * The series of each family with most years that have a reading; ties by more readings, then a ratio
 * before a count, then ids. A family without readings is left out. Register counts stand aside.
 */
export function findBestSeries(points: readonly Candidate[], indicators: readonly FamilyOf[]): readonly SeriesKey[] {
  const lookup = familyLookup(indicators);
  const series = [
    ...Map.groupBy(points, (point) => JSON.stringify([point.indicatorId, point.areaId])).values(),
  ].flatMap((rows) => {
    const [first] = rows;
    const indicator = first && lookup.get(first.indicatorId);
    if (!first || !indicator || indicator.kind === 'distinct') return [];
    const readings = rows.filter((row) => row.value !== null && parsePeriod(row.period).frequency !== '_O');
    const years = new Set(readings.map(({ period }) => yearOf(period))).size;
    return years === 0 ? [] : [{ indicator, areaId: first.areaId, years, readings: readings.length }];
  });
  const ordered = series.toSorted(
    (a, b) =>
      b.years - a.years ||
      b.readings - a.readings ||
      Number(a.indicator.kind !== 'ratio') - Number(b.indicator.kind !== 'ratio') ||
      compareText(a.indicator.id, b.indicator.id) ||
      compareText(a.areaId, b.areaId),
  );
  return families.flatMap((family) => {
    const best = ordered.find((entry) => entry.indicator.family === family);
    return best ? [{ family, indicatorId: best.indicator.id, areaId: best.areaId }] : [];
  });
}
