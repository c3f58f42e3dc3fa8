import { Unzip, UnzipInflate } from 'fflate';

/** A slice becomes at most about a thousand times as long, so that a bomb is found out early. */
const sliceLength = 4096;
const mostEntries = 2000;

/** An archive that becomes more than is asked for. */
export class OversizeError extends Error {
  override readonly name = 'OversizeError';
}

interface ZipReading {
  readonly isWanted: (path: string) => boolean;
  /** Bytes that the wanted entries may become, together. */
  readonly mostBytes: number;
}

/**
 * The texts of an archive that are wanted, by their paths; nothing else is unpacked.
 *
 * @throws OversizeError once they become more than is asked for, or are too many; Error where it is no archive.
 */
export function readZipTexts(bytes: Uint8Array, { isWanted, mostBytes }: ZipReading): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let entries = 0;
  let size = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > mostEntries) throw new OversizeError(`more than ${mostEntries} entries`);
    if (!isWanted(file.name)) return;
    const decoder = new TextDecoder();
    let text = '';
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size > mostBytes) throw new OversizeError(`more than ${mostBytes} bytes`);
      text += decoder.decode(chunk, { stream: !isLast });
      if (isLast) texts.set(file.name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += sliceLength) {
    unzip.push(bytes.subarray(at, at + sliceLength), at + sliceLength >= bytes.length);
  }
  return texts;
}
