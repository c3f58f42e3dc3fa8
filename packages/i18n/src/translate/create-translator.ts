import { findMessages, loadMessages, loadTopics } from '#messages';
import { formatNumber } from '../formats/format-number.ts';
import type { Language } from '../language/language.ts';
import type { messagesVi } from '../messages/index.ts';
import type { PartTopic } from '../messages/topics.ts';
import type { ArgumentsOf, KeysOf } from './message-keys.ts';

type Messages = typeof messagesVi;

/** The path of a message, topic first: `figure.pointOf`. */
export type MessageKey = KeysOf<Messages>;

/**
 * Gives a message in its language. The values are those its text names; numbers among them are
 * written in the language (`1.761`), so a year goes in as text. A plural takes `count`.
 */
export interface Translate {
  <K extends MessageKey>(key: K, ...values: ArgumentsOf<Messages, K>): string;
  readonly language: Language;
}

interface Tree {
  readonly [name: string]: string | Tree;
}

const placeholder = /\{\{(\w+)\}\}/g;

/** Every text of a tree by its path. */
function listTexts(tree: Tree, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, text]) =>
    typeof text === 'string' ? [[`${prefix}${name}`, text] as const] : listTexts(text, `${prefix}${name}.`),
  );
}

interface KnownTranslator {
  readonly translate: Translate;
  readonly messages: Tree;
  /** Takes a language's messages anew, where more of them have been loaded. */
  readonly refresh: (messages: Tree) => void;
}

const translators = new Map<Language, KnownTranslator>();

/** True where a language's translator can be made: always on a server, in a browser once it is loaded. */
export function isLanguageLoaded(language: Language): boolean {
  return findMessages(language) !== undefined;
}

/** Resolves when a language's translator can be made; rejects where its messages don't come. */
export function loadLanguage(language: Language): Promise<void> {
  return loadMessages(language);
}

/**
 * Resolves when a part of the page can say its topics, in every language loaded so far; a language loaded
 * later brings them along. Rejects where they don't come.
 */
export function loadPartTopics(topics: readonly PartTopic[]): Promise<void> {
  return loadTopics(topics);
}

function makeTranslator(language: Language): Omit<KnownTranslator, 'messages'> {
  const plurals = new Intl.PluralRules(language);
  let texts = new Map<string, string>();
  const write = (value: unknown): string =>
    typeof value === 'number' ? formatNumber(value, language) : String(value ?? '');
  const find = (key: string, count: unknown): string | undefined =>
    texts.get(key) ??
    (typeof count === 'number'
      ? (texts.get(`${key}_${plurals.select(count)}`) ?? texts.get(`${key}_other`))
      : undefined);
  const text = (key: string, values: Readonly<Record<string, unknown>> = {}): string =>
    // A place's name is data and may hold any characters: what is put in is not read again.
    find(key, values.count)?.replace(placeholder, (_, name: string) => write(values[name])) ?? key;
  return {
    translate: Object.assign(text, { language }),
    refresh: (messages) => {
      texts = new Map(listTexts(messages));
    },
  };
}

/**
 * Gives the translator of a language, at once and always the same one.
 *
 * @throws RangeError where the language is not loaded.
 */
export function createTranslator(language: Language): Translate {
  const messages = findMessages(language);
  if (!messages) throw new RangeError(`The messages of the language ${language} are not loaded`);
  const known = translators.get(language);
  if (known?.messages === messages) return known.translate;
  const { translate, refresh } = known ?? makeTranslator(language);
  refresh(messages);
  translators.set(language, { translate, refresh, messages });
  return translate;
}
