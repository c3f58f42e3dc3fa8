import type { AreaId } from '../area/index.ts';
import type { Indicator, IndicatorId } from '../indicator/index.ts';
import { compareText } from '../text/index.ts';
import type { LearnedFrom, Standing, StandingLearning } from './standing.ts';

export interface Strengths {
  /** In the best quarter, the foremost rank first. */
  readonly strengths: readonly Standing[];
  /** In the worst quarter, the hindmost rank first. */
  readonly lags: readonly Standing[];
  /** Shares whose fresh figure stands in a full ranking: those of which anything may be said. */
  readonly judged: number;
  /** Shares with a fresh figure of the area. */
  readonly of: number;
}

type KindOf = ReadonlyMap<IndicatorId, Pick<Indicator, 'kind' | 'direction'>>;

/** How far down its set an area stands, 0 the first; of equals by id, so that the order never wavers. */
function depthOf({ among: { all } }: Standing): number {
  if (all.ranking.status !== 'ranked') return Number.NaN;
  const [row] = all.ranking.rows;
  return row ? (row.rank - 1) / all.ranking.of : Number.NaN;
}

/**
 * In what an area is strong and in what it lags: the shares that lie in an outer quarter of a full ranking,
 * with a figure that is not stale. A count says how large a place is, not how well it does, and is neither.
 *
 * @see METHODS §4
 */
export function pickStrengths(standings: readonly Standing[], indicators: KindOf): Strengths {
  const judgeable = standings.filter(({ indicatorId, stale }) => {
    const indicator = indicators.get(indicatorId);
    return !stale && indicator?.kind === 'ratio' && indicator.direction !== 'neutral';
  });
  const byDepth = (quarter: Standing['quarter'], sign: 1 | -1): readonly Standing[] =>
    judgeable
      .filter((standing) => standing.quarter === quarter)
      .toSorted((a, b) => sign * (depthOf(a) - depthOf(b)) || compareText(a.indicatorId, b.indicatorId));
  const isFull = ({ among: { all } }: Standing): boolean => all.ranking.status === 'ranked' && all.ranking.full;
  return {
    strengths: byDepth('best', 1),
    lags: byDepth('worst', -1),
    judged: judgeable.filter(isFull).length,
    of: judgeable.length,
  };
}

/** One indicator in which another area went further. */
export interface Lesson {
  readonly indicatorId: IndicatorId;
  readonly areaId: AreaId;
  readonly row: LearnedFrom;
  readonly learning: Extract<StandingLearning, { status: 'found' }>;
  readonly stale: boolean;
}

/**
 * Whom to visit, at most so many: of each indicator the area that gained most. Fresh figures come before old
 * ones, shares before counts, which have no common unit, and then the largest lead over the own gain.
 */
export function pickLessons(standings: readonly Standing[], indicators: KindOf, most: number): readonly Lesson[] {
  const isCount = ({ indicatorId }: Lesson): number => Number(indicators.get(indicatorId)?.kind !== 'ratio');
  const leadOf = ({ row, learning }: Lesson): number => row.gain - learning.own.gain;
  return standings
    .flatMap(({ indicatorId, learning, stale }): readonly Lesson[] => {
      const row = learning.status === 'found' ? learning.rows[0] : undefined;
      return row && learning.status === 'found' ? [{ indicatorId, areaId: row.id, row, learning, stale }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(a.stale) - Number(b.stale) ||
        isCount(a) - isCount(b) ||
        leadOf(b) - leadOf(a) ||
        compareText(a.indicatorId, b.indicatorId),
    )
    .slice(0, most);
}
