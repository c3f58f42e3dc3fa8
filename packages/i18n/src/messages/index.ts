import type { Language } from '../language/language.ts';
import { messagesEn } from './en/index.ts';
import { messagesVi } from './vi/index.ts';

export { messagesEn, messagesVi };

/** The messages that are there, by language: on a server both, all of them. */
export const loadedMessages: ReadonlyMap<Language, object> = new Map<Language, object>([
  ['vi', messagesVi],
  ['en', messagesEn],
]);

/** Loads a language's messages; here they always are. */
export async function loadMessages(_language: Language): Promise<void> {}
