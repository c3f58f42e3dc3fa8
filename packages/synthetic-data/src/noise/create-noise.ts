/** A number from 0 (inclusive) to 1, the same for the same keys: no state, so that any cell can be made by itself. */
export type Noise = (...keys: readonly number[]) => number;

const golden = 0x9e3779b9;

/** Gives reproducible chance from a seed: the finaliser of MurmurHash3 over the keys, one after another. */
export function createNoise(seed: number): Noise {
  return (...keys) => {
    let hash = seed >>> 0;
    for (const key of keys) {
      hash = Math.imul(hash ^ (key + golden), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hash = (hash ^ (hash >>> 16)) >>> 0;
    }
    return hash / 4_294_967_296;
  };
}

/** One of several, by chance. */
export function pickBy<T>(items: readonly [T, ...T[]], chance: number): T {
  return items[Math.floor(chance * items.length)] ?? items[0];
}
