import { requireFinite } from './require-number.ts';

/**
 * The values that are there, blanks left out, in the order given.
 *
 * @throws RangeError naming a value that is not finite.
 */
export function listKnown(values: readonly (number | null | undefined)[], name = 'values'): readonly number[] {
  return values.flatMap((value, index) =>
    value === null || value === undefined ? [] : [requireFinite(value, `${name}[${index}]`)],
  );
}
