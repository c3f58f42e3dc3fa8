import type { Language } from '../language/language.ts';
import type { pageMessagesEn } from './en/pages.ts';
import type { pageMessagesVi } from './vi/pages.ts';

type PageMessages = typeof pageMessagesVi | typeof pageMessagesEn;

// A reader reads one language: the other's messages are a file of their own, and what only a server says is in neither.
const loaders: Readonly<Record<Language, () => Promise<PageMessages>>> = {
  vi: async () => (await import('./vi/pages.ts')).pageMessagesVi,
  en: async () => (await import('./en/pages.ts')).pageMessagesEn,
};

const loaded = new Map<Language, PageMessages>();

/** What pages and figures say in a language; undefined until it is loaded. */
export function findMessages(language: Language): PageMessages | undefined {
  return loaded.get(language);
}

/** Asks for a language's messages once; again where they didn't come. */
export async function loadMessages(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loaders[language]());
}
