import { toFeedPath } from '../feeds/compose-feed.ts';
import { feedNouns } from '../feeds/feed-subject.ts';
import type { PageSubject } from './does-subject-exist.ts';

/** The address of the feed of what a page is about; null where it is about none of these, or, like a cell, about several. */
export function findPageFeed(subject: PageSubject): string | null {
  const [only, ...more] = feedNouns.flatMap((noun) => {
    const id = subject[noun];
    return id === undefined ? [] : [{ noun, id }];
  });
  return only && more.length === 0 ? toFeedPath(only) : null;
}
