import { gapInThings } from '../gaps/index.ts';
import type { Direction, Indicator } from '../indicator/index.ts';

interface OwnFigure {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface Gap {
  /** Own − other, in the indicator's unit. */
  readonly difference: number;
  /**
   * How many more of what is counted (above 0) or fewer (below 0) would close it; 0 where nothing is lacking.
   * Null for a share without its parts, and where neither end is better.
   */
  readonly things: number | null;
}

function countThings({ value, numerator, denominator }: OwnFigure, other: number, asked: GapAsked): number | null {
  const { kind, factor, direction } = asked;
  if (direction === 'neutral') return null;
  const d = direction === 'down' ? -1 : 1;
  if (kind !== 'ratio') return d * Math.max(0, d * (other - value)) + 0;
  if (numerator === null || denominator === null || denominator === 0) return null;
  return d * gapInThings({ numerator, denominator, value: other, factor, d }) + 0;
}

interface GapAsked extends Pick<Indicator, 'kind' | 'factor'> {
  readonly direction: Direction;
}

/**
 * The gap of a figure to another value, in points and in things: a share's numerator with its denominator
 * as it is, a count itself.
 *
 * @see METHODS §3, the gap in things; §4, explain a gap
 */
export function gapTo(own: OwnFigure, other: number, asked: GapAsked): Gap {
  return { difference: own.value - other, things: countThings(own, other, asked) };
}
