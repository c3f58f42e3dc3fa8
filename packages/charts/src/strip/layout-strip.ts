export interface StripLayout {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** Rows and size of a strip of squares that may be at most `maxWidth` px wide. */
export function layoutStrip(
  count: number,
  { side, gap, maxWidth }: { readonly side: number; readonly gap: number; readonly maxWidth: number },
): StripLayout {
  const fitting = Math.max(1, Math.floor((maxWidth + gap) / (side + gap)));
  const rows = Math.ceil(count / fitting);
  // Rows of equal length look like a count, a lone square in a last row like a mistake.
  const columns = rows === 0 ? 0 : Math.ceil(count / rows);
  const length = (squares: number): number => Math.max(0, squares * (side + gap) - gap);
  return { columns, rows, width: length(columns), height: length(rows) };
}
