import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\t', ' ', '=', '\u202E', '🏛️', 'ế', "'", '') }),
);

describe('toCsv', () => {
  it('ends every row with CRLF and quotes only what has to be', () => {
    expect(toCsv([['a', 'b,c', 'd;e', 'say "x"', 'two\nlines', 'cr\r', ' a ', '']])).toBe(
      'a,"b,c",d;e,"say ""x""","two\nlines","cr\r", a ,\r\n',
    );
    expect(toCsv([['b,c', 'd;e']], { separator: ';' })).toBe('b,c;"d;e"\r\n');
    expect(toCsv([])).toBe('');
  });

  it.each([',', ';'] as const)('is read back by another program as it was, parted by %s', (separator) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 6 }), (rows) => {
        const read = parse(toCsv(rows, { separator }), { delimiter: separator, record_delimiter: '\r\n' });
        expect(read).toEqual(rows);
      }),
    );
  });
});
