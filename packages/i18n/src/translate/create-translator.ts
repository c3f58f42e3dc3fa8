import { createInstance, type FormatterModule } from 'i18next';
import { loadedMessages } from '#messages';
import { formatNumber } from '../formats/format-number.ts';
import { type Language, parseLanguage } from '../language/language.ts';
import type { messagesVi } from '../messages/vi/index.ts';
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

const translators = new Map<Language, Translate>();

/**
 * Gives the translator of a language, at once and always the same one; of the language that is there
 * where a browser has not loaded that one (`loadMessages`).
 *
 * @throws RangeError where no language was loaded.
 */
export function createTranslator(asked: Language): Translate {
  const [first] = loadedMessages.keys();
  const language = loadedMessages.has(asked) ? asked : first;
  const messages = language && loadedMessages.get(language);
  if (!messages) throw new RangeError(`no messages were loaded, asked for those of: ${asked}`);
  const known = translators.get(language);
  if (known) return known;
  const instance = createInstance();
  instance.use(numberFormatter);
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    nsSeparator: false,
    resources: { [language]: { translation: messages } },
    // React escapes, and files of text are not HTML.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  const text = (key: string, values?: Readonly<Record<string, unknown>>): string =>
    // No nesting: a place's name is data and may hold any characters.
    instance.t(key, { ...values, nest: false });
  const translate: Translate = Object.assign(text, { language });
  translators.set(language, translate);
  return translate;
}
