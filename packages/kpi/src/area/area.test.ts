import { describe, expect, it } from 'vitest';
import { areasDue, findHolders, findSuccessors, isValidOn, levelOfKind, resolveArea } from './index.ts';

const haiPhong = {
  id: 'VN31-2008',
  level: 'province',
  validFrom: '2004-01-01',
  validTo: '2025-06-30',
  names: ['Hải Phòng', 'Thành phố Hải Phòng'],
} as const;
const newHaiPhong = { ...haiPhong, id: 'VN31-2025', validFrom: '2025-07-01', validTo: null } as const;
const haiDuong = {
  id: 'VN30-2008',
  level: 'province',
  validFrom: '1997-01-01',
  validTo: '2025-06-30',
  names: ['Hải Dương'],
} as const;
const haiDuongCity = {
  id: 'VN30-2008-tp',
  level: 'district',
  validFrom: '1997-01-01',
  validTo: '2025-06-30',
  names: ['Hải Dương'],
} as const;
const areas = [haiPhong, newHaiPhong, haiDuong, haiDuongCity];

describe('areas on a day', () => {
  it('exist from the first to the last day, both inclusive', () => {
    expect(isValidOn(haiPhong, '2025-06-30')).toBe(true);
    expect(isValidOn(haiPhong, '2025-07-01')).toBe(false);
    expect(isValidOn(newHaiPhong, '2025-07-01')).toBe(true);
    expect(isValidOn(newHaiPhong, '2025-06-30')).toBe(false);
  });

  it('are due by level', () => {
    expect(areasDue(areas, 'province', '2024-12-31').map((area) => area.id)).toEqual(['VN31-2008', 'VN30-2008']);
    expect(areasDue(areas, 'province', '2025-12-31').map((area) => area.id)).toEqual(['VN31-2025']);
    expect(levelOfKind('municipality')).toBe('province');
    expect(levelOfKind('commune')).toBe('commune');
  });
});

describe('resolveArea', () => {
  it.each([
    ['2024', { status: 'resolved', areaId: 'VN31-2008' }],
    ['2025-11', { status: 'resolved', areaId: 'VN31-2025' }],
    ['2025', { status: 'resolved', areaId: 'VN31-2025' }],
    ['1990', { status: 'not-found' }],
    ['no period', { status: 'not-found' }],
  ])('resolves Hải Phòng in %s', (period, expected) => {
    expect(resolveArea({ name: 'hai phong', period }, areas)).toEqual(expected);
  });

  it('tells levels apart, and says when a name stays ambiguous', () => {
    expect(resolveArea({ name: 'Hải Dương', period: '2020', level: 'district' }, areas)).toEqual({
      status: 'resolved',
      areaId: 'VN30-2008-tp',
    });
    expect(resolveArea({ name: 'Hải Dương', period: '2020' }, areas)).toEqual({
      status: 'ambiguous',
      areaIds: ['VN30-2008', 'VN30-2008-tp'],
    });
  });
});

describe('findSuccessors', () => {
  const successions = [
    { predecessorId: 'a', successorId: 'b', effective: '2008-08-01' },
    { predecessorId: 'b', successorId: 'c', effective: '2025-07-01' },
    { predecessorId: 'x', successorId: 'x', effective: '2025-07-01' },
    { predecessorId: 's', successorId: 's1', effective: '2008-08-01' },
    { predecessorId: 's', successorId: 'b', effective: '2008-08-01' },
  ];
  it('follows chains up to the day, keeps the unchanged, and leads a split to every part', () => {
    expect(findSuccessors('a', '2007-12-31', successions)).toEqual(['a']);
    expect(findSuccessors('a', '2020-12-31', successions)).toEqual(['b']);
    expect(findSuccessors('a', '2026-01-01', successions)).toEqual(['c']);
    expect(findSuccessors('x', '2026-01-01', successions)).toEqual(['x']);
    expect(findSuccessors('s', '2026-01-01', successions)).toEqual(['s1', 'c']);
  });
});

describe('findHolders', () => {
  const held = {
    areaById: new Map(areas.map((area) => [area.id, area])),
    successions: [haiPhong, haiDuong].map(({ id }) => ({
      predecessorId: id,
      successorId: newHaiPhong.id,
      effective: '2025-07-01',
    })),
  };
  const idsOf = (area: (typeof areas)[number], day: string) => findHolders(area, day, held).map(({ id }) => id);

  it('leads to who holds the area on a day, or to what it was made of', () => {
    expect(idsOf(haiDuong, '2026-01-01')).toEqual(['VN31-2025']);
    expect(idsOf(haiDuong, '2024-12-31')).toEqual(['VN30-2008']);
    expect(idsOf(newHaiPhong, '2024-12-31')).toEqual(['VN31-2008', 'VN30-2008']);
  });

  it('gives none where nothing of its level exists on that day', () => {
    expect(idsOf(haiDuongCity, '2026-01-01')).toEqual([]);
    expect(idsOf(haiDuong, '1990-01-01')).toEqual([]);
  });
});
