import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTitleTranslated } from './index.ts';

describe('isTitleTranslated', () => {
  it.each([
    ['Over 365,000 households are cultural families', 'vi', true],
    ['27 national treasures recognised (Decision 41/QĐ-TTg of 30 January 2023)', 'vi', true],
    ['Decision 1272/QĐ-TTg of 12 August 2009 ranking special national relics', 'vi', true],
    ['17 elements (names agree with Báo Thái Bình)', 'vi', true],
    ['Cremation share rising in Hanoi (in Japanese)', 'ja', true],
    ['Di tích quốc gia đặc biệt (Việt Nam)', 'vi', false],
    ['Danh hiệu UNESCO ở Việt Nam (stored without an address)', 'vi', false],
    ['Les sports de masse contribuent à améliorer la taille', 'fr', false],
    ['About Nam Dinh', 'en', false],
    ['ISO 3166-2:VN (63 subdivisions)', null, null],
  ])('%s, page in %s: %s', (title, language, translated) => {
    expect(isTitleTranslated({ title, language })).toBe(translated);
    expect(isTitleTranslated({ title: title.normalize('NFD'), language })).toBe(translated);
  });

  it('never says so of an English page, whatever its title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => isTitleTranslated({ title, language: 'en' }) === false),
    );
  });
});
