import { createTranslator } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';
import type { HeritageRow } from '../../app/answers.ts';
import { makeCatalogue } from '../../testing/fixtures.ts';
import { findEntries, idOfHit } from './find-entries.ts';

const dum: HeritageRow = {
  id: 'dum',
  nameVi: 'Hát Đúm',
  nameEn: 'Dum singing',
  designation: 'national-ich',
  areaIds: ['HP'],
  designated: '2017-08-28',
  decision: null,
  sourceId: 'article',
  note: null,
};
const t = createTranslator('vi');
const find = (typed: string) => findEntries(makeCatalogue(), { items: [dum], policies: [] }, typed, t).map(idOfHit);

describe('findEntries', () => {
  it('lists the place that exists before the one of the same name that ended, then what lies in it', () => {
    expect(find('hải phòng')).toEqual(['HP-2025', 'HP']);
  });

  it('finds places without accents and by older spellings, and says which name was found', () => {
    expect(findEntries(makeCatalogue(), { items: [], policies: [] }, 'haiphong', t)[0]).toMatchObject({
      otherName: null,
    });
    expect(find('hung ha')).toEqual(['HD-hung-ha']);
  });

  it('finds an indicator by words of its name in either language', () => {
    expect(find('nha van hoa thon')).toEqual(['houses']);
    expect(find('culture house')).toEqual(['houses']);
  });

  it('finds an item of the registers with đ and accents left away, and in English', () => {
    expect(find('hat dum')).toEqual(['dum']);
    expect(find('singing')).toEqual(['dum']);
  });

  it('finds nothing for nothing', () => {
    expect(find(' ')).toEqual([]);
  });
});
