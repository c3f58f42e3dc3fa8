import { RefusalError, toSeen } from '../refusal/refusal.ts';
import { toSearchParams } from './asked-language.ts';

const longestValue = 4000;

// U+FFFD is what a broken escape such as %E0%A4 decodes to; NUL and its like stand in no id or period.
const unreadable = /[\p{Cc}\p{Cs}\uFFFD]/u;

/**
 * Reads the parameters of an address: each known, given once, not empty, of readable text.
 *
 * @throws RefusalError naming the first parameter that is not.
 */
export function readQuery<Name extends string>(url: string, names: readonly Name[]): ReadonlyMap<Name, string> {
  const found = new Map<Name, string>();
  for (const [given, value] of toSearchParams(url)) {
    const name = names.find((known) => known === given);
    if (name === undefined) {
      throw new RefusalError({
        code: 'unknown-parameter',
        field: toSeen(given),
        seen: toSeen(value),
        accepted: names,
      });
    }
    if (found.has(name)) {
      throw new RefusalError({
        code: 'repeated-parameter',
        field: name,
        seen: toSeen(value),
        accepted: [`${name}=a,b`],
      });
    }
    if (value.length > longestValue) {
      throw new RefusalError({ code: 'too-long', field: name, seen: toSeen(value), accepted: [`1…${longestValue}`] });
    }
    found.set(name, value);
  }
  return found;
}

/** Refuses a value: `accepted` shows what would have been read. */
export function toUnreadable(field: string, seen: string, accepted: readonly string[]): RefusalError {
  return new RefusalError({ code: 'unreadable', field, seen: toSeen(seen), accepted });
}

/** True for text that can stand in an id: not empty, no control characters, nothing broken. */
export function isReadable(text: string): boolean {
  return text !== '' && text.trim() === text && !unreadable.test(text) && text.isWellFormed();
}
