import { describe, expect, it } from 'vitest';
import { exampleAreas, exampleCounts, exampleRow, exampleSheet, relicsIndicator } from '../testing/example-sheet.ts';
import { findTotal } from './find-total.ts';

const counts = exampleCounts();
const [first, ...others] = counts.rows;
const count = first ?? expect.fail();

describe('findTotal', () => {
  it('adds counts of one period up', () => {
    expect(findTotal(counts)).toBe(131 + 90 + 1250);
  });

  it.each([
    ['ratios', exampleSheet()],
    ['things that may be in several places', exampleCounts({ indicators: [{ ...relicsIndicator, kind: 'distinct' }] })],
    ['two indicators', exampleCounts({ indicators: [relicsIndicator, { ...relicsIndicator, id: 'other' }] })],
    ['a blank', exampleCounts({ rows: [{ ...count, value: null, absence: 'not-found' }, ...others] })],
    ['a figure made of only some of its parts', exampleCounts({ rows: [{ ...count, complete: false }, ...others] })],
    ['two periods', exampleCounts({ rows: [{ ...count, period: '2023' }, ...others] })],
    ['one place in one year', exampleCounts({ rows: [count] })],
    ['one place twice', exampleCounts({ rows: [count, count, ...others] })],
    ['nothing', exampleCounts({ rows: [] })],
    [
      'a country with its parts',
      exampleCounts({ areas: exampleAreas.map((area, index) => (index === 0 ? { ...area, level: 'country' } : area)) }),
    ],
    [
      'a place and what it became part of',
      exampleCounts({
        areas: exampleAreas.map((area, index) =>
          index === 0 ? { ...area, validTo: '2025-06-30' } : { ...area, validFrom: '2025-07-01' },
        ),
      }),
    ],
  ])('doesn’t add %s up', (_what, sheet) => {
    expect(findTotal(sheet)).toBeUndefined();
  });

  it('leaves places aside that the figure has no row of', () => {
    const gone = { ...(exampleAreas[0] ?? expect.fail()), id: 'VN30', validTo: '2008-07-31' };
    expect(findTotal(exampleCounts({ areas: [gone, ...exampleAreas] }))).toBe(1471);
    expect(
      findTotal(exampleCounts({ rows: [...counts.rows, exampleRow({ ...count, areaId: 'VN30' })] })),
    ).toBeUndefined();
  });
});
