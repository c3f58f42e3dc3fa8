import { describe, expect, it } from 'vitest';
import { compareText, toSearchKey } from './index.ts';

describe('toSearchKey', () => {
  it.each([
    ['Đắk Lắk', 'daklak'],
    ['THỪA THIÊN – HUẾ', 'thuathienhue'],
    ["Huyện Cư M'gar", 'huyencumgar'],
    ['Bà Rịa - Vũng Tàu', 'bariavungtau'],
    ['06-CTr/TU', '06ctrtu'],
  ])('folds %s', (text, key) => {
    expect(toSearchKey(text)).toBe(key);
    expect(toSearchKey(text.normalize('NFD'))).toBe(key);
  });

  it('orders by code unit', () => {
    expect(['b', 'a', 'a'].toSorted(compareText)).toEqual(['a', 'a', 'b']);
  });
});
