interface PrintedFigure {
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly reportedShare?: string | null;
}

/** What one unit of the last printed digit is worth; 0 where the figure is computed exactly from its parts. */
function printedUnit({ value, numerator, denominator, reportedShare }: PrintedFigure): number {
  const text = reportedShare ?? null;
  const hasParts = numerator !== null && numerator !== undefined && denominator !== null && denominator !== undefined;
  if (text === null && hasParts) return 0;
  const printed = text ?? String(value ?? '');
  return 10 ** -(printed.split(/[.,]/)[1]?.length ?? 0);
}

/** Guards the comparison of two binary fractions, such as 0.3 − 0.2 against 0.1. */
const tolerance = 1e-9;

/**
 * True when two sources of one cell differ by at least one unit of the last digit that the coarser
 * of the two printed. A blank differs from nothing.
 *
 * @see METHODS §1, one cell, several sources
 */
export function areDifferent(a: PrintedFigure, b: PrintedFigure): boolean {
  if (a.value === null || b.value === null) return false;
  const unit = Math.max(printedUnit(a), printedUnit(b));
  const difference = Math.abs(a.value - b.value);
  return unit === 0 ? difference > tolerance : difference >= unit - tolerance;
}
