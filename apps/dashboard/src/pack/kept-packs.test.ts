import { expect, it } from 'vitest';
import { createFakeCaches } from '../testing/fake-caches.ts';
import { createKeptPacks } from './kept-packs.ts';

it('keeps packs by release, and lets the oldest go beyond three, never the latest', async () => {
  const kept = createKeptPacks(createFakeCaches(), 'a');
  for (const release of [9, 1, 2, 3, 4]) await kept.keep(release, new Response(`pack ${release}`), 9);
  expect(await kept.list()).toEqual([9, 4, 3]);
  expect(await (await kept.find(4))?.text()).toBe('pack 4');
  expect(await kept.find(1)).toBeUndefined();
});

it('shows one build nothing of another, and makes no cache by looking', async () => {
  const storage = createFakeCaches();
  await createKeptPacks(storage, 'a').keep(1, new Response('pack'), 1);
  const other = createKeptPacks(storage, 'b');
  expect(await other.find(1)).toBeUndefined();
  expect(await other.list()).toEqual([]);
  expect(await storage.keys()).toEqual(['dinh-pack-a']);
});

it('keeps nothing in a browser without storage', async () => {
  const kept = createKeptPacks(undefined, 'a');
  await kept.keep(1, new Response('pack'), 1);
  expect(await kept.find(1)).toBeUndefined();
  expect(await kept.list()).toEqual([]);
});
