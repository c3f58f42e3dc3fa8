import { describe, expect, it } from 'vitest';
import { sortRows } from './sort-rows.ts';

describe('sortRows', () => {
  it('sorts numbers either way and keeps rows without one last', () => {
    const rows = [2, null, 10, 1];
    expect(sortRows(rows, (row) => row, 'ascending')).toEqual([1, 2, 10, null]);
    expect(sortRows(rows, (row) => row, 'descending')).toEqual([10, 2, 1, null]);
  });

  it('sorts names as Vietnamese does', () => {
    expect(sortRows(['Đồng Nai', 'Hà Nội', 'Đà Nẵng', 'Cần Thơ'], (row) => row, 'ascending')).toEqual([
      'Cần Thơ',
      'Đà Nẵng',
      'Đồng Nai',
      'Hà Nội',
    ]);
  });
});
