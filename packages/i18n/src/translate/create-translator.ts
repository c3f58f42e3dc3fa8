import { createInstance, type FormatterModule } from 'i18next';
import { findMessages, loadMessages, loadTopics } from '#messages';
import { formatNumber } from '../formats/format-number.ts';
import { type Language, parseLanguage } from '../language/language.ts';
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

const numberFormatter: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? formatNumber(value, parseLanguage(language) ?? 'vi') : String(value),
};

interface Tree {
  readonly [name: string]: string | Tree;
}

/** The texts that name no value, by key: they are said as they are written. */
function listPlainTexts(tree: Tree, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, text]) => {
    if (typeof text !== 'string') return listPlainTexts(text, `${prefix}${name}.`);
    return text.includes('{{') ? [] : [[`${prefix}${name}`, text] as const];
  });
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
  const instance = createInstance();
  instance.use(numberFormatter);
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    nsSeparator: false,
    resources: {},
    // React escapes, and files of text are not HTML.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  let plain = new Map<string, string>();
  const text = (key: string, values?: Readonly<Record<string, unknown>>): string =>
    // Tables ask for the same few words thousands of times. No nesting: a place's name is data and may
    // hold any characters.
    (values === undefined ? plain.get(key) : undefined) ?? instance.t(key, { ...values, nest: false });
  return {
    translate: Object.assign(text, { language }),
    refresh: (messages) => {
      instance.addResourceBundle(language, 'translation', messages);
      plain = new Map(listPlainTexts(messages));
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
