import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../testing/fixtures.ts';
import { findEntries } from './find-entries.ts';

const find = (typed: string) =>
  findEntries(makeCatalogue(), typed).map((hit) => (hit.kind === 'area' ? hit.area.id : hit.indicator.id));

describe('findEntries', () => {
  it('lists the place that exists before the one of the same name that ended, then what lies in it', () => {
    expect(find('hải phòng')).toEqual(['HP-2025', 'HP']);
  });

  it('finds places without accents and by older spellings, and says which name was found', () => {
    expect(findEntries(makeCatalogue(), 'haiphong')[0]).toMatchObject({ otherName: null });
    expect(find('hung ha')).toEqual(['HD-hung-ha']);
  });

  it('finds an indicator by words of its name in either language', () => {
    expect(find('nha van hoa thon')).toEqual(['houses']);
    expect(find('culture house')).toEqual(['houses']);
  });

  it('finds nothing for nothing', () => {
    expect(find(' ')).toEqual([]);
  });
});
