/** The address in the examples as they are written: that of a server started with the usual settings. */
export const exampleOrigin = 'http://127.0.0.1:4180';

/** The examples asking the server that the page was read from, so that they can be copied as they stand. */
export function nameOrigin(html: string, origin: string | null): string {
  return origin === null ? html : html.replaceAll(exampleOrigin, origin);
}
