import { toPackUrl } from './kept-packs.ts';

/** Asks the server for a release's pack: 304 where its ETag is the one given. */
export function fetchPack(release: number, etag: string | null): Promise<Response> {
  // What we keep ourselves needs no second place among the browser's files.
  return etag === null
    ? fetch(toPackUrl(release), { priority: 'low', cache: 'no-cache' })
    : fetch(toPackUrl(release), { priority: 'low', cache: 'no-store', headers: { 'If-None-Match': etag } });
}
