/**
 * Loads a page's chunk. One that doesn't come fails under an error of our own: the router answers the
 * browser's by reloading the page, which without a network would leave the reader with nothing.
 */
export function withoutReload<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    try {
      return await load();
    } catch (error) {
      throw new Error('A part of the page did not come', { cause: error });
    }
  };
}
