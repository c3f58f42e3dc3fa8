import { describe, expect, it } from 'vitest';
import { compareReported } from './index.ts';

const items = [
  { id: '1', areaIds: [], designated: '2017' },
  { id: '2', areaIds: [], designated: '2018-09-20' },
  { id: '3', areaIds: [], designated: '2018-10' },
];

describe('compareReported', () => {
  it('counts by the last day of what was reported, oldest first', () => {
    const reported = [
      { period: '2018', value: 5 },
      { period: '2018-09-27', value: 2 },
      { period: '2017', value: 1 },
      { period: '2019', value: null },
    ];
    const rows = compareReported({ items, reported, completeTo: '2018-09-30' });
    expect(rows.map((row) => [row.reported.period, row.counted, row.complete, row.difference])).toEqual([
      ['2017', 1, true, 0],
      ['2018-09-27', 2, true, 0],
      ['2018', 3, false, 2],
    ]);
  });

  it('is never complete where no day is known', () => {
    const [row] = compareReported({ items, reported: [{ period: '2017', value: 1 }], completeTo: null });
    expect(row?.complete).toBe(false);
  });
});
