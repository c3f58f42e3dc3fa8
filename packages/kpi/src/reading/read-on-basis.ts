import { type Area, isListedInFull } from '../area/index.ts';
import { type BasisOfDay, parseBasis } from '../basis/index.ts';
import { type BasisSeriesPoint, type SeriesOnBasisInput, type SeriesPoint, seriesOnBasis } from '../series/index.ts';
import type { ReadPoints } from './read-points.ts';

interface ReadingOnBasis extends Pick<SeriesOnBasisInput, 'indicator' | 'register' | 'successions'> {
  /** As they are stored, of every level. */
  readonly points: readonly SeriesPoint[];
  /** Of every level and day. */
  readonly areas: readonly Pick<Area, 'id' | 'level' | 'validFrom' | 'validTo'>[];
  readonly basis: BasisOfDay;
}

function toSeriesPoint(point: BasisSeriesPoint): SeriesPoint {
  const [own] = point.parts === null ? point.readings : [];
  const { indicatorId, areaId, period, value, numerator, denominator, reportedShare, status, note } = point;
  if (own) return { ...own, areaId };
  return {
    ...{ indicatorId, areaId, period, value, numerator, denominator, reportedShare, status, note },
    absence: point.reason,
    complete: point.complete,
    sourceId: point.sourceIds[0] ?? '',
    reason: 'only',
    agrees: null,
    hint: null,
    differs: false,
    afterEnd: false,
    others: [],
  };
}

/**
 * Reads an indicator's points on the boundaries of a day; districts and communes have no history to be read by.
 *
 * @throws RangeError as `seriesOnBasis`.
 */
export function readOnBasis({ areas, basis, ...read }: ReadingOnBasis): ReadPoints {
  const found = seriesOnBasis({ ...read, areas: areas.filter(({ level }) => isListedInFull(level)), basis });
  const pairs = found.map((point) => [toSeriesPoint(point), point] as const);
  return {
    points: pairs.map(([point]) => point),
    day: parseBasis(basis),
    rate: null,
    made: new Map(pairs.filter(([, { parts, readings }]) => parts !== null || readings.length === 0)),
    partial: new Set(
      pairs.flatMap(([point, { parts, value, complete }]) =>
        parts !== null && value !== null && complete !== true ? point : [],
      ),
    ),
  };
}
