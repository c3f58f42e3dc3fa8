import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { count, date, day, period, printedShare, text } from '../records/field.ts';
import { readCell } from './read-cell.ts';

describe('readCell', () => {
  it('takes an empty cell as null, as an empty list, or refuses it', () => {
    expect(readCell(text.nullable(), '')).toEqual({ status: 'read', value: null });
    expect(readCell(z.array(text), '')).toEqual({ status: 'read', value: [] });
    expect(readCell(text, '')).toMatchObject({ status: 'rejected', code: 'blank' });
    expect(readCell(z.array(text).min(1), '')).toMatchObject({ status: 'rejected', code: 'not-valid' });
  });

  it.each(['1,5', '1 000', '1e3', 'abc', '.5', '5.', 'NaN', ' 5', '0x1f', '--1'])('refuses %s as a number', (seen) => {
    expect(readCell(z.number(), seen)).toMatchObject({ status: 'rejected', code: 'not-a-number' });
  });

  it('refuses a fraction or a negative number where things are counted', () => {
    expect(readCell(count, '1.5')).toMatchObject({ status: 'rejected', code: 'not-valid' });
    expect(readCell(count, '-1')).toMatchObject({ status: 'rejected', code: 'not-valid' });
  });

  it('names the words of a closed list', () => {
    const seen = readCell(z.enum(['stock', 'flow']), 'Stock');
    expect(seen).toEqual({ status: 'rejected', code: 'not-in-list', expected: 'stock | flow' });
  });

  it('reads flags as 1 and 0 only', () => {
    expect(readCell(z.boolean(), '1')).toEqual({ status: 'read', value: true });
    expect(readCell(z.boolean(), '0')).toEqual({ status: 'read', value: false });
    expect(readCell(z.boolean(), 'true')).toMatchObject({ code: 'not-a-flag' });
  });

  it('tells a day from a date and a date from a period', () => {
    expect(readCell(day, '2024-11')).toMatchObject({ code: 'not-valid', expected: 'an ISO day' });
    expect(readCell(date, '2024-11')).toMatchObject({ status: 'read' });
    expect(readCell(date, '2024-Q3')).toMatchObject({ code: 'not-valid' });
    expect(readCell(period, '2016/2018')).toMatchObject({ status: 'read' });
    expect(readCell(period, '2018/2016')).toMatchObject({ code: 'not-valid' });
    expect(readCell(day, '2023-02-29')).toMatchObject({ code: 'not-valid' });
  });

  it('keeps a printed share as text with its own mark and digits', () => {
    expect(readCell(printedShare, '87,50')).toEqual({ status: 'read', value: '87,50' });
    expect(readCell(printedShare, '87.5%')).toMatchObject({ code: 'not-valid' });
  });

  it('refuses a list with one bad item', () => {
    expect(readCell(z.array(z.enum(['a', 'b'])), 'a|c', '|')).toMatchObject({ code: 'not-in-list' });
    expect(readCell(z.array(text), 'a;;b')).toMatchObject({ code: 'blank' });
  });

  it('reads back every number it is given', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        const printed = number.toString();
        fc.pre(!printed.includes('e'));
        expect(readCell(z.number(), printed)).toEqual({ status: 'read', value: Number(printed) });
      }),
    );
  });

  it('reads back every list it is given', () => {
    const item = fc.string({ minLength: 1 }).filter((word) => !word.includes(';'));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        expect(readCell(z.array(text), items.join(';'))).toEqual({ status: 'read', value: items });
      }),
    );
  });
});
