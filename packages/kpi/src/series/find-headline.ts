import type { Indicator, IndicatorId } from '../indicator/index.ts';
import { parsePeriod, yearOf } from '../period/index.ts';
import { compareText } from '../text/index.ts';
import type { SeriesPoint } from './series-point.ts';

type HeadlineIndicator = Pick<Indicator, 'id' | 'kind'>;

const registerRank = 2;

function partsMissing({ numerator, denominator }: SeriesPoint): number {
  return [numerator, denominator].filter((part) => part === null).length;
}

function endOf({ period }: SeriesPoint): string {
  return parsePeriod(period).end;
}

/**
 * The one reading that opens an area's page. Shares come first, then counts, registers' own counts
 * last; among equals the latest year, then those with both parts, then the one whose denominator
 * counts the most things, the latest end and the indicator's id. Undefined where no value is known.
 */
export function findHeadline(
  points: readonly SeriesPoint[],
  indicators: ReadonlyMap<IndicatorId, HeadlineIndicator>,
): SeriesPoint | undefined {
  const rankOf = (point: SeriesPoint): number => {
    const kind = indicators.get(point.indicatorId)?.kind;
    if (kind === 'ratio') return 0;
    return kind === 'count' ? 1 : registerRank;
  };
  return points
    .filter((point) => point.value !== null && !point.afterEnd && indicators.has(point.indicatorId))
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        yearOf(b.period) - yearOf(a.period) ||
        partsMissing(a) - partsMissing(b) ||
        (b.denominator ?? 0) - (a.denominator ?? 0) ||
        compareText(endOf(b), endOf(a)) ||
        compareText(a.indicatorId, b.indicatorId),
    )[0];
}

/**
 * The series that an area's page draws: the headline's own where it has two readings or more, else
 * the longest one, registers' counts aside; undefined where no series has two.
 */
export function findSeriesToDraw(
  points: readonly SeriesPoint[],
  indicators: ReadonlyMap<IndicatorId, HeadlineIndicator>,
): readonly SeriesPoint[] | undefined {
  const headline = findHeadline(points, indicators);
  const series = [...Map.groupBy(points, (point) => point.indicatorId).entries()]
    .filter(([id]) => indicators.get(id)?.kind !== 'distinct')
    .map(([id, own]) => ({ id, own: own.filter((point) => point.value !== null) }))
    .filter(({ own }) => own.length > 1);
  const first = series.find(({ id }) => id === headline?.indicatorId);
  return (first ?? series.toSorted((a, b) => b.own.length - a.own.length || compareText(a.id, b.id))[0])?.own;
}
