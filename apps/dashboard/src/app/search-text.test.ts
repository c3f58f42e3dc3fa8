import { describe, expect, it } from 'vitest';
import { parseSearchText, toSearchText } from './search-text.ts';

describe('search text', () => {
  it('keeps an address readable', () => {
    expect(toSearchText({ areas: ['VN', 'VN31-2008'], year: 2024, view: undefined })).toBe(
      '?areas=VN,VN31-2008&year=2024',
    );
    expect(toSearchText({})).toBe('');
  });

  it.each(['Hải Phòng', 'a&b=c', '100%', 'a+b', '#x'])('reads back %s', (find) => {
    expect(parseSearchText(toSearchText({ find }))).toEqual({ find });
  });
});
