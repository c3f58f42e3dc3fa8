import { loadPartTopics, type PartTopic } from '@dinh/i18n';

/**
 * Loads a part of the page with the topics that it alone says. What doesn't come fails under an error of
 * our own: the router answers the browser's by reloading the page, which without a network would leave the
 * reader with nothing.
 */
export function loadPart<T>(load: () => Promise<T>, topics: readonly PartTopic[] = []): () => Promise<T> {
  return async () => {
    try {
      const [part] = await Promise.all([load(), loadPartTopics(topics)]);
      return part;
    } catch (error) {
      throw new Error('A part of the page did not come', { cause: error });
    }
  };
}
