import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A text file of an archive, by its path: what it becomes. */
export type RewriteText = (path: string, text: string) => string;

/** When an entry of a day was written: midnight, wherever that is, since an entry keeps the hour of the wall alone. */
export function toZipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/**
 * Writes an archive of texts and pictures anew, so that the same content gives the same bytes: one day for every
 * entry, whatever the time zone, in the order they came in.
 *
 * @param day An ISO day.
 */
export function rewriteZip(archive: Uint8Array, day: string, rewrite: RewriteText): Uint8Array {
  const entries = Object.entries(unzipSync(archive)).map(([path, bytes]) => {
    const isText = /\.(xml|rels)$/.test(path);
    // Pictures are compressed by themselves.
    return [path, isText ? strToU8(rewrite(path, strFromU8(bytes))) : ([bytes, { level: 0 }] as const)] as const;
  });
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: toZipTime(day), level: 6 });
}

const instant = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Sets the days on which a document was made and changed. */
export function settleDays(text: string, day: string): string {
  return text.replace(instant, (_, tag: string) => `${tag}${day}T00:00:00Z`);
}
