/**
 * The value a figure stands for: numerator × factor ÷ denominator in full precision where both parts
 * are known and the denominator is not zero, else the value as printed.
 *
 * @see METHODS §1, parts first
 */
export function computeValue({
  numerator,
  denominator,
  factor,
  printed,
}: {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly factor: number;
  readonly printed: number | null;
}): number | null {
  if (numerator === null || denominator === null || denominator === 0) return printed;
  // Multiplied first: 23 of 40 is 57.5 %, which 23/40·100 misses by its last bit and then rounds down.
  return (numerator * factor) / denominator;
}
