import { describe, expect, it } from 'vitest';
import { readReferenceFiles } from '../files/read-reference-files.ts';
import { dataFolder } from '../testing/changed-data.ts';
import { placedId, placeWithoutDate, prepareAreaNames } from './place-area-name.ts';

const place = prepareAreaNames(readReferenceFiles(dataFolder).rows);

describe('prepareAreaNames', () => {
  it.each([
    ['Hải Phòng', '2024', 'VN31-2008'],
    ['hai phong', '2025-06', 'VN31-2008'],
    ['Hải Phòng', '2025', 'VN31-2025'],
    ['TP HCM', '2024', 'VN79-2008'],
    ['Thừa Thiên Huế', '2020', 'VN46-2008'],
    ['Bình Định', '2024', 'VN52-2008'],
    ['Cả nước', '2024', 'VN'],
    ['Huyện Chương Mỹ, Hà Nội', '2022', 'VN01-2008-huyen-chuong-my'],
  ])('places %s in %s', (name, period, areaId) => {
    expect(placedId(place({ name, period, release: 1 }))).toBe(areaId);
  });

  it('does not place a name after its area ended, nor in a release without it', () => {
    expect(place({ name: 'Hải Dương', period: '2026', release: 1 })).toEqual({ status: 'not-found' });
    expect(place({ name: 'Hải Dương', period: '2024', release: 0 })).toEqual({ status: 'not-found' });
  });

  it('tells a district from a province of the same name by level', () => {
    expect(placedId(place({ name: 'Thành phố Huế', period: '2025-03', level: 'province', release: 1 }))).toBe(
      'VN46-2008',
    );
    expect(placedId(place({ name: 'Thành phố Huế', period: '2025-03', level: 'district', release: 1 }))).toBe(
      'VN46-2008-thanh-pho-hue',
    );
  });
});

describe('placeWithoutDate', () => {
  const until = '2026-11-22';

  it('places a name that one area bore all along, or that only one ever bore', () => {
    expect(placeWithoutDate(place, { name: 'Hà Nội', release: 1, until })).toBe('VN01-2008');
    expect(placeWithoutDate(place, { name: 'Thành phố Bắc Kạn, Bắc Kạn', release: 1, until })).toBe(
      'VN06-2008-thanh-pho-bac-kan',
    );
  });

  it('leaves a name that two areas bore, and one that none did', () => {
    expect(placeWithoutDate(place, { name: 'Vĩnh Long', release: 1, until })).toBeNull();
    expect(placeWithoutDate(place, { name: 'Huyện Cần Giờ, Thành phố Hồ Chí Minh', release: 1, until })).toBeNull();
    expect(placeWithoutDate(place, { name: 'Vĩnh Long', release: 1, until: '2025-06-30' })).toBe('VN86-2008');
  });
});
