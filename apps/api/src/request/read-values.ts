import { type Language, languages } from '@dinh/i18n';
import { earliestAskedDay, findLatestAskedDay, findPeriod, isAskedDay, type Period } from '@dinh/kpi';
import { RefusalError, toSeen } from '../refusal/refusal.ts';
import { isReadable, toUnreadable } from './read-query.ts';

/** The parameters a reader needs; a query may have more. */
interface Query<Name extends string> {
  get(name: Name): string | undefined;
}

const longestId = 100;
const longestList = 500;

/**
 * Reads a comma-separated list of ids, each once; undefined where the parameter is absent.
 *
 * @throws RefusalError `unreadable` for an empty item, `too-long` for an item or a list beyond its bound.
 */
export function readList<Name extends string>(
  query: Query<Name>,
  field: Name,
  example: string,
): readonly string[] | undefined {
  const text = query.get(field);
  if (text === undefined) return undefined;
  const items = text.split(',');
  for (const item of items) {
    if (!isReadable(item)) throw toUnreadable(field, item === '' ? text : item, [example]);
    if (item.length > longestId) {
      throw new RefusalError({ code: 'too-long', field, seen: toSeen(item), accepted: [`1…${longestId}`] });
    }
  }
  if (items.length > longestList) {
    throw new RefusalError({
      code: 'too-long',
      field,
      seen: toSeen(text),
      accepted: [`1…${longestList} × ${example}`],
    });
  }
  return [...new Set(items)];
}

/** Reads a comma-separated list of words from a closed list. */
export function readWords<Name extends string, Word extends string>(
  query: Query<Name>,
  field: Name,
  words: readonly Word[],
): readonly Word[] | undefined {
  return readList(query, field, words[0] ?? '')?.map((item) => {
    const word = words.find((known) => known === item);
    if (word === undefined) throw toUnreadable(field, item, words);
    return word;
  });
}

export const periodForms = ['2024', '2024-Q3', '2024-11', '2024-11-30', '2016/2018'];

/**
 * Reads the day, or the period for its last day, as of which something is said of a release; undefined where it is
 * absent.
 *
 * @throws RefusalError `unreadable` for what is no period, or one before 1900 or past the year after the release's.
 */
export function readAsOf(text: string | undefined, releaseDate: string): string | undefined {
  if (text === undefined || isAskedDay(text, releaseDate)) return text;
  const bounds = [`≥ ${earliestAskedDay}`, `≤ ${findLatestAskedDay(releaseDate)}`];
  throw toUnreadable('asOf', text, [...periodForms, ...bounds]);
}

function readPeriod<Name extends string>(query: Query<Name>, field: Name): Period | undefined {
  const text = query.get(field);
  if (text === undefined) return undefined;
  const period = findPeriod(text);
  if (!period) throw toUnreadable(field, text, periodForms);
  return period;
}

/** ISO days, both inclusive. */
export interface DaySpan {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * Reads `from` and `to` as the first day of the one and the last of the other.
 *
 * @throws RefusalError `from-after-to` where nothing could lie between.
 */
export function readDaySpan(query: Query<'from' | 'to'>): DaySpan {
  const from = readPeriod(query, 'from');
  const to = readPeriod(query, 'to');
  if (from && to && from.start > to.end) {
    throw new RefusalError({
      code: 'from-after-to',
      field: 'from',
      seen: toSeen(from.text),
      accepted: [`from ≤ ${toSeen(to.text)}`],
    });
  }
  return { from: from?.start, to: to?.end };
}

/**
 * Reads the one id that an address names.
 *
 * @throws RefusalError `unreadable` for what can't be one, `too-long` beyond its bound.
 */
export function readId(field: string, text: string, example: string): string {
  if (!isReadable(text) || text.includes(',')) throw toUnreadable(field, text, [example]);
  if (text.length > longestId) {
    throw new RefusalError({ code: 'too-long', field, seen: toSeen(text), accepted: [`1…${longestId}`] });
  }
  return text;
}

/** Reads a whole number from 1 to `most`. */
export function readWholeNumber<Name extends string>(
  query: Query<Name>,
  field: Name,
  most: number,
): number | undefined {
  const text = query.get(field);
  if (text === undefined) return undefined;
  const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most)) throw toUnreadable(field, text, [`1…${most}`]);
  return number;
}

/** Reads `lang`; Vietnamese where it is absent. */
export function readLanguage(query: Query<'lang'>): Language {
  const text = query.get('lang');
  if (text === undefined) return 'vi';
  const language = languages.find((known) => known === text);
  if (!language) throw toUnreadable('lang', text, languages);
  return language;
}
