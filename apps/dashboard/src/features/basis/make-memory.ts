/**
 * Keeps what was made of an object, under a key, for as long as the object is kept: going back to boundaries seen
 * before reads nothing again.
 */
export function makeMemory<T>(): (owner: object, key: string, make: () => T) => T {
  const remembered = new WeakMap<object, Map<string, T>>();
  return (owner, key, make) => {
    const own = remembered.get(owner) ?? new Map<string, T>();
    remembered.set(owner, own);
    const known = own.get(key) ?? make();
    own.set(key, known);
    return known;
  };
}
