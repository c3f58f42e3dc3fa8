import { describe, expect, it } from 'vitest';
import { filterHeritage } from './index.ts';

const successions = [
  { predecessorId: 'old-north', successorId: 'north' },
  { predecessorId: 'north', successorId: 'joined' },
  { predecessorId: 'south', successorId: 'joined' },
  { predecessorId: 'kept', successorId: 'kept' },
];
const items = [
  { id: 'a', areaIds: ['old-north'], designated: '2008', designation: 'unesco-ich' },
  { id: 'b', areaIds: ['north', 'kept'], designated: '2020-05', designation: 'national-ich' },
  { id: 'c', areaIds: ['joined'], designated: '2025-12-31', designation: 'national-ich' },
  { id: 'd', areaIds: [], designated: '2020-05-08', designation: 'national-treasure' },
] as const;
const ids = (filter: Parameters<typeof filterHeritage>[1]) =>
  filterHeritage(items, filter, successions).map((item) => item.id);

const province = (id: string) => ({ id, level: 'province' }) as const;

describe('filterHeritage', () => {
  it('gives everything, in its order, where nothing is asked for', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes in what became an area, never what it became', () => {
    expect(ids({ areas: [province('joined')] })).toEqual(['a', 'b', 'c']);
    expect(ids({ areas: [province('north')] })).toEqual(['a', 'b']);
    expect(ids({ areas: [province('kept'), province('south')] })).toEqual(['b']);
    expect(ids({ areas: [province('south'), { id: 'VN', level: 'country' }] })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes a designation that any day of the span falls in', () => {
    expect(ids({ from: '2008-06-01', to: '2008-07-01' })).toEqual(['a']);
    expect(ids({ from: '2020-05-09', to: '2020-05-31' })).toEqual(['b']);
    expect(ids({ from: '2026-01-01' })).toEqual([]);
    expect(ids({ designations: ['national-ich'], to: '2020-12-31' })).toEqual(['b']);
  });
});
