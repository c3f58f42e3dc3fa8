import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchNames } from './search-names.ts';

const entries = [
  { id: 'haiphong', names: ['Hải Phòng', 'Thành phố Hải Phòng', 'Hai Phong'] },
  { id: 'haiduong', names: ['Hải Dương'] },
  { id: 'daklak', names: ['Đắk Lắk', 'Darlac'] },
  { id: 'houses', names: ['Tỷ lệ thôn/tổ dân phố có nhà văn hóa'] },
];
const find = (typed: string) => searchNames(entries, typed).map(({ entry }) => entry.id);

describe('searchNames', () => {
  it('folds accents and đ, and takes the words in any order', () => {
    expect(find('dak lak')).toEqual(['daklak']);
    expect(find('hai')).toEqual(['haiphong', 'haiduong']);
    expect(find('van hoa thon')).toEqual(['houses']);
  });

  it('puts the whole name before its beginning', () => {
    expect(searchNames([{ names: ['Hà Nội mới'] }, { names: ['Hà Nội'] }], 'ha noi')[0]?.name).toBe('Hà Nội');
  });

  it('says which of the names was found', () => {
    expect(searchNames(entries, 'Darlac')[0]?.name).toBe('Darlac');
  });

  it('finds nothing where nothing is typed', () => {
    expect(find('  ')).toEqual([]);
    expect(find('không có nơi này')).toEqual([]);
  });

  it('finds every entry by any of its names, typed in full', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), (entry, index) => {
        const name = entry.names[index % entry.names.length] ?? '';
        expect(find(name.toUpperCase())).toContain(entry.id);
      }),
    );
  });
});
