import type { Language } from '../language/language.ts';

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  vi: new Intl.ListFormat('vi-VN', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** Writes names as a list: "a, b và c", "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
  return lists[language].format(items);
}
