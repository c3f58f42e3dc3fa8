import { compareText } from './compare-text.ts';
import { toSearchKey } from './to-search-key.ts';

export interface NamedEntry {
  /** Every name the thing goes by, the one it is shown with first. */
  readonly names: readonly string[];
}

export interface NameMatch<T extends NamedEntry> {
  readonly entry: T;
  /** The name that matched best; not the first one when an older or another name was typed. */
  readonly name: string;
}

function toWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((word) => toSearchKey(word) || []);
}

/** How well a name answers what was typed: 0 the whole name, 1 its beginning, 2 every word, 3 within; null not at all. */
function scoreName(name: string, key: string, words: readonly string[]): number | null {
  const own = toSearchKey(name);
  if (own === key) return 0;
  if (own.startsWith(key)) return 1;
  const ownWords = toWords(name);
  if (words.every((word) => ownWords.some((candidate) => candidate.startsWith(word)))) return 2;
  return own.includes(key) ? 3 : null;
}

/**
 * Finds entries by any of their names, accents and đ aside, in any order of the words typed. The best
 * match first; of equals in the order given. Nothing typed finds nothing.
 */
export function searchNames<T extends NamedEntry>(entries: readonly T[], typed: string): readonly NameMatch<T>[] {
  const key = toSearchKey(typed);
  const words = toWords(typed);
  if (key === '') return [];
  return entries
    .flatMap((entry, order) => {
      const [best] = entry.names
        .flatMap((name) => {
          const score = scoreName(name, key, words);
          return score === null ? [] : [{ name, score }];
        })
        .toSorted((a, b) => a.score - b.score);
      return best ? [{ entry, name: best.name, score: best.score, order }] : [];
    })
    .toSorted((a, b) => a.score - b.score || a.order - b.order || compareText(a.name, b.name))
    .map(({ entry, name }) => ({ entry, name }));
}
