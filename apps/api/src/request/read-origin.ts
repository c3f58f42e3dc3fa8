import type { Request } from 'express';
import { toUnreadable } from './read-query.ts';

/** A name or an address, with a port or without. */
const plainHost = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

/**
 * Under which address readers reach this server, without a slash at its end: the one that is set, else the one that
 * the request came to. That one is taken as plain HTTP, since without a setting nobody tells of TLS in front.
 *
 * @throws RefusalError `unreadable` for a host that is none.
 */
export function readOrigin(request: Pick<Request, 'headers'>, publicUrl: string | null): string {
  const origin = findOrigin(request, publicUrl);
  if (origin !== null) return origin;
  throw toUnreadable('host', request.headers.host ?? '', ['example.org', '127.0.0.1:4180']);
}

/** The same; null for a host that is none. */
export function findOrigin({ headers }: Pick<Request, 'headers'>, publicUrl: string | null): string | null {
  if (publicUrl !== null) return publicUrl;
  const host = headers.host ?? '';
  return plainHost.test(host) ? `http://${host}` : null;
}
