import type { AreaId, AreaLevel } from '../area/index.ts';
import { listMergers, type Merger, type SuccessionRow } from '../basis/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import type { OtherReading } from '../series/index.ts';
import { compareText } from '../text/index.ts';
import { type CheckedArea, checkChildren } from './check-children.ts';
import { checkDecimalComma } from './check-decimal-comma.ts';
import { checkFalls } from './check-falls.ts';
import { checkJumps } from './check-jumps.ts';
import { checkMergers } from './check-mergers.ts';
import { checkNegative } from './check-negative.ts';
import { checkParts } from './check-parts.ts';
import { checkShareRange } from './check-share-range.ts';
import type { CheckedIndicator, CheckedReading } from './checked-figure.ts';
import { type Finding, findingKinds } from './finding.ts';

/** The reading of a cell with those of its other sources; a `SeriesPoint` is one. */
export interface CheckedPoint extends CheckedReading {
  readonly indicatorId: IndicatorId;
  readonly others: readonly OtherReading[];
}

export interface FiguresToCheck {
  readonly points: readonly CheckedPoint[];
  readonly indicators: readonly CheckedIndicator[];
  readonly areas: readonly CheckedArea[];
  readonly successions: readonly SuccessionRow[];
}

/** What the figures of several areas are held against each other by. */
interface Country {
  readonly areas: readonly CheckedArea[];
  readonly mergers: readonly Merger[];
  readonly levelOf: (id: AreaId) => AreaLevel;
}

/** A figure by itself: those of a cell's other sources are held to the same. */
function checkFigure(
  reading: CheckedReading,
  indicator: CheckedIndicator,
  series: readonly CheckedReading[],
): readonly Finding[] {
  const marks = checkDecimalComma(reading, indicator, series);
  return [
    ...checkParts(reading, indicator),
    ...checkNegative(reading, indicator),
    ...marks,
    // A lost decimal mark is why the share is outside.
    ...(marks.length > 0 ? [] : checkShareRange(reading, indicator)),
  ];
}

function checkIndicator(
  points: readonly CheckedPoint[],
  indicator: CheckedIndicator,
  { areas, mergers, levelOf }: Country,
): readonly Finding[] {
  const series = [...Map.groupBy(points, ({ areaId }) => areaId).values()];
  const ofFigures = series.flatMap((own) =>
    own.flatMap((point) =>
      [point, ...point.others.map((other) => ({ ...point, ...other }))].flatMap((reading) =>
        checkFigure(reading, indicator, own),
      ),
    ),
  );
  const byLevel = Map.groupBy(series, ([point]) => (point ? levelOf(point.areaId) : 'country'));
  return [
    ...ofFigures,
    ...series.flatMap((own) => checkFalls(own, indicator)),
    ...[...byLevel.values()].flatMap((peers) => checkJumps(peers, indicator)),
    ...checkChildren(points, areas, indicator),
    ...checkMergers(points, mergers, indicator),
  ];
}

/**
 * Every check of METHODS §1 and §2 beyond the printed share and the cell's other sources, over the
 * readings of a release. Findings come by kind, then indicator, area and period.
 *
 * @throws RangeError for a point whose indicator or area is not among those given.
 */
export function checkFigures({ points, indicators, areas, successions }: FiguresToCheck): readonly Finding[] {
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const levelOf = (id: AreaId): AreaLevel => {
    const level = levels.get(id);
    if (level === undefined) throw new RangeError(`area is not among those given: ${id}`);
    return level;
  };
  const country: Country = { areas, mergers: listMergers(successions), levelOf };
  return [...Map.groupBy(points, ({ indicatorId }) => indicatorId)]
    .flatMap(([id, own]) => {
      const indicator = indicatorById.get(id);
      if (!indicator) throw new RangeError(`indicator is not among those given: ${id}`);
      return checkIndicator(own, indicator, country);
    })
    .toSorted(
      (a, b) =>
        findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
        compareText(a.indicatorId, b.indicatorId) ||
        compareText(a.areaId, b.areaId) ||
        compareText(a.period, b.period),
    );
}
