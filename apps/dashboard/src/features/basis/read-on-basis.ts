import {
  type BasisSeriesPoint,
  isListedInFull,
  parseBasis,
  type SeriesPoint,
  seriesOnBasis,
  toRegisterId,
} from '@dinh/kpi';
import type { HeritageAnswer, IndicatorRow } from '../../app/answers.ts';
import type { BasisOfDay } from '../../app/view-state.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { unpackItems } from '../heritage/unpack-items.ts';
import type { ReadPoints } from './read-points.ts';

interface ReadingOnBasis {
  readonly indicator: IndicatorRow;
  /** As they are stored, of every level. */
  readonly points: readonly SeriesPoint[];
  readonly catalogue: Catalogue;
  readonly basis: BasisOfDay;
  /** The registers, for an indicator that counts one. */
  readonly heritage: HeritageAnswer | undefined;
}

/** The register that an indicator counts: its id names the designation. */
export function findRegister(indicatorId: string, heritage: HeritageAnswer | undefined) {
  const register = heritage?.registers.find(({ designation }) => toRegisterId(designation) === indicatorId);
  if (!heritage || !register) return undefined;
  const items = unpackItems(heritage.items).filter(({ designation }) => designation === register.designation);
  return { items, completeTo: register.completeTo, sourceId: indicatorId };
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

/** Reads an indicator's points on the boundaries of a day; districts and communes have no history to be read by. */
export function readOnBasis(reading: ReadingOnBasis): ReadPoints {
  const { indicator, points, catalogue, basis } = reading;
  const areas = catalogue.areas.filter(({ level }) => isListedInFull(level));
  const found = seriesOnBasis({
    indicator,
    points,
    register: findRegister(indicator.id, reading.heritage),
    areas,
    successions: catalogue.successions,
    basis,
  });
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
