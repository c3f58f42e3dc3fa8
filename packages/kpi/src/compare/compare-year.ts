import { percentile } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import { type RankedReading, type RankYearInput, rankYear, type YearRanking } from '../ranks/index.ts';

/** Where the middle half of a set lies, by type 7; every area's value counts once. */
export interface ValueSpread {
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
}

/** A year's figures of a set of areas: their ranks, their spread, the best of them. */
export interface ComparedSet<T> extends YearRanking<T> {
  readonly due: number;
  /** Null below half of the areas due, and below four values: then nothing may be said of the set. */
  readonly spread: ValueSpread | null;
  /** Lowest and highest of those known; null without a figure. */
  readonly range: Pick<ValueSpread, 'lowest' | 'highest'> | null;
  /** The areas that share the first rank, by id; none where there is no rank, or neither end is better. */
  readonly best: readonly AreaId[];
}

export interface CompareYearInput<T extends RankedReading> extends RankYearInput<T> {
  /** The areas compared with each other; all of the level unless given. */
  readonly among?: ReadonlySet<AreaId> | null;
}

function findValueSpread(values: readonly number[]): ValueSpread | null {
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((p) => percentile(values, p));
  if (typeof lowerQuartile !== 'number' || typeof median !== 'number' || typeof upperQuartile !== 'number') return null;
  return { lowest: Math.min(...values), lowerQuartile, median, upperQuartile, highest: Math.max(...values) };
}

/**
 * One year's figures of the areas of a level, or of some of them, as `rankYear` ranks them, with their
 * spread and the best.
 *
 * @throws RangeError as `rankYear`.
 * @see METHODS §4, rank and percentile
 */
export function compareYear<T extends RankedReading>({ among, ...input }: CompareYearInput<T>): ComparedSet<T> {
  const areas = among ? input.areas.filter(({ id }) => among.has(id)) : input.areas;
  const found = rankYear({ ...input, areas });
  const { ranking, readings, without } = found;
  const values = [...readings.values()].flatMap(({ value }) => value ?? []);
  const isFull = ranking.status === 'ranked' && ranking.full;
  const hasBest = ranking.status === 'ranked' && input.direction !== 'neutral';
  return {
    ...found,
    due: readings.size + without.length,
    spread: isFull ? findValueSpread(values) : null,
    range: values.length === 0 ? null : { lowest: Math.min(...values), highest: Math.max(...values) },
    best: hasBest ? ranking.rows.flatMap(({ id, rank }) => (rank === 1 ? id : [])) : [],
  };
}
