/**
 * Gives the number back.
 *
 * @throws RangeError naming it and its value when it is not a finite number.
 */
export function requireFinite(value: number, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RangeError(`${name} is not a finite number: ${value}`);
  return value;
}

/**
 * Gives the whole number back.
 *
 * @throws RangeError naming it and its value when it is not a whole number of at least `least`.
 */
export function requireWhole(value: number, name: string, least: number): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} is not a whole number of at least ${least}: ${value}`);
  }
  return value;
}
