import { requireFinite } from '@dinh/stats';
import { type Comparator, comparators } from '../policy/index.ts';

/** A value that is asked for, and how. */
export interface AskedValue {
  readonly comparator: Comparator;
  /** The lower edge of `between`. */
  readonly value: number;
  /** The value itself unless `between`. */
  readonly upper: number;
  /** How near `=` and `~` are met. */
  readonly tolerance: number;
}

const toleranceOf: Readonly<Record<Comparator, number>> = { '=': 0.5, '~': 1, '>=': 0, '<=': 0, between: 0 };

/**
 * Reads a value that is asked for.
 *
 * @throws RangeError naming what is out of its domain.
 */
export function readAskedValue(asked: {
  readonly comparator?: Comparator | null;
  readonly value: number;
  readonly upper?: number | null;
  readonly tolerance?: number | null;
}): AskedValue {
  const { comparator, value, upper = null } = asked;
  requireFinite(value, 'value');
  if (comparator === null || comparator === undefined) {
    throw new RangeError(`comparator is missing beside the value: ${value}`);
  }
  if (!comparators.includes(comparator)) throw new RangeError(`comparator is not known: ${comparator}`);
  if (comparator === 'between' && (upper === null || !(requireFinite(upper, 'upper') >= value))) {
    throw new RangeError(`upper is not at or above the value: ${upper}`);
  }
  const tolerance = requireFinite(asked.tolerance ?? toleranceOf[comparator], 'tolerance');
  if (tolerance < 0) throw new RangeError(`tolerance is below 0: ${tolerance}`);
  return { comparator, value, upper: upper ?? value, tolerance };
}

/** Guards a share computed from its parts against the last bits: 29 of 100 is 29 %. */
const lastBits = 1e-9;
/** How many of its last bits a computed number may be off. */
const bitsOff = 4;

/**
 * What a value may lack for the last bits of its computation. Whole numbers have none, however large:
 * a count is met by that count and not by one less.
 */
function allowanceFor(asked: number, found: number): number {
  if (Number.isInteger(asked) && Number.isInteger(found)) return 0;
  return Math.max(lastBits, bitsOff * Number.EPSILON * Math.abs(asked));
}

/** True when a value is what is asked for. */
export function isSatisfied({ comparator, value, upper, tolerance }: AskedValue, found: number): boolean {
  switch (comparator) {
    case '>=':
      return found >= value - allowanceFor(value, found);
    case '<=':
      return found <= value + allowanceFor(value, found);
    case '=':
    case '~':
      return Math.abs(found - value) <= tolerance + allowanceFor(value, found);
    case 'between':
      return found >= value - allowanceFor(value, found) && found <= upper + allowanceFor(upper, found);
  }
}

export interface Aim {
  /** The value to reach: of `between` the nearer edge. */
  readonly goal: number;
  /** +1 upward, −1 downward. */
  readonly d: 1 | -1;
}

/** Which value to reach, and which way, from another. */
export function findAim({ comparator, value, upper }: AskedValue, from: number): Aim {
  switch (comparator) {
    case '>=':
      return { goal: value, d: 1 };
    case '<=':
      return { goal: value, d: -1 };
    case '=':
    case '~':
      return { goal: value, d: from <= value ? 1 : -1 };
    case 'between': {
      if (from < value) return { goal: value, d: 1 };
      // Also where both edges are one value: what lies above it has to come down.
      if (from > upper) return { goal: upper, d: -1 };
      return from - value <= upper - from ? { goal: value, d: 1 } : { goal: upper, d: -1 };
    }
  }
}

/**
 * What a value lacks of what is asked for, in its unit: below 0 where more than asked was reached, 0 where
 * it is near enough.
 */
export function gapToAsked(asked: AskedValue, found: number): number {
  const { goal, d } = findAim(asked, found);
  const isOpen = asked.comparator === '>=' || asked.comparator === '<=';
  return isSatisfied(asked, found) && !isOpen ? 0 : d * (goal - found) + 0;
}
