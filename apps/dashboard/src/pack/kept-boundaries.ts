import { keepOf } from './kept-packs.ts';

/** Where a release's boundaries are asked for, and under what they are kept. */
export function toBoundariesUrl(release: number): string {
  return `/api/v1/boundaries.topojson?release=${release}`;
}

/**
 * The boundaries of a release: from where its pack is kept, else from the server.
 *
 * @throws TypeError where neither has them.
 */
export async function fetchBoundaries(
  storage: CacheStorage | undefined,
  build: string,
  release: number,
): Promise<unknown> {
  const url = toBoundariesUrl(release);
  const answer = (await (await keepOf(storage, build))?.match(url)) ?? (await fetch(url));
  if (!answer.ok) throw new TypeError(`${url}: ${answer.status}`);
  return answer.json();
}

/** Keeps a release's boundaries beside its pack, so that maps are drawn without a network too; once, unless anew. */
export async function keepBoundaries(
  storage: CacheStorage | undefined,
  build: string,
  { release, isAnew }: { readonly release: number; readonly isAnew: boolean },
): Promise<void> {
  const kept = await keepOf(storage, build);
  const url = toBoundariesUrl(release);
  if (!kept || (!isAnew && (await kept.match(url)))) return;
  const answer = await fetch(url, { priority: 'low', cache: 'no-cache' });
  if (answer.ok) await kept.put(url, answer);
  // An answer that nobody reads to its end counts as broken off.
  else await answer.text();
}
