import type { ShownReading } from '../figures/value-cell.tsx';
import type { CompareReading } from './read-indicator.ts';

/** A reading as rows and sentences show it: its own flags and printed share, its compared value and parts. */
export function toShownReading({
  point,
  value,
  numerator,
  denominator,
  absence,
  populationYear,
}: CompareReading): ShownReading {
  const shown = { ...point, value, numerator, denominator, absence };
  // The printed share is of the figure as it was read, not of what it is per people.
  return populationYear === null ? shown : { ...shown, reportedShare: null, agrees: null, hint: null };
}
