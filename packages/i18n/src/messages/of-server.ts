import type { Language } from '../language/language.ts';
import { messagesEn, messagesVi } from './index.ts';
import type { PartTopic } from './topics.ts';

const messages = { vi: messagesVi, en: messagesEn };

/** Everything that is said in a language: at hand from the start, since a server speaks both at any time. */
export function findMessages(language: Language): (typeof messages)[Language] | undefined {
  return messages[language];
}

export async function loadMessages(_language: Language): Promise<void> {}

export async function loadTopics(_topics: readonly PartTopic[]): Promise<void> {}
