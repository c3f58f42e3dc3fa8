import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchText, toSearchText } from './search-text.ts';

describe('search text', () => {
  it('keeps an address readable', () => {
    expect(toSearchText({ areas: ['VN', 'VN31-2008'], year: 2024, view: undefined })).toBe(
      '?areas=VN,VN31-2008&year=2024',
    );
    expect(toSearchText({})).toBe('');
  });

  it('reads back what it wrote', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ minLength: 1 })), (search) => {
        expect(parseSearchText(toSearchText(search))).toEqual({ ...search });
      }),
    );
  });
});
