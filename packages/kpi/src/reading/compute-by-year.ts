import type { Measure } from '../indicator/index.ts';
import type { AbsenceKind } from '../observation/index.ts';
import { findReadingsByYear, findYearOfReading, type SeriesPoint } from '../series/index.ts';
import type { ReadPoints } from './read-points.ts';

/** Points made of those read, one of one, in the same order. */
export interface ComputedPoints {
  readonly points: readonly SeriesPoint[];
  /** What each was computed from. */
  readonly from: ReadonlyMap<SeriesPoint, SeriesPoint>;
}

const whole = 100;

/** A point with another value in its place: what a source printed, and its parts, are of the value it had. */
function withValue(point: SeriesPoint, value: number | null, absence: AbsenceKind | null): SeriesPoint {
  return {
    ...point,
    value,
    absence: value === null ? (point.absence ?? absence ?? 'not-found') : null,
    numerator: null,
    denominator: null,
    reportedShare: null,
    agrees: null,
    hint: null,
  };
}

type Compute = (point: SeriesPoint, year: number, byYear: ReadonlyMap<number, SeriesPoint>) => number | AbsenceKind;

/** Computes over the reading of each year; a figure of part of a year, of several or of part of a place has no result. */
function computeByYear({ points, partial }: ReadPoints, measure: Measure, compute: Compute): ComputedPoints {
  const known = points.filter((point) => point.value !== null && !partial.has(point));
  const byArea = new Map(
    [...Map.groupBy(known, ({ areaId }) => areaId)].map(([id, own]) => [id, findReadingsByYear(own, measure)]),
  );
  const from = new Map<SeriesPoint, SeriesPoint>();
  const computed = points.map((point) => {
    const year = findYearOfReading(point.period, measure);
    const byYear = byArea.get(point.areaId) ?? new Map<number, SeriesPoint>();
    const found: number | AbsenceKind = partial.has(point)
      ? 'lost-by-merger'
      : year === undefined || (point.value !== null && byYear.get(year) !== point)
        ? 'not-applicable'
        : point.value === null
          ? (point.absence ?? 'not-found')
          : compute(point, year, byYear);
    const own = typeof found === 'number' ? withValue(point, found, null) : withValue(point, null, found);
    from.set(own, point);
    return own;
  });
  return { points: computed, from };
}

/**
 * Each area's readings in parts of its reading for a year, which is 100. Without that reading there is none
 * (`not-found`), nor from zero or below (`not-applicable`).
 */
export function toIndex(read: ReadPoints, { year, measure }: { readonly year: number; readonly measure: Measure }) {
  return computeByYear(read, measure, ({ value }, _year, byYear) => {
    const base = byYear.get(year)?.value ?? null;
    if (base === null || value === null) return 'not-found';
    return base > 0 ? (value * whole) / base : 'not-applicable';
  });
}

/** The change of each year's reading on that of the year before, in the unit of the value; `not-found` without one. */
export function toYearlyChanges(read: ReadPoints, { measure }: { readonly measure: Measure }): ComputedPoints {
  return computeByYear(read, measure, ({ value }, year, byYear) => {
    const before = byYear.get(year - 1)?.value ?? null;
    return before === null || value === null ? 'not-found' : value - before;
  });
}
