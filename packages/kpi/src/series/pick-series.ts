import type { AreaId } from '../area/index.ts';
import { type Family, families, type Indicator, type IndicatorId } from '../indicator/index.ts';
import { lacksParts, type ObservationStatus, observationStatuses } from '../observation/index.ts';
import { yearOf } from '../period/index.ts';
import { compareText } from '../text/index.ts';
import type { SeriesLength } from './summarise-indicator.ts';

interface Candidate {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: ObservationStatus;
}

type FamilyOf = Pick<Indicator, 'id' | 'family' | 'kind'>;

function familyLookup(indicators: readonly FamilyOf[]): ReadonlyMap<IndicatorId, FamilyOf> {
  return new Map(indicators.map((indicator) => [indicator.id, indicator]));
}

/** The latest reading of an indicator, and of how many cells it is the latest. */
export interface LatestOfSeries<T extends Candidate> {
  readonly reading: T;
  readonly cells: number;
}

/**
 * The latest readings that head a page: per family up to `perFamily` indicators, the later year
 * first, then those with both parts, the firmer status, the longer series, the id.
 * Counts of a register's items are left to their own place.
 */
export function pickHeadlines<T extends Candidate>(
  latest: readonly LatestOfSeries<T>[],
  indicators: readonly FamilyOf[],
  { perFamily }: { readonly perFamily: number },
): readonly T[] {
  const lookup = familyLookup(indicators);
  const ordered = latest
    .flatMap(({ reading, cells }) => {
      const indicator = lookup.get(reading.indicatorId);
      return indicator && indicator.kind !== 'distinct' ? [{ indicator, reading, cells }] : [];
    })
    .toSorted(
      (a, b) =>
        yearOf(b.reading.period) - yearOf(a.reading.period) ||
        Number(lacksParts(a.reading)) - Number(lacksParts(b.reading)) ||
        observationStatuses.indexOf(a.reading.status) - observationStatuses.indexOf(b.reading.status) ||
        b.cells - a.cells ||
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
 *
 * @param series all of them, or the longest of each indicator
 */
export function findBestSeries(
  series: readonly (SeriesLength & { readonly indicatorId: IndicatorId })[],
  indicators: readonly FamilyOf[],
): readonly SeriesKey[] {
  const lookup = familyLookup(indicators);
  const ordered = series
    .flatMap(({ indicatorId, ...length }) => {
      const indicator = lookup.get(indicatorId);
      return indicator && indicator.kind !== 'distinct' && length.years > 0 ? [{ indicator, ...length }] : [];
    })
    .toSorted(
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
