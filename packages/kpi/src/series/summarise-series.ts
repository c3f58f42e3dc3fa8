import type { AreaId } from '../area/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import type { AbsenceKind } from '../observation/index.ts';
import { comparePeriods, parsePeriod, yearOf } from '../period/index.ts';
import { compareText } from '../text/index.ts';

interface Reading {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  readonly period: string;
  readonly value: number | null;
  readonly absence?: AbsenceKind | null;
}

/** How much is known of one indicator in one area. */
export interface SeriesSummary {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  /** Cells with a reading, blanks among them. */
  readonly cells: number;
  /** Cells with a value. */
  readonly figures: number;
  /** Years with a value of a single period; an interval is none. */
  readonly years: number;
  /** Values of a single period. */
  readonly readings: number;
  /** The period with a value that begins first; null without values. */
  readonly firstPeriod: string | null;
  /** The period with a value that ends last, as `findLatest` has it; null without values. */
  readonly latestPeriod: string | null;
  /** Of the cell that stands for the series: the latest with a value, or where none has one the latest blank. */
  readonly shownPeriod: string;
  /** What that cell holds: a value, or why there is none. */
  readonly shownValue: number | null;
  readonly shownAbsence: AbsenceKind | null;
}

export type KnownSpan = Pick<SeriesSummary, 'firstPeriod' | 'latestPeriod'>;

function startsBefore(a: string, b: string): boolean {
  return (compareText(parsePeriod(a).start, parsePeriod(b).start) || compareText(a, b)) < 0;
}

/** The first and the latest of several spans. */
export function joinSpans(spans: Iterable<KnownSpan>): KnownSpan {
  let [firstPeriod, latestPeriod]: (string | null)[] = [null, null];
  for (const { firstPeriod: first, latestPeriod: latest } of spans) {
    if (first !== null && (!firstPeriod || startsBefore(first, firstPeriod))) firstPeriod = first;
    if (latest !== null && (!latestPeriod || comparePeriods(parsePeriod(latest), parsePeriod(latestPeriod)) > 0)) {
      latestPeriod = latest;
    }
  }
  return { firstPeriod: firstPeriod ?? null, latestPeriod: latestPeriod ?? null };
}

function summariseOne(indicatorId: IndicatorId, areaId: AreaId, readings: readonly Reading[]): SeriesSummary {
  const known = readings.filter(({ value }) => value !== null).map(({ period }) => period);
  const single = known.filter((period) => parsePeriod(period).frequency !== '_O');
  const candidates = known.length > 0 ? readings.filter(({ value }) => value !== null) : readings;
  const [shown] = candidates.toSorted((a, b) => comparePeriods(parsePeriod(b.period), parsePeriod(a.period)));
  if (shown === undefined) throw new RangeError('readings is empty: []');
  return {
    indicatorId,
    areaId,
    cells: readings.length,
    figures: known.length,
    years: new Set(single.map(yearOf)).size,
    readings: single.length,
    ...joinSpans(known.map((period) => ({ firstPeriod: period, latestPeriod: period }))),
    shownPeriod: shown.period,
    shownValue: shown.value,
    shownAbsence: shown.absence ?? null,
  };
}

/** One summary per indicator and area that has a point, in the order of the points. */
export function summariseSeries(points: readonly Reading[]): readonly SeriesSummary[] {
  return [...Map.groupBy(points, ({ indicatorId }) => indicatorId)].flatMap(([indicatorId, own]) =>
    [...Map.groupBy(own, ({ areaId }) => areaId)].map(([areaId, series]) => summariseOne(indicatorId, areaId, series)),
  );
}
