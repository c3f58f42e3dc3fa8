import { toPackUrl } from './kept-packs.ts';

/** Asks the server for a release's pack: 304 where its ETag is the one given. */
export function fetchPack(release: number, etag: string | null): Promise<Response> {
  // Asked with an ETag of our own, the browser passes the request on as it is, its own files aside.
  return etag === null
    ? fetch(toPackUrl(release), { priority: 'low', cache: 'no-cache' })
    : fetch(toPackUrl(release), { priority: 'low', headers: { 'If-None-Match': etag } });
}
