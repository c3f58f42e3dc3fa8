/** A value as one field of COPY's text format. */
function formatField(value: unknown): string {
  if (value === null || value === undefined) return String.raw`\N`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
    return String(value);
  }
  if (typeof value === 'string') return escapeField(value);
  if (Array.isArray(value)) return escapeField(formatArray(value));
  throw new TypeError(`No COPY field: ${JSON.stringify(value)}`);
}

function formatArray(values: readonly unknown[]): string {
  const quoted = values.map((value) => `"${String(value).replace(/["\\]/g, String.raw`\$&`)}"`);
  return `{${quoted.join(',')}}`;
}

function escapeField(text: string): string {
  if (!/[\\\n\r\t]/.test(text)) return text;
  return text.replace(/[\\\n\r\t]/g, (character) => {
    switch (character) {
      case '\n':
        return String.raw`\n`;
      case '\r':
        return String.raw`\r`;
      case '\t':
        return String.raw`\t`;
      default:
        return String.raw`\\`;
    }
  });
}

/**
 * A row as one line of COPY's text format, fields in the order of the columns.
 *
 * @see https://www.postgresql.org/docs/current/sql-copy.html
 */
export function formatCopyRow(row: object, columns: readonly string[]): string {
  const fields = row as Readonly<Record<string, unknown>>;
  let line = '';
  for (const column of columns) line += `${formatField(fields[column])}\t`;
  return `${line.slice(0, -1)}\n`;
}
