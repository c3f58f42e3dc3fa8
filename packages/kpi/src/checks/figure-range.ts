import type { ObservationStatus } from '../observation/index.ts';
import type { CheckedIndicator, CheckedReading } from './checked-figure.ts';

/** The smallest and the largest figure that a printed one may stand for. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

const fewestRoundZeros = 3;

/** Printed to a unit: rounded to the nearest, or cut off ("more than"). */
function roundedTo(value: number, unit: number): FigureRange {
  return { low: value - unit / 2, high: value + unit };
}

function isApproximate(status: ObservationStatus): boolean {
  return status === 'approximate' || status === 'estimated';
}

/** A whole number that ends in three zeros, or in one where it is called approximate, is rounded; any other is exact. */
export function findCountRange(value: number, status: ObservationStatus): FigureRange {
  const zeros = value === 0 ? 0 : (/0*$/.exec(Math.abs(value).toFixed(0))?.[0].length ?? 0);
  const fewest = isApproximate(status) ? 1 : fewestRoundZeros;
  return zeros >= fewest ? roundedTo(value, 10 ** zeros) : { low: value, high: value };
}

function findPrintedRange(value: number): FigureRange {
  return roundedTo(value, 10 ** -(String(value).split('.')[1]?.length ?? 0));
}

/**
 * The range a reading's value stands for: from the ranges of its parts where both are known, else
 * from the decimals or the zeros it ends in. Null for a blank.
 */
export function findFigureRange(
  reading: Pick<CheckedReading, 'value' | 'numerator' | 'denominator' | 'status'>,
  { kind, factor, decimals }: Pick<CheckedIndicator, 'kind' | 'factor' | 'decimals'>,
): FigureRange | null {
  const { value, numerator, denominator, status } = reading;
  if (value === null) return null;
  if (numerator !== null && denominator !== null && denominator > 0) {
    const top = findCountRange(numerator, status);
    const bottom = findCountRange(denominator, status);
    return {
      low: Math.min(value, (top.low / bottom.high) * factor),
      high: Math.max(value, (top.high / bottom.low) * factor),
    };
  }
  const isCounted = kind !== 'ratio' && decimals === 0 && Number.isInteger(value);
  return isCounted ? findCountRange(value, status) : findPrintedRange(value);
}
