import { rewriteZip, settleDays } from '../zip/rewrite-zip.ts';

/** Links and pictures get names drawn at random; a number in the order of the document does as well. */
const drawnName = /"rId[a-z0-9_-]{15,}"/g;
/** Bookmarks and pictures are counted over all documents that were ever made. */
const bookmarkId = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g;
const pictureId = /(<wp:docPr id=")(\d+)"/g;

function createNumbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}

/** Makes a document's bytes depend on nothing but what it says. */
export function settleDocx(archive: Uint8Array, day: string): Uint8Array {
  const numberOf = createNumbering();
  const bookmarkOf = createNumbering();
  const pictureOf = createNumbering();
  return rewriteZip(archive, day, (path, text) =>
    path === 'docProps/core.xml'
      ? settleDays(text, day)
      : text
          .replace(drawnName, (name) => `"rIdLink${numberOf(name)}"`)
          .replace(bookmarkId, (_, tag: string, id: string) => `${tag}${bookmarkOf(id)}"`)
          .replace(pictureId, (_, tag: string, id: string) => `${tag}${pictureOf(id)}"`),
  );
}
