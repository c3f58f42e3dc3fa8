import { stringify } from 'csv-stringify/sync';

/** RFC 4180: CRLF, and any cell with a line break of either kind quoted. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
