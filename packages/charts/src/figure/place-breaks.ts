import { wrapText } from '../text-metrics/index.ts';
import type { FigureBreak } from './figure-break.ts';
import { toBreakPlace } from './time-place.ts';

export interface PlacedBreak {
  readonly day: string;
  readonly x: number;
  /** The words, a line each with its baseline, on the side with more room. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

interface BreakRoom {
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Of all that is drawn: a rule stands between those before its day and those after. */
  readonly periods: readonly string[];
  /** Where a decimal year is, in the coordinates of `toPlace`. */
  readonly placeOf: (time: number) => number;
  /** Baseline of the only line. More lines go on towards the middle of the plot. */
  readonly baseline: number;
  readonly grows: 'up' | 'down';
}

const gap = 5;

/** Places the rules of a figure's breaks and their words; those outside the plot are left out. */
export function placeBreaks(
  breaks: readonly FigureBreak[],
  { left, right, fontSize, lineHeight, periods, placeOf, baseline, grows }: BreakRoom,
): readonly PlacedBreak[] {
  return breaks.flatMap(({ day, words }) => {
    const x = placeOf(toBreakPlace(day, periods));
    if (x < left || x > right) return [];
    const isLeft = x - left > right - x;
    const lines = wrapText(words, { size: fontSize, maxWidth: (isLeft ? x - left : right - x) - gap });
    const yOf = (index: number): number =>
      grows === 'down' ? baseline + index * lineHeight : baseline - (lines.length - 1 - index) * lineHeight;
    return [
      {
        day,
        x,
        lines: lines.map((text, index) => ({ text, y: yOf(index) })),
        textX: isLeft ? x - gap : x + gap,
        anchor: isLeft ? ('end' as const) : ('start' as const),
      },
    ];
  });
}
