import { RefusalError, toSeen } from '../refusal/refusal.ts';
import { toUnreadable } from '../request/read-query.ts';

/** What an id of SDMX may hold; those of agencies and items may be nested, parted by dots. */
const idPattern = /^[\w@$-]+(?:\.[\w@$-]+)*$/;
const longestId = 100;
const longestList = 500;

/**
 * Reads ids parted by `+`, each once.
 *
 * @throws RefusalError `unreadable` for what can't be an id, `too-long` beyond its bounds.
 */
export function readIds(field: string, text: string, accepted: readonly string[]): readonly string[] {
  const ids = text.split('+');
  if (ids.length > longestList) {
    throw new RefusalError({ code: 'too-long', field, seen: toSeen(text), accepted: [`1…${longestList}`] });
  }
  for (const id of ids) {
    if (id.length > longestId) {
      throw new RefusalError({ code: 'too-long', field, seen: toSeen(id), accepted: [`1…${longestId}`] });
    }
    if (!idPattern.test(id)) throw toUnreadable(field, text, accepted);
  }
  return [...new Set(ids)];
}

/** Reads one word of a closed list; undefined where it is absent. */
export function readWord<Word extends string>(
  field: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (text === undefined) return undefined;
  const word = words.find((known) => known === text);
  if (word === undefined) throw toUnreadable(field, text, words);
  return word;
}

/** Nothing here is called that, though it could be. */
export function toNoResults(field: string, seen: string, accepted: readonly string[]): RefusalError {
  return new RefusalError({ code: 'no-results', field, seen: toSeen(seen), accepted });
}
