import type { Comparator } from '../policy/index.ts';
import { gapToAsked, readAskedValue } from './asked-value.ts';
import { findTolerance } from './read-target-note.ts';

/**
 * What a figure lacks of what a target asks for, in the indicator's unit: below 0 where more than asked was
 * reached, 0 where it is near enough.
 *
 * @throws RangeError for a value asked for that can't be read.
 */
export function gapToTarget(
  asked: { readonly comparator: Comparator; readonly value: number; readonly upper?: number | null },
  found: number,
): number {
  const tolerance = findTolerance(asked.comparator, asked.value);
  return gapToAsked(readAskedValue({ ...asked, tolerance }), found);
}
