import { describe, expect, it } from 'vitest';
import { groupValues, type ListedValue, listStandIns, listSystemStandIns, standInIds } from './index.ts';

const value = (nameEn: string, over: Partial<ListedValue> = {}): ListedValue => ({
  ...{ setId: 'city-criteria', areaId: 'HN', ordinal: 1, nameEn, status: 'adopted', asOf: '2024-02-19' },
  ...{ policyId: null, sourceId: 'page' },
  ...over,
});

describe('groupValues', () => {
  it('keeps lists of different sources, days and statuses apart, each in its order', () => {
    const lists = groupValues([
      value('civilised', { ordinal: 2 }),
      value('elegant'),
      value('refined', { status: 'draft' }),
      value('refined', { sourceId: 'other' }),
      value('elegant', { areaId: 'HP' }),
    ]);
    expect(lists.map(({ areaId, status, sourceId, values }) => [areaId, status, sourceId, values.length])).toEqual([
      ['HN', 'adopted', 'page', 2],
      ['HN', 'draft', 'page', 1],
      ['HN', 'adopted', 'other', 1],
      ['HP', 'adopted', 'page', 1],
    ]);
    expect(lists[0]?.values.map(({ nameEn }) => nameEn)).toEqual(['elegant', 'civilised']);
  });
});

describe('stand-ins', () => {
  const idsOf = (nameEn: string, setId = 'human-standards') =>
    listStandIns({ setId, nameEn }).map(({ indicatorId }) => indicatorId);

  it('are named by the value’s word, and there are none for most', () => {
    expect(idsOf('civilised in public conduct')).toContain('civilised-weddings-rate');
    expect(idsOf('united')).toContain('cultural-residential-areas-rate');
    for (const nameEn of ['honest', 'creative', 'peace', 'compassionate', 'community'])
      expect(idsOf(nameEn)).toEqual([]);
  });

  it('stand for a unit of people, not for the unity of a country', () => {
    expect(idsOf('unity of the country', 'national-values')).toEqual([]);
    expect(idsOf('civilisation', 'national-values')).toHaveLength(3);
  });

  it('stand for families as a whole', () => {
    expect(listSystemStandIns('family-values').map(({ reason }) => reason)).toEqual(['family-title', 'same-word']);
    expect(listSystemStandIns('national-values')).toEqual([]);
    expect(new Set(standInIds).size).toBe(standInIds.length);
  });
});
