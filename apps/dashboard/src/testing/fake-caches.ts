/** A browser's storage in memory, as far as ours uses it: entries by address, in the order in which they came. */
export function createFakeCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  const toAddress = (asked: RequestInfo | URL): string =>
    new URL(asked instanceof Request ? asked.url : asked, 'http://localhost').href;
  const openCache = (name: string) => {
    const entries = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, entries);
    const add = async (asked: RequestInfo | URL): Promise<void> => {
      const answer = await fetch(asked);
      if (!answer.ok) throw new TypeError(`${toAddress(asked)}: ${answer.status}`);
      entries.set(toAddress(asked), answer);
    };
    return {
      match: async (asked: RequestInfo | URL) => entries.get(toAddress(asked))?.clone(),
      put: async (asked: RequestInfo | URL, answer: Response) => void entries.set(toAddress(asked), answer),
      delete: async (asked: RequestInfo | URL) => entries.delete(toAddress(asked)),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      add,
      addAll: async (asked: Iterable<RequestInfo>) => void (await Promise.all([...asked].map(add))),
    };
  };
  const storage = {
    open: async (name: string) => openCache(name),
    has: async (name: string) => caches.has(name),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    match: async (asked: RequestInfo | URL) => {
      for (const entries of caches.values()) {
        const found = entries.get(toAddress(asked));
        if (found) return found.clone();
      }
      return undefined;
    },
  };
  // The rest of the interface is never asked for.
  return storage as unknown as CacheStorage;
}
