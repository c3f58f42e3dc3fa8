import { measureText } from '../text-metrics/index.ts';
import type { StackBar } from './stacked-layout.ts';

interface TotalWish {
  readonly text: string;
  /** Middle of the bar. */
  readonly x: number;
  readonly baseline: number;
  /** Placed before others where not all fit. */
  readonly isFirst: boolean;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
}

const gap = 3;

/**
 * The words over bars, where none lies over another or over a neighbouring bar; those that come first have the room.
 *
 * @param bars What stands up beside the words: left, right and upper edge, one a wish.
 */
export function placeTotals(
  wishes: readonly (TotalWish | null)[],
  bars: readonly { readonly left: number; readonly right: number; readonly top: number }[],
  { left, right, fontSize }: Room,
): readonly StackBar['text'][] {
  const placed: { readonly index: number; readonly from: number; readonly to: number; readonly y: number }[] = [];
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .toSorted((a, b) => Number(b.wish?.isFirst ?? false) - Number(a.wish?.isFirst ?? false));
  for (const { wish, index } of order) {
    if (!wish) continue;
    const half = measureText(wish.text, { size: fontSize }) / 2;
    const x = Math.min(Math.max(wish.x, left + half), right - half);
    const [from, to, y] = [x - half - gap, x + half + gap, wish.baseline];
    const meetsText = placed.some(
      (one) => one.from < to - gap && one.to > from + gap && Math.abs(one.y - y) < fontSize,
    );
    const meetsBar = bars.some(
      (bar, at) => at !== index && bar.left < to - gap && bar.right > from + gap && bar.top < y,
    );
    if (!meetsText && !meetsBar) placed.push({ index, from, to, y });
  }
  return wishes.map((wish, index) => {
    const found = placed.find((one) => one.index === index);
    return wish && found ? { text: wish.text, x: (found.from + found.to) / 2, y: found.y } : null;
  });
}
