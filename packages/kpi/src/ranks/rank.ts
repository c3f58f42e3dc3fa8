import { requireWhole, roundHalfAway } from '@dinh/stats';
import { type AreaId, nationId } from '../area/index.ts';
import { type Direction, directions } from '../indicator/index.ts';
import { compareText } from '../text/index.ts';

export interface RankInput {
  /** One value an area; null where none is published. The nation is left out. */
  readonly values: readonly { readonly id: AreaId; readonly value: number | null }[];
  /** Decimals shown: values that read the same rank the same. */
  readonly decimals: number;
  readonly direction: Direction;
  /** How many areas exist on the period's last day. */
  readonly due: number;
}

export interface RankRow {
  readonly id: AreaId;
  /** From 1. */
  readonly rank: number;
  /** How many share the rank, 1 where it is the area's alone. */
  readonly ties: number;
}

export type Ranking =
  | {
      readonly status: 'ranked';
      /** Areas with a value. */
      readonly of: number;
      readonly due: number;
      /** True from half of the areas due on; below, a rank is "3rd of the 9 with a published figure" and no more. */
      readonly full: boolean;
      /** By rank, then id. */
      readonly rows: readonly RankRow[];
    }
  | { readonly status: 'too-few'; readonly have: number; readonly need: number };

/** Under this many a rank says nothing. */
const fewestRanked = 5;

/**
 * Ranks areas by their values as shown, rounded half away from zero to the decimals: 1, 2, 2, 4, the
 * highest first, for `down` the lowest. Blanks and the nation have no rank.
 *
 * @throws RangeError for a value that is not finite, an id that stands twice, decimals outside 0…20, an
 * unknown direction, or fewer areas due than have a value.
 * @see METHODS §4, rank
 */
export function rank({ values, decimals, direction, due }: RankInput): Ranking {
  if (!directions.includes(direction)) throw new RangeError(`direction is not known: ${direction}`);
  requireWhole(due, 'due', 0);
  const ids = new Set<AreaId>();
  const known = values.flatMap(({ id, value }) => {
    if (ids.has(id)) throw new RangeError(`id stands twice: ${id}`);
    ids.add(id);
    return value === null || value === undefined || id === nationId
      ? []
      : [{ id, shown: roundHalfAway(value, decimals) }];
  });
  if (known.length > due) throw new RangeError(`due is below the ${known.length} areas with a value: ${due}`);
  if (known.length < fewestRanked) return { status: 'too-few', have: known.length, need: fewestRanked };
  const sign = direction === 'down' ? -1 : 1;
  const sorted = known.toSorted((a, b) => sign * (b.shown - a.shown) || compareText(a.id, b.id));
  const groups = Map.groupBy(sorted, ({ shown }) => shown);
  let before = 0;
  const rows = [...groups.values()].flatMap((group) => {
    const own = group.map(({ id }) => ({ id, rank: before + 1, ties: group.length }));
    before += group.length;
    return own;
  });
  return { status: 'ranked', of: known.length, due, full: known.length * 2 >= due, rows };
}
