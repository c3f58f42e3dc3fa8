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

function isPack(url: string): boolean {
  return new URL(url).pathname === address;
}

function toName(build: string): string {
  return `dinh-pack-${build}`;
}

/** The place where a build's packs are kept, with what belongs to them; undefined where there is none yet. */
export async function keepOf(storage: CacheStorage | undefined, build: string): Promise<Cache | undefined> {
  const name = toName(build);
  return storage && (await storage.has(name)) ? storage.open(name) : undefined;
}

/**
 * Keeps packs in the browser's Cache Storage, under the build that fetched them: another build may
 * read them otherwise. Where there is no such storage (plain HTTP), nothing is kept past the visit.
 */
export function createKeptPacks(storage: CacheStorage | undefined, build: string): KeptPacks {
  const openCache = (): Promise<Cache | undefined> => keepOf(storage, build);
  return {
    find: async (release) => (await openCache())?.match(toPackUrl(release)),
    keep: async (release, pack, latest) => {
      const cache = await storage?.open(toName(build));
      if (!cache) return;
      await cache.put(toPackUrl(release), pack);
      const kept = await cache.keys();
      const numbers = kept.filter(({ url }) => isPack(url)).map(({ url }) => toNumber(url));
      const leaving = numbers
        .filter((number) => number !== latest && number !== release)
        .slice(0, numbers.length - mostPacks);
      // With a pack leaves what belongs to its release.
      const entries = kept.filter(({ url }) => leaving.includes(toNumber(url)));
      await Promise.all(entries.map(({ url }) => cache.delete(url)));
    },
    list: async () => {
      const kept = (await (await openCache())?.keys()) ?? [];
      return kept
        .filter(({ url }) => isPack(url))
        .map(({ url }) => toNumber(url))
        .toSorted((a, b) => b - a);
    },
  };
}
