/** What was read of releases, which never change: the least recently used leaves first. */
export interface Kept<Value> {
  /** What is kept under a key, else what `read` gives; whoever asks meanwhile waits for the same. Failures aren't kept. */
  findOrRead(key: string, read: () => Promise<Value>): Promise<Value>;
}

interface Entry<Value> {
  readonly value: Promise<Value>;
  weight: number;
}

/** Keeps values of at most this weight together, and one at least; a value weighs something once it is read. */
export function createKept<Value>(most: number, weigh: (value: Value) => number): Kept<Value> {
  const entries = new Map<string, Entry<Value>>();
  let weight = 0;
  const drop = (key: string, entry: Entry<Value>): void => {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    weight -= entry.weight;
  };
  const count = (key: string, entry: Entry<Value>, value: Value): void => {
    if (entries.get(key) !== entry) return;
    entry.weight = weigh(value);
    weight += entry.weight;
    for (const [oldest, old] of entries) {
      if (weight <= most || old === entry) break;
      drop(oldest, old);
    }
  };
  return {
    findOrRead: (key, read) => {
      const known = entries.get(key);
      if (known) {
        entries.delete(key);
        entries.set(key, known);
        return known.value;
      }
      const entry: Entry<Value> = { value: read(), weight: 0 };
      entries.set(key, entry);
      entry.value.then(
        (value) => count(key, entry, value),
        () => drop(key, entry),
      );
      return entry.value;
    },
  };
}
