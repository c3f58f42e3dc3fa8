import type { AreaId } from '../area/index.ts';
import { combineParts, type Merger } from '../basis/index.ts';
import { areUnitsApart, findPrintedUnit } from '../observation/index.ts';
import {
  type CheckedIndicator,
  type CheckedReading,
  isSummable,
  toFindingCell,
  toFindingFigure,
} from './checked-figure.ts';
import { type FigureRange, findCountRange, findFigureRange } from './figure-range.ts';
import type { Finding } from './finding.ts';

/** A figure of a merged unit and those of all the units that became it, of one period. */
interface Merged {
  readonly own: CheckedReading;
  readonly former: readonly CheckedReading[];
}

function addRanges(ranges: readonly (FigureRange | null)[]): FigureRange {
  return ranges.reduce<FigureRange>(
    (sum, range) => ({ low: sum.low + (range?.low ?? 0), high: sum.high + (range?.high ?? 0) }),
    { low: 0, high: 0 },
  );
}

/** The smallest and the largest figure that the recombined one may stand for, as `findFigureRange` of one figure. */
function findRecombinedRange(former: readonly CheckedReading[], indicator: CheckedIndicator): FigureRange {
  if (indicator.kind !== 'ratio') return addRanges(former.map((reading) => findFigureRange(reading, indicator)));
  const rangeOf = (part: 'numerator' | 'denominator'): FigureRange =>
    addRanges(former.map((reading) => findCountRange(reading[part] ?? 0, reading.status)));
  const [top, bottom] = [rangeOf('numerator'), rangeOf('denominator')];
  return { low: (top.low / bottom.high) * indicator.factor, high: (top.high / bottom.low) * indicator.factor };
}

function compare({ own, former }: Merged, indicator: CheckedIndicator): readonly Finding[] {
  const parts = former.flatMap((reading) => (reading.value === null ? [] : [{ ...reading, value: reading.value }]));
  const kind = indicator.kind === 'ratio' ? 'ratio' : 'count';
  const { value: recombined } = combineParts(parts, kind, indicator.factor);
  // A ratio of parts is exact, whatever share was printed beside them; a sum is as coarse as what is added.
  const units = [own, ...(kind === 'count' ? former : [])].map(findPrintedUnit);
  if (own.value === null || recombined === null || !areUnitsApart(own.value, recombined, Math.max(...units))) return [];
  const range = findRecombinedRange(former, indicator);
  const stored = findFigureRange(own, indicator);
  const isApart = stored !== null && (stored.high < range.low || stored.low > range.high);
  return [
    {
      kind: 'successor-apart-from-predecessors',
      severity: isApart ? 'finding' : 'note',
      recombined,
      count: former.length,
      ...toFindingCell(indicator, own),
      others: former.map(toFindingFigure),
    },
  ];
}

/**
 * Compares the figure of a unit made by a merger with those of the units that became it, put together: counts
 * added, ratios Σnumerator ÷ Σdenominator. Only where every one of them has a whole figure of the same period,
 * before its end or after it, and for ratios both parts; nothing is filled in. Counts of register items, and of
 * what may lie in several places, are no sums. Rounding makes a note of it.
 *
 * @see METHODS §2
 */
export function checkMergers(
  readings: readonly CheckedReading[],
  mergers: readonly Merger[],
  indicator: CheckedIndicator,
): readonly Finding[] {
  if (indicator.kind !== 'ratio' && !isSummable(indicator)) return [];
  const concerned = new Set(mergers.flatMap(({ successor, predecessors }) => [...successor, ...predecessors.flat()]));
  const known = readings.filter(
    ({ areaId, value, complete }) => concerned.has(areaId) && value !== null && complete !== false,
  );
  const byArea = Map.groupBy(known, ({ areaId }) => areaId);
  const find = (names: readonly AreaId[], period: string): CheckedReading | undefined =>
    names.flatMap((id) => byArea.get(id) ?? []).find((reading) => reading.period === period);
  return mergers.flatMap(({ successor, predecessors }) =>
    successor
      .flatMap((id) => byArea.get(id) ?? [])
      .flatMap((own) => {
        const former = predecessors.flatMap((names) => find(names, own.period) ?? []);
        return former.length < predecessors.length ? [] : compare({ own, former }, indicator);
      }),
  );
}
