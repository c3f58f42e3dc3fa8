import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of an archive; its content is asked for when its turn comes. */
export interface ZippedFile {
  readonly name: string;
  readonly chunks: () => AsyncIterable<Buffer>;
}

/** Archives have no time zone: an hour given as local time is the same bytes on every server. */
function toMidnight(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/**
 * Writes an archive one file after another, never more than a few chunks of it in memory. The same
 * files and day give the same bytes. Leaving the loop ends the file being read.
 *
 * @see APPNOTE.TXT of PKWARE, 6.3.10
 */
export async function* zipFiles(files: readonly ZippedFile[], day: string): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = new PassThrough();
  let open: Readable | undefined;
  let isOver = false;
  zip.outputStream.pipe(output);
  zip.once('error', (error: Error) => output.destroy(error));
  const options = { mtime: toMidnight(day), mode: 0o100644, forceDosTimestamp: true };
  for (const { name, chunks } of files) {
    zip.addReadStreamLazy(name, options, (give) => {
      if (isOver) return;
      open = Readable.from(chunks(), { objectMode: false });
      // The library passes on what is read, but no failure of reading.
      open.once('error', (error) => output.destroy(error));
      give(null, open);
    });
  }
  zip.end();
  try {
    for await (const chunk of output) yield chunk;
  } finally {
    isOver = true;
    if (open && !open.closed) {
      const closed = once(open, 'close');
      open.destroy();
      await closed;
    }
  }
}
