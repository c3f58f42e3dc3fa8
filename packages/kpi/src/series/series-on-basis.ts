import {
  type Basis,
  type BasisPoint,
  type DatedArea,
  onBasis,
  readExtents,
  type SuccessionRow,
} from '../basis/index.ts';
import { countRegister, type RegisterItem } from '../heritage/index.ts';
import type { Indicator, IndicatorId } from '../indicator/index.ts';
import type { ObservationStatus } from '../observation/index.ts';
import type { SourceId } from '../source/index.ts';
import { compareText } from '../text/index.ts';
import type { SeriesPoint } from './series-point.ts';
import { tellsOfBreak } from './tells-of-break.ts';

/** A figure on the boundaries asked for, with what it rests on. */
export interface BasisSeriesPoint extends Omit<BasisPoint, 'complete'> {
  readonly indicatorId: IndicatorId;
  /** As the source printed it; null where the figure is made of others. */
  readonly reportedShare: string | null;
  /** `derived` where the figure is made of others, or recounted. */
  readonly status: ObservationStatus;
  /** Of a figure made of others or recounted, whether it is of the whole extent; else as it was read. */
  readonly complete: boolean | null;
  /** Of the figure or its parts, each once, by id; empty for a blank for which nothing was published. */
  readonly sourceIds: readonly SourceId[];
  /** The stored readings that it rests on: its own, or those of its parts; none for a register's count. */
  readonly readings: readonly SeriesPoint[];
  /** Of a figure made of others, that with which the definition of one of them changed. */
  readonly note: string | null;
}

interface SourcedRegister {
  readonly items: readonly RegisterItem[];
  readonly completeTo: string | null;
  readonly sourceId: SourceId;
}

export interface SeriesOnBasisInput {
  readonly indicator: Pick<Indicator, 'id' | 'kind' | 'factor'>;
  /** The indicator's chosen readings; those of other areas than given are left aside, and so are their successions. */
  readonly points: readonly SeriesPoint[];
  /** The items that a `distinct` indicator counts, the last day to which they are complete, the source they make. */
  readonly register?: SourcedRegister | undefined;
  /** Every area of the levels read, of all days, the country among them. */
  readonly areas: readonly DatedArea[];
  readonly successions: readonly SuccessionRow[];
  readonly basis: Basis;
}

/** Without what is of areas that are not read. */
function withoutOthers(input: SeriesOnBasisInput): SeriesOnBasisInput {
  const isRead = new Set(input.areas.map(({ id }) => id));
  return {
    ...input,
    points: input.points.filter(({ areaId }) => isRead.has(areaId)),
    successions: input.successions.filter((row) => isRead.has(row.predecessorId) && isRead.has(row.successorId)),
  };
}

function recount({ indicator, register, areas, successions, basis }: SeriesOnBasisInput): readonly BasisSeriesPoint[] {
  if (!register) throw new RangeError(`the register is missing that is counted by ${indicator.id}`);
  const { items, completeTo, sourceId } = register;
  return countRegister({ items, completeTo, areas, successions, basis }).map((count) => ({
    ...count,
    indicatorId: indicator.id,
    numerator: null,
    denominator: null,
    parts: null,
    missing: null,
    reason: null,
    reportedShare: null,
    status: 'derived' as const,
    sourceIds: [sourceId],
    readings: [],
    note: null,
  }));
}

/** Finds the reading that stands for an area's own figure: of several names of one extent as `onBasis` takes it. */
function indexOwn({
  points,
  successions,
}: SeriesOnBasisInput): (areaId: string, period: string) => SeriesPoint | undefined {
  const extentOf = readExtents(successions);
  const byCell = Map.groupBy(points, ({ areaId, period }) => `${extentOf(areaId)}\t${period}`);
  return (areaId, period) => {
    const rankOf = (point: SeriesPoint): string =>
      `${point.value === null ? 1 : 0}${point.areaId === areaId ? 0 : 1}${point.areaId}`;
    const readings = byCell.get(`${extentOf(areaId)}\t${period}`) ?? [];
    return readings.toSorted((a, b) => compareText(rankOf(a), rankOf(b)))[0];
  };
}

/**
 * One indicator's chosen readings on the boundaries of a day, or as they were reported: counts summed,
 * ratios Σnumerator ÷ Σdenominator, registers recounted from their items. By area, then period.
 *
 * @throws RangeError as `onBasis`, or for a `distinct` indicator without its register.
 * @see METHODS §2
 */
export function seriesOnBasis(asked: SeriesOnBasisInput): readonly BasisSeriesPoint[] {
  const input = withoutOthers(asked);
  const { indicator, points, areas, successions, basis } = input;
  if (indicator.kind === 'distinct' && basis !== 'as-reported') return recount(input);
  const own = indexOwn(input);
  const readingOf = new Map(points.map((point) => [`${point.areaId}\t${point.period}`, point]));
  const kind = indicator.kind === 'ratio' ? 'ratio' : 'count';
  const series = points.map(({ areaId, period, value, numerator, denominator, absence, complete }) => ({
    areaId,
    period,
    value,
    numerator,
    denominator,
    absence,
    complete,
  }));
  return onBasis({ series, areas, successions, kind, basis, factor: indicator.factor }).map((point) => {
    const { areaId, period, parts } = point;
    const common = { ...point, indicatorId: indicator.id };
    const reading = parts === null ? own(areaId, period) : undefined;
    if (reading) {
      const { reportedShare, status, complete, sourceId, note } = reading;
      return { ...common, reportedShare, status, complete, sourceIds: [sourceId], readings: [reading], note };
    }
    const readings = (parts ?? []).flatMap((part) => readingOf.get(`${part.areaId}\t${period}`) ?? []);
    const sourceIds = [...new Set(readings.map(({ sourceId }) => sourceId))].toSorted(compareText);
    const note = readings.map((one) => one.note).find(tellsOfBreak) ?? null;
    return { ...common, reportedShare: null, status: 'derived' as const, sourceIds, readings, note };
  });
}
