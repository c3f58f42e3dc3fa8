import { afterEach, expect, it, vi } from 'vitest';
import { createFakeCaches } from '../testing/fake-caches.ts';
import { fetchBoundaries, keepBoundaries, toBoundariesUrl } from './kept-boundaries.ts';
import { createKeptPacks } from './kept-packs.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server that counts what it is asked for; its boundaries name the turn. */
function serve(status = 200): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(JSON.stringify({ turn: asked.length }), { status });
  });
  return asked;
}

it('keeps boundaries beside a pack once, and anew with a new pack', async () => {
  const storage = createFakeCaches();
  await createKeptPacks(storage, 'a').keep(1, new Response('pack'), 1);
  const asked = serve();
  await keepBoundaries(storage, 'a', { release: 1, isAnew: true });
  await keepBoundaries(storage, 'a', { release: 1, isAnew: false });
  expect(await fetchBoundaries(storage, 'a', 1)).toEqual({ turn: 1 });
  expect(asked).toEqual([toBoundariesUrl(1)]);
  await keepBoundaries(storage, 'a', { release: 1, isAnew: true });
  expect(await fetchBoundaries(storage, 'a', 1)).toEqual({ turn: 2 });
});

it('takes them from the server where none are kept, and in a browser that keeps nothing', async () => {
  serve();
  expect(await fetchBoundaries(createFakeCaches(), 'a', 1)).toEqual({ turn: 1 });
  expect(await fetchBoundaries(undefined, 'a', 1)).toEqual({ turn: 2 });
  await keepBoundaries(undefined, 'a', { release: 1, isAnew: true });
});

it('keeps no refusal, and says which file did not come', async () => {
  const storage = createFakeCaches();
  await createKeptPacks(storage, 'a').keep(1, new Response('pack'), 1);
  serve(404);
  await keepBoundaries(storage, 'a', { release: 1, isAnew: true });
  await expect(fetchBoundaries(storage, 'a', 1)).rejects.toThrow(`${toBoundariesUrl(1)}: 404`);
});

it('lets them go with the pack of their release', async () => {
  const storage = createFakeCaches();
  const packs = createKeptPacks(storage, 'a');
  serve();
  for (const release of [9, 1, 2, 3]) {
    await packs.keep(release, new Response('pack'), 9);
    await keepBoundaries(storage, 'a', { release, isAnew: true });
  }
  const kept = await storage.open('dinh-pack-a');
  expect(await packs.list()).toEqual([9, 3, 2]);
  expect(await kept.match(toBoundariesUrl(1))).toBeUndefined();
  expect(await kept.match(toBoundariesUrl(9))).toBeDefined();
});
