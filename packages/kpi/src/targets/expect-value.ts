import type { NumericTarget } from './read-target.ts';

export interface PathEnds {
  /** Base: value and decimal time. */
  readonly from: { readonly value: number; readonly decimal: number };
  /** Target: the value to reach and the decimal time of the deadline. */
  readonly to: { readonly value: number; readonly decimal: number };
}

/** True where a geometric path can't be drawn: growth knows no way to, from or across zero. */
export function crossesZero(a: number, b: number): boolean {
  return a === 0 || b === 0 || a < 0 !== b < 0;
}

/**
 * What the path expects at a time: linear, geometric (the same growth every year), or in straight
 * steps through the milestones between base and deadline. Null for a geometric path through zero.
 *
 * @param decimal Between the two ends.
 * @see METHODS §3, path
 */
export function expectValue(
  { path, milestones }: Pick<NumericTarget, 'path' | 'milestones'>,
  { from, to }: PathEnds,
  decimal: number,
): number | null {
  if (path === 'geometric') {
    if (crossesZero(from.value, to.value)) return null;
    return from.value * (to.value / from.value) ** ((decimal - from.decimal) / (to.decimal - from.decimal));
  }
  const between = milestones
    .filter(({ at }) => path === 'steps' && at.decimal > from.decimal && at.decimal < to.decimal)
    .map(({ at, value }) => ({ value, decimal: at.decimal }));
  const corners = [from, ...between, to];
  const next = corners.findIndex((corner, index) => index > 0 && corner.decimal >= decimal);
  const end = corners[next] ?? to;
  const start = corners[next - 1] ?? from;
  if (end.decimal === start.decimal) return end.value;
  return start.value + ((end.value - start.value) * (decimal - start.decimal)) / (end.decimal - start.decimal);
}
