import { describe, expect, it } from 'vitest';
import { findFeedHref } from './find-feed-href.ts';

describe('findFeedHref', () => {
  it.each([
    ['/areas/VN31-2008', '/api/v1/feeds/areas/VN31-2008.atom?lang=vi'],
    ['/indicators/cultural-clubs', '/api/v1/feeds/indicators/cultural-clubs.atom?lang=vi'],
    ['/policies/res-33-nq-tw', '/api/v1/feeds/policies/res-33-nq-tw.atom?lang=vi'],
    ['/areas/a%2Fb', '/api/v1/feeds/areas/a%2Fb.atom?lang=vi'],
  ])('%s has one', (path, href) => {
    expect(findFeedHref(path, 'vi')).toBe(href);
  });

  it.each(['/', '/areas', '/areas/', '/compare', '/sources/x', '/d/1/a/b/2024', '/areas/x/y'])(
    '%s has none',
    (path) => {
      expect(findFeedHref(path, 'en')).toBeNull();
    },
  );
});
