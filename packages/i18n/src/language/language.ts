/** Vietnamese first: it is the language the figures were printed in. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const others: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' };

/** The language that a page offers beside its own. */
export function otherLanguage(language: Language): Language {
  return others[language];
}

/** Reads a language tag (`vi`, `en-GB`); undefined when it is none of ours. */
export function parseLanguage(text: unknown): Language | undefined {
  if (typeof text !== 'string') return undefined;
  const primary = text.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
}
