import { compareYear } from '../compare/index.ts';
import { type SimilarArea, similarAreas } from '../peers/index.ts';
import { isOlderThan, yearOf } from '../period/index.ts';
import { type SeriesPoint, type Trend, tellsOfBreak, trend } from '../series/index.ts';
import { findQuarter } from './find-quarter.ts';
import { learnInStanding } from './learn-in-standing.ts';
import { findReachOf } from './list-standing-reach.ts';
import {
  type CompleteReading,
  findOwnByYear,
  isCompleteReading,
  isRecounted,
  listOwnAreas,
  readStandingSeries,
} from './read-standing-series.ts';
import { standIn } from './stand-in.ts';
import type { OwnFigure, Standing } from './standing.ts';
import { findStandingWindow } from './standing-window.ts';
import type { StandingIndicator, StandingsInput } from './standings-input.ts';

export interface Standings {
  /** The eight areas most like it, the nearest first. */
  readonly peers: readonly SimilarArea[];
  /** One per indicator in which the area has a complete figure for a year, in the order given. */
  readonly standings: readonly Standing[];
}

/** Older than this a figure still has a rank, but says nothing of how strong or weak an area is. */
const yearsFresh = 3;

function toOwnFigure(reading: CompleteReading): OwnFigure {
  const { period, value, numerator, denominator, reportedShare, status, parts, sourceIds } = reading;
  return { period, value, numerator, denominator, reportedShare, status, parts, sourceIds };
}

/** Of a share whose parts are those of a proportion; one with others among them has no trend that could be told. */
function findTrend(readings: readonly CompleteReading[], { kind, factor }: StandingIndicator): Trend | null {
  if (kind !== 'ratio') return null;
  const isProportion = ({ numerator, denominator }: CompleteReading): boolean =>
    numerator !== null && denominator !== null && numerator >= 0 && denominator > 0 && numerator <= denominator;
  const isWhole = factor === 100 && readings.every((reading) => reading.numerator === null || isProportion(reading));
  const points = readings.map((reading) => ({ ...reading, break: tellsOfBreak(reading.note) }));
  return isWhole ? trend({ points }) : { change: 'not-calculable', chiSquared: null };
}

function standInOne(
  indicator: StandingIndicator,
  points: { readonly own: readonly SeriesPoint[]; readonly all: readonly SeriesPoint[] },
  input: StandingsInput & { readonly peerIds: ReadonlySet<string> },
): Standing | undefined {
  const { areaId, boundaries, areas, features, asOf, peerIds } = input;
  const ownSeries = readStandingSeries(indicator, points.own, input);
  const byYear = findOwnByYear(ownSeries, areaId, indicator);
  const reach = findReachOf(indicator, byYear);
  if (!reach) return undefined;
  const needed = new Set(reach);
  // A register is counted anew for every area at once, whatever points there are.
  const series = isRecounted(indicator, boundaries)
    ? ownSeries
    : readStandingSeries(
        indicator,
        points.all.filter(({ period }) => needed.has(yearOf(period))),
        input,
      );
  const year = Math.max(...byYear.keys());
  const own = byYear.get(year);
  if (!own) return undefined;
  const { measure, decimals, direction } = indicator;
  const asked = { areas, level: 'province', year, measure, decimals, direction, basisDay: boundaries.day } as const;
  const compare = (among: ReadonlySet<string> | null) => {
    const found = compareYear({ ...asked, readings: series, among });
    // Those a ranking takes are complete, which their type doesn't say.
    const complete = [...found.readings].flatMap(([id, reading]) =>
      isCompleteReading(reading) ? [[id, reading] as const] : [],
    );
    return { ...found, readings: new Map(complete) };
  };
  const [all, peers] = [compare(null), compare(peerIds)];
  const values = new Map([...all.readings].map(([id, { value }]) => [id, value]));
  const isFull = all.ranking.status === 'ranked' && all.ranking.full;
  const readings = [...byYear.values()];
  const window = findStandingWindow(
    own.period,
    readings.map(({ period }) => period),
  );
  const due = new Set([...all.readings.keys(), ...all.without.map(({ id }) => id)]);
  const toStanding = (set: typeof all) => standIn(areaId, own, set, indicator);
  return {
    indicatorId: indicator.id,
    family: indicator.family,
    year,
    stale: isOlderThan(own.period, yearsFresh, asOf),
    own: toOwnFigure(own),
    among: { all: toStanding(all), peers: toStanding(peers) },
    quarter: isFull ? findQuarter(areaId, values, indicator) : null,
    trend: findTrend(readings, indicator),
    learning: learnInStanding(areaId, series, { window, features, due, indicator }),
  };
}

/**
 * Where an area stands, in every indicator in which it has a complete figure for a year: its rank in the
 * latest such year among all areas due and among itself and the eight most like it, the gaps to the middle
 * and the best of both sets, the quarter it is in, its own trend, and whom it can learn from. The same
 * whatever the order of areas, points and indicators, but for the order of the indicators.
 *
 * @throws RangeError as `similarAreas`, `seriesOnBasis`, `compareYear` and `learnFrom`.
 * @see METHODS §2 boundaries, §4 peers and ranks
 */
export function computeStandings(input: StandingsInput): Standings {
  const { areaId, features, indicators, points } = input;
  const peers = similarAreas({ areaId, features });
  const peerIds = new Set([areaId, ...peers.map(({ id }) => id)]);
  const ownAreas = listOwnAreas(input);
  const all = Map.groupBy(points, ({ indicatorId }) => indicatorId);
  const standings = indicators.flatMap((indicator) => {
    const ofIndicator = all.get(indicator.id) ?? [];
    const own = ofIndicator.filter((point) => ownAreas.has(point.areaId));
    return standInOne(indicator, { own, all: ofIndicator }, { ...input, peerIds }) ?? [];
  });
  return { peers, standings };
}
