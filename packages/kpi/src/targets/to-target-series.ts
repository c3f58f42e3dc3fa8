import { type AreaId, type AreaLevel, isListedInFull, isValidOn } from '../area/index.ts';
import { type Basis, type DatedArea, parseBasis, type SuccessionRow } from '../basis/index.ts';
import type { Indicator, IndicatorId } from '../indicator/index.ts';
import { type SeriesOnBasisInput, type SeriesPoint, seriesOnBasis, tellsOfBreak } from '../series/index.ts';
import type { TargetSeriesPoint } from './assess-targets.ts';
import { toReportedSeries } from './to-reported-series.ts';

export interface TargetReadings {
  /** Chosen readings, of all that `listTargetReach` names. */
  readonly points: readonly SeriesPoint[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'kind' | 'factor'>[];
  /** Of every level and day. */
  readonly areas: readonly (DatedArea & { readonly level: AreaLevel })[];
  readonly successions: readonly SuccessionRow[];
  readonly basis: Basis;
  /** The register that a `distinct` indicator counts; asked for on the boundaries of a day only. */
  readonly findRegister?: ((indicatorId: IndicatorId) => SeriesOnBasisInput['register']) | undefined;
}

/**
 * What targets are held against: the readings as reported, or those on the boundaries of a day. Then those of the
 * nation and the provinces that exist on it are put together from the units before; every other area keeps its own.
 *
 * @throws RangeError as `seriesOnBasis`.
 */
export function toTargetSeries(readings: TargetReadings): readonly TargetSeriesPoint[] {
  const { points, indicators, successions, basis, findRegister } = readings;
  const day = parseBasis(basis);
  if (day === null) return toReportedSeries(points);
  const areas = readings.areas.filter(({ level }) => isListedInFull(level));
  const ofDay = new Set<AreaId>(areas.flatMap((area) => (isValidOn(area, day) ? area.id : [])));
  const pointsOf = Map.groupBy(points, ({ indicatorId }) => indicatorId);
  const onBasis = indicators.flatMap((indicator) =>
    seriesOnBasis({
      indicator,
      points: pointsOf.get(indicator.id) ?? [],
      register: findRegister?.(indicator.id),
      areas,
      successions,
      basis,
    })
      .filter(({ areaId }) => ofDay.has(areaId))
      .map((point) => ({ ...point, break: tellsOfBreak(point.note) })),
  );
  return [...toReportedSeries(points.filter(({ areaId }) => !ofDay.has(areaId))), ...onBasis];
}
