import { sumDecimals } from '@dinh/stats';
import { computeValue } from '../observation/index.ts';
import type { BasisPart } from './basis-point.ts';

export type BasisKind = 'count' | 'ratio';

interface Combined {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const lost: Combined = { value: null, numerator: null, denominator: null };

/** The factor that turns the parts' proportion into the value, a power of ten: 100 for percent. */
function readFactor(parts: readonly BasisPart[]): number {
  for (const { value, numerator, denominator } of parts) {
    if (numerator && denominator && value !== 0) {
      // Printed shares are rounded, but never by a power of ten.
      return 10 ** Math.round(Math.log10((value * denominator) / numerator));
    }
  }
  return 1;
}

/**
 * The figure of several areas as one: the sum of counts, Σnumerator ÷ Σdenominator of ratios. A ratio
 * of which a part or the whole denominator is missing is lost.
 *
 * @param factor Value = numerator ÷ denominator × factor; read from the parts unless given.
 */
export function combineParts(parts: readonly BasisPart[], kind: BasisKind, factor: number | null): Combined {
  if (kind === 'count') return { ...lost, value: sumDecimals(parts.map(({ value }) => value)) };
  const numerators = parts.map(({ numerator }) => numerator).filter((part) => part !== null);
  const denominators = parts.map(({ denominator }) => denominator).filter((part) => part !== null);
  if (numerators.length < parts.length || denominators.length < parts.length) return lost;
  const [numerator, denominator] = [sumDecimals(numerators), sumDecimals(denominators)];
  if (denominator === 0) return lost;
  const value = computeValue({ numerator, denominator, factor: factor ?? readFactor(parts), printed: null });
  return { value, numerator, denominator };
}
