import { localDefinition, type ReadingStyle, type Translate, toReadingStyle } from '@dinh/i18n';
import {
  type Indicator,
  isPerPeopleMeaningful,
  parsePeriod,
  type ReadPoints,
  readOnBasis,
  readRates,
  type SeriesPoint,
  type Source,
  sortReadings,
  toIndex,
  toReadPoints,
  toYearlyChanges,
} from '@dinh/kpi';
import { type FigurePoint, toFigurePoint } from '../figure/figure-series.ts';
import { toRateIndicator } from '../ground/index.ts';
import type { FigureSpec } from '../spec/index.ts';
import { assessReadTargets } from '../targets/assess-read-targets.ts';
import type { FigureData, FigureHrefs, IndicatorData } from './figure-data.ts';

/** One indicator as a figure shows it: on its boundaries, per people, and computed where it asks for that. */
export interface FigureIndicator {
  readonly indicator: Indicator;
  /** Before anything is computed. */
  readonly read: ReadPoints;
  /** What is drawn for a point that was read. */
  readonly drawnOf: (point: SeriesPoint) => SeriesPoint;
  /** How what is drawn is written. */
  readonly style: ReadingStyle;
  /** Oldest first. */
  readonly byArea: ReadonlyMap<string, readonly SeriesPoint[]>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly alsoFrom: readonly Source[];
  /** Changes and parts of a year's value have decimals of their own. */
  readonly isComputed: boolean;
  /** What the parts of a value count. */
  readonly thingsName: string | null;
}

const computedDecimals = 1;

/** Reads an indicator as the figure asks. */
export function readFigureIndicator(
  { indicator, points, sources }: IndicatorData,
  spec: FigureSpec,
  data: Pick<FigureData, 'ground' | 'people' | 'findRegister'>,
  t: Translate,
): FigureIndicator {
  const { ground, people, findRegister } = data;
  const { areas, successions } = ground;
  const register = findRegister?.(indicator.id);
  const onBoundaries =
    spec.basis === 'as-reported'
      ? toReadPoints(points)
      : readOnBasis({ indicator, points, areas, successions, register, basis: spec.basis });
  const isRate = spec.per === 'people' && people !== undefined && isPerPeopleMeaningful(indicator);
  const read = isRate ? readRates(onBoundaries, indicator, people) : onBoundaries;
  const { measure } = indicator;
  const computed =
    spec.index !== null
      ? toIndex(read, { year: Number(spec.index), measure })
      : spec.change !== null
        ? toYearlyChanges(read, { measure })
        : null;
  const drawn = new Map((computed?.points ?? []).map((point) => [computed?.from.get(point) ?? point, point]));
  const style = toReadingStyle(isRate ? toRateIndicator(indicator, t) : indicator, t.language);
  return {
    indicator,
    read,
    drawnOf: (point) => drawn.get(point) ?? point,
    // Of a difference of shares the unit is said once, under the title.
    style: computed
      ? { unit: 'count', decimals: Math.max(computedDecimals, style.decimals), denominatorName: null }
      : style,
    byArea: Map.groupBy(sortReadings(read.points), ({ areaId }) => areaId),
    sources: new Map(sources.map((source) => [source.id, source])),
    alsoFrom: read.rate?.sources ?? [],
    isComputed: computed !== null,
    thingsName: localDefinition(indicator, t.language).numerator,
  };
}

/** A point as figures draw it; one that was made of others has no page of its own. */
export function toDrawnPoint(
  { read, drawnOf }: Pick<FigureIndicator, 'read' | 'drawnOf'>,
  point: SeriesPoint,
  { cell }: Pick<FigureHrefs, 'cell'>,
): FigurePoint {
  const drawn = toFigurePoint(drawnOf(point), read.made.has(point) ? null : cell(point));
  return read.partial.has(point) ? { ...drawn, isPart: true } : drawn;
}

/** True for a point that lies in what a figure over time shows, at least in part. */
export function isInRange({ from, to }: Pick<FigureSpec, 'from' | 'to'>, period: string): boolean {
  const { start, end } = parsePeriod(period);
  return (from === null || end >= parsePeriod(from).start) && (to === null || start <= parsePeriod(to).end);
}

export type FigureAims = ReturnType<typeof assessReadTargets>;

/** How the targets of an indicator stand by its figures as they are shown; undefined where none can be held to them. */
export function readAims(
  one: FigureIndicator,
  points: readonly SeriesPoint[],
  data: FigureData,
): FigureAims | undefined {
  const { asked, ground } = data;
  if (!asked || one.read.rate !== null) return undefined;
  const { indicator, read } = one;
  const targets = asked.targets.filter(({ indicatorId }) => indicatorId === indicator.id);
  if (targets.length === 0) return undefined;
  const asOf = ground.release.date;
  return assessReadTargets({ targets, policies: asked.policies, indicators: [indicator], points, read, ground, asOf });
}
