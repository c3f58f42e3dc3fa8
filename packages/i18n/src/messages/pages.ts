import type { Language } from '../language/language.ts';

// What a browser needs of the messages: of one language at a time, and none that only a server says.
const messages = new Map<Language, object>();

/** The messages that are there, by language. */
export const loadedMessages: ReadonlyMap<Language, object> = messages;

/** Loads the messages of a language, once. */
export async function loadMessages(language: Language): Promise<void> {
  if (messages.has(language)) return;
  switch (language) {
    case 'vi': {
      messages.set(language, (await import('./vi/pages.ts')).pageMessagesVi);
      break;
    }
    case 'en': {
      messages.set(language, (await import('./en/pages.ts')).pageMessagesEn);
      break;
    }
  }
}
