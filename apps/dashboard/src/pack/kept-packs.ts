/** Packs as a browser keeps them, by release number. */
export interface KeptPacks {
  /** Undefined where none is kept, and in a browser that keeps nothing. */
  readonly find: (release: number) => Promise<Response | undefined>;
  /** Keeps a pack; the oldest kept beyond three leaves, the one for `latest` never. */
  readonly keep: (release: number, pack: Response, latest: number) => Promise<void>;
  /** The numbers kept, the highest first. */
  readonly list: () => Promise<readonly number[]>;
}

const mostPacks = 3;
const address = '/api/v1/pack.json';

/** Where a release's pack is asked for, and under what it is kept. */
export function toPackUrl(release: number): string {
  return `${address}?release=${release}`;
}

function toNumber(url: string): number {
  return Number(new URL(url).searchParams.get('release'));
}

/**
 * Keeps packs in the browser's Cache Storage, under the build that fetched them: another build may
 * read them otherwise. Where there is no such storage (plain HTTP), nothing is kept past the visit.
 */
export function createKeptPacks(storage: CacheStorage | undefined, build: string): KeptPacks {
  const name = `dinh-pack-${build}`;
  const openCache = async (): Promise<Cache | undefined> => {
    if (!storage || !(await storage.has(name))) return undefined;
    return storage.open(name);
  };
  return {
    find: async (release) => (await openCache())?.match(toPackUrl(release)),
    keep: async (release, pack, latest) => {
      const cache = await storage?.open(name);
      if (!cache) return;
      await cache.put(toPackUrl(release), pack);
      const kept = (await cache.keys()).map(({ url }) => toNumber(url));
      const leaving = kept
        .filter((number) => number !== latest && number !== release)
        .slice(0, kept.length - mostPacks);
      await Promise.all(leaving.map((number) => cache.delete(toPackUrl(number))));
    },
    list: async () => {
      const kept = (await (await openCache())?.keys()) ?? [];
      return kept.map(({ url }) => toNumber(url)).toSorted((a, b) => b - a);
    },
  };
}
