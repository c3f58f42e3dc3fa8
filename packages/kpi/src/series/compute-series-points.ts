import type { Area, AreaId } from '../area/index.ts';
import type { Indicator, IndicatorId } from '../indicator/index.ts';
import { areDifferent, checkShare, chooseReading, type Observation } from '../observation/index.ts';
import { comparePeriods, type Period, parsePeriod } from '../period/index.ts';
import type { Source, SourceId } from '../source/index.ts';
import { compareText } from '../text/index.ts';
import type { OtherReading, SeriesPoint } from './series-point.ts';

export interface SeriesPointInput {
  readonly observations: readonly Observation[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'factor'>[];
  readonly areas: readonly Pick<Area, 'id' | 'validFrom' | 'validTo'>[];
  readonly sources: readonly Pick<Source, 'id' | 'kind' | 'published'>[];
}

function toOtherReading(observation: Observation): OtherReading {
  const { value, numerator, denominator, reportedShare, status, sourceId, note } = observation;
  return { value, numerator, denominator, reportedShare, status, sourceId, note };
}

function byId<K extends string, T extends { readonly id: K }>(rows: readonly T[], noun: string): (id: K) => T {
  const found = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = found.get(id);
    if (!row) throw new RangeError(`${noun} is not among those given: ${id}`);
    return row;
  };
}

/**
 * Gives one point per area × indicator × period: the chosen reading, its share check, whether other
 * sources differ, and the others. Rows without an area are left out; they are listed elsewhere.
 * Points come by indicator, then area, then period.
 *
 * @throws RangeError for an indicator, area or source that is not among those given.
 * @see METHODS §1
 */
export function computeSeriesPoints({
  observations,
  indicators,
  areas,
  sources,
}: SeriesPointInput): readonly SeriesPoint[] {
  const getIndicator = byId<IndicatorId, (typeof indicators)[number]>(indicators, 'indicator');
  const getArea = byId<AreaId, (typeof areas)[number]>(areas, 'area');
  const getSource = byId<SourceId, (typeof sources)[number]>(sources, 'source');
  const cells = Map.groupBy(
    observations.filter((row) => row.areaId !== null),
    // No id and no period holds a tab.
    (row) => `${row.indicatorId}\t${row.areaId}\t${row.period}`,
  );
  const points: { readonly point: SeriesPoint; readonly at: Period }[] = [];
  for (const rows of cells.values()) {
    const candidates = rows.map((row) => {
      const { kind, published } = getSource(row.sourceId);
      return { ...row, sourceKind: kind, published };
    });
    const { chosen, reason, others } = chooseReading(candidates);
    if (chosen.areaId === null) continue;
    const check = checkShare({
      numerator: chosen.numerator,
      denominator: chosen.denominator,
      printed: chosen.reportedShare,
      factor: getIndicator(chosen.indicatorId).factor,
    });
    const area = getArea(chosen.areaId);
    const at = parsePeriod(chosen.period);
    const point: SeriesPoint = {
      ...toOtherReading(chosen),
      indicatorId: chosen.indicatorId,
      areaId: chosen.areaId,
      period: chosen.period,
      absence: chosen.absence,
      complete: chosen.complete,
      reason,
      agrees: check.agrees,
      hint: check.hint,
      differs: others.some((other) => areDifferent(chosen, other)),
      afterEnd: area.validTo !== null && at.start > area.validTo,
      others: others.map(toOtherReading),
    };
    points.push({ point, at });
  }
  return points
    .toSorted(
      (a, b) =>
        compareText(a.point.indicatorId, b.point.indicatorId) ||
        compareText(a.point.areaId, b.point.areaId) ||
        comparePeriods(a.at, b.at),
    )
    .map(({ point }) => point);
}
