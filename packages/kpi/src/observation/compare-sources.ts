interface PrintedFigure {
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly reportedShare?: string | null;
}

/** What one unit of the last printed digit is worth; 0 where the figure is computed exactly from its parts. */
export function findPrintedUnit({ value, numerator, denominator, reportedShare }: PrintedFigure): number {
  const text = reportedShare ?? null;
  const hasParts = numerator !== null && numerator !== undefined && denominator !== null && denominator !== undefined;
  if (text === null && hasParts) return 0;
  const printed = text ?? String(value ?? '');
  return 10 ** -(printed.split(/[.,]/)[1]?.length ?? 0);
}

/** Guards the comparison of two binary fractions, such as 0.3 − 0.2 against 0.1. */
const tolerance = 1e-9;

/** True for two numbers at least one printed unit apart; where the unit is 0, for any that are not the same. */
export function areUnitsApart(a: number, b: number, unit: number): boolean {
  const difference = Math.abs(a - b);
  return unit === 0 ? difference > tolerance : difference >= unit - tolerance;
}

/**
 * True when two sources of one cell differ by at least one unit of the last digit that the coarser
 * of the two printed. A blank differs from nothing.
 *
 * @see METHODS §1, one cell, several sources
 */
export function areDifferent(a: PrintedFigure, b: PrintedFigure): boolean {
  if (a.value === null || b.value === null) return false;
  return areUnitsApart(a.value, b.value, Math.max(findPrintedUnit(a), findPrintedUnit(b)));
}
