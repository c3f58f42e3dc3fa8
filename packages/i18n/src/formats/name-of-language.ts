import type { Language } from '../language/language.ts';

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  vi: new Intl.DisplayNames('vi-VN', { type: 'language' }),
  en: new Intl.DisplayNames('en-GB', { type: 'language' }),
};

/** Names a language by its two letters, for the middle of a sentence: `de` is "tiếng Đức", "German". */
export function nameOfLanguage(code: string, language: Language): string {
  const name = names[language].of(code) ?? code;
  return language === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}
