import type { ObservationKey } from '@dinh/db/queries';
import { z } from 'zod';
import { toUnreadable } from '../request/read-query.ts';

/** Where an answer went on: the release and the last row given. */
export interface Cursor {
  readonly release: number;
  readonly after: ObservationKey;
}

const parts = z.tuple([z.int().positive(), z.string(), z.string(), z.string(), z.string()]);

/** Opaque text that stands for a row of one release for ever. */
export function formatCursor({ release, after }: Cursor): string {
  const { indicatorId, areaKey, period, sourceId } = after;
  return Buffer.from(JSON.stringify([release, indicatorId, areaKey, period, sourceId])).toString('base64url');
}

function findParts(text: string): z.infer<typeof parts> | undefined {
  try {
    return parts.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** @throws RefusalError for a text that `formatCursor` did not write. */
export function parseCursor(text: string): Cursor {
  const [release = 0, indicatorId = '', areaKey = '', period = '', sourceId = ''] = findParts(text) ?? [];
  const cursor = { release, after: { indicatorId, areaKey, period, sourceId } };
  // PostgreSQL takes no NUL, and a cursor of ours has but one spelling.
  if (
    release === 0 ||
    text.includes('\0') ||
    formatCursor(cursor) !== text ||
    JSON.stringify(cursor).includes('\\u0000')
  ) {
    throw toUnreadable('cursor', text, ['Link: <…>; rel="next"']);
  }
  return cursor;
}
