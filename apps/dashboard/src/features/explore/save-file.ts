/** A browser may still be reading the file when the click returns. */
const keptMs = 60_000;

/** The name that the server gives a file, in full letters. */
function readName(disposition: string | null): string | undefined {
  const written = /filename\*=UTF-8''([^;]+)/iu.exec(disposition ?? '')?.[1];
  return written === undefined ? undefined : decodeURIComponent(written);
}

/**
 * Asks the server for a file.
 *
 * @throws TypeError where it doesn't come, with the server's own sentence if there is one.
 */
export async function fetchFile(href: string): Promise<Response> {
  const answer = await fetch(href);
  if (answer.ok) return answer;
  const refusal: unknown = await answer.json().catch(() => null);
  const words = typeof refusal === 'object' && refusal !== null ? Reflect.get(refusal, 'message') : undefined;
  throw new TypeError(typeof words === 'string' ? words : '');
}

/** Fetches a file and hands it to the browser to be saved under the server's name for it; gives that name. */
export async function saveFile(href: string): Promise<string> {
  const answer = await fetchFile(href);
  const name = readName(answer.headers.get('content-disposition')) ?? 'figure';
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
  return name;
}
