export interface YearPair {
  readonly from: number;
  readonly to: number;
  /** How many have both. */
  readonly both: number;
}

const fewestBoth = 2;

/**
 * The two years that most have both of; of equals the pair farthest apart, then the latest. Undefined where no two
 * have both.
 *
 * @param years of each place, those it has a reading for
 */
export function findFullestPair(years: readonly Iterable<number>[]): YearPair | undefined {
  const pairs = new Map<string, { readonly from: number; readonly to: number; both: number }>();
  for (const own of years) {
    const ascending = [...own].toSorted((a, b) => a - b);
    ascending.forEach((from, index) => {
      for (const to of ascending.slice(index + 1)) {
        const key = `${from} ${to}`;
        const pair = pairs.get(key) ?? { from, to, both: 0 };
        pair.both += 1;
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs.values()]
    .filter(({ both }) => both >= fewestBoth)
    .toSorted((a, b) => b.both - a.both || b.to - b.from - (a.to - a.from) || b.to - a.to)[0];
}
