import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColumn, decodeRows, encodeColumn, encodeRows } from './index.ts';

const value = fc.oneof(
  fc.constantFrom('a', 'b', null, true, false),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.array(fc.string(), { maxLength: 2 }),
);

/** As it travels; JSON knows no −0. */
const travel = <T>(given: T): T => JSON.parse(JSON.stringify(given));

describe('a column', () => {
  it('comes back as it went, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(decodeColumn(travel(encodeColumn(values)), values.length)).toEqual(travel(values));
      }),
    );
  });

  it.each([
    ['one value', [1, 1, 1], { same: 1 }],
    ['words', ['a', 'b', 'a', 'b', 'a', 'b'], { words: ['a', 'b'], at: [0, 1, 0, 1, 0, 1] }],
    [
      'runs',
      [...Array<null>(9).fill(null), 'x', ...Array<null>(9).fill(null)],
      { words: [null, 'x'], runs: [0, 9, 1, 1, 0, 9] },
    ],
    ['numbers as they are', [1, 2, 1, 2, 1, 2], [1, 2, 1, 2, 1, 2]],
    ['lists as they are', [['a'], ['a']], [['a'], ['a']]],
    ['nothing', [], []],
  ])('writes %s short', (_, values, column) => {
    expect(encodeColumn(values)).toEqual(column);
  });
});

describe('rows', () => {
  it('come back in order, with their fields', () => {
    const row = fc.record({ id: fc.string(), kind: fc.constantFrom('a', 'b'), levels: fc.array(fc.string()) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(decodeRows(travel(encodeRows(rows)))).toEqual(travel(rows));
      }),
    );
  });
});
