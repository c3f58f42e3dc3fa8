import { z } from 'zod';
import { toUnreadable } from '../request/read-query.ts';

/** Where an answer went on: the release and the last item given. */
export interface HeritageCursor {
  readonly release: number;
  readonly afterId: string;
}

const parts = z.tuple([z.int().positive(), z.string().min(1)]);

/** Opaque text that stands for an item of one release for ever. */
export function formatHeritageCursor({ release, afterId }: HeritageCursor): string {
  return Buffer.from(JSON.stringify([release, afterId])).toString('base64url');
}

/** What a refused cursor is told to take instead. */
export function toUnreadableCursor(text: string) {
  return toUnreadable('cursor', text, ['Link: <…>; rel="next"']);
}

/** @throws RefusalError for a text that `formatHeritageCursor` did not write. */
export function parseHeritageCursor(text: string): HeritageCursor {
  try {
    const [release, afterId] = parts.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    const cursor = { release, afterId };
    if (formatHeritageCursor(cursor) === text) return cursor;
  } catch {
    // Refused below, as every text that isn't ours.
  }
  throw toUnreadableCursor(text);
}
