import { quantileGroups, roundHalfAway } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import type { Direction } from '../indicator/index.ts';
import type { Quarter } from './standing.ts';

const quarters = 4;

/**
 * The outer quarter in which an area lies with all that share its value as shown. Groups put ties at their
 * lower end, so that each end is counted from its own side: where everybody has 100 %, nobody is in the best
 * quarter and nobody in the worst. Null in between, and where neither end is better.
 *
 * @see METHODS §4, quantile groups
 */
export function findQuarter(
  areaId: AreaId,
  values: ReadonlyMap<AreaId, number>,
  { decimals, direction }: { readonly decimals: number; readonly direction: Direction },
): Quarter | null {
  if (direction === 'neutral') return null;
  const ids = [...values.keys()];
  const own = ids.indexOf(areaId);
  if (own === -1) return null;
  const shown = [...values.values()].map((value) => roundHalfAway(value, decimals));
  const isHighest = quantileGroups(shown, quarters)[own] === quarters;
  const isLowest =
    quantileGroups(
      shown.map((value) => -value),
      quarters,
    )[own] === quarters;
  if (!isHighest && !isLowest) return null;
  return isHighest === (direction === 'up') ? 'best' : 'worst';
}
