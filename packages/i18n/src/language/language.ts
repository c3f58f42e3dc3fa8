/** Vietnamese first: it is the language the figures were printed in. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Reads a language tag (`vi`, `en-GB`); undefined when it is none of ours. */
export function parseLanguage(text: unknown): Language | undefined {
  if (typeof text !== 'string') return undefined;
  const primary = text.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
}
