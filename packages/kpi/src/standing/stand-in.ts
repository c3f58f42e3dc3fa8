import { roundHalfAway } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import { type ComparedSet, gapTo } from '../compare/index.ts';
import { compareText } from '../text/index.ts';
import type { CompleteReading } from './read-standing-series.ts';
import type { OtherFigure, StandingIn } from './standing.ts';
import type { StandingIndicator } from './standings-input.ts';

const mostNamed = 3;

/** The best of the others, those alike as shown together, the very best first. */
function findBest(
  others: readonly CompleteReading[],
  { direction, decimals }: StandingIndicator,
): readonly OtherFigure[] {
  if (direction === 'neutral') return [];
  const d = direction === 'down' ? -1 : 1;
  const [first, ...rest] = others.toSorted((a, b) => d * (b.value - a.value) || compareText(a.areaId, b.areaId));
  if (!first) return [];
  const shown = roundHalfAway(first.value, decimals);
  return [first, ...rest.filter(({ value }) => roundHalfAway(value, decimals) === shown)].map(
    ({ areaId, period, value, sourceIds }) => ({ id: areaId, period, value, sourceIds }),
  );
}

/** Where an area's figure stands in a compared set. */
export function standIn(
  areaId: AreaId,
  own: CompleteReading,
  { ranking, readings, due, spread }: Pick<ComparedSet<CompleteReading>, 'ranking' | 'readings' | 'due' | 'spread'>,
  indicator: StandingIndicator,
): StandingIn {
  const best = findBest(
    [...readings.values()].filter((reading) => reading.areaId !== areaId),
    indicator,
  );
  const gap = (other: number | undefined) => (other === undefined ? null : gapTo(own, other, indicator));
  return {
    of: readings.size,
    due,
    ranking:
      ranking.status === 'ranked' ? { ...ranking, rows: ranking.rows.filter(({ id }) => id === areaId) } : ranking,
    median: spread?.median ?? null,
    toMedian: gap(spread?.median),
    best: best.slice(0, mostNamed),
    bestTies: best.length,
    toBest: gap(best[0]?.value),
  };
}
