export interface CsvStyle {
  /** Between cells; a comma unless given. */
  readonly separator?: ',' | ';';
}

/** What a cell can't hold bare, whichever of the two separators stands round it. */
const quoted: Readonly<Record<NonNullable<CsvStyle['separator']>, RegExp>> = { ',': /[",\r\n]/, ';': /[";\r\n]/ };

/**
 * Rows as CSV: CRLF after each, a cell quoted where it holds the separator, a quote or a line break of either kind.
 *
 * @see RFC 4180
 */
export function toCsv(rows: readonly (readonly string[])[], { separator = ',' }: CsvStyle = {}): string {
  const needsQuotes = quoted[separator];
  const toCell = (cell: string): string => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(toCell).join(separator)}\r\n`).join('');
}
