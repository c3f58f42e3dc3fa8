import { isPng, listPngChunks, type PngChunk, pngSignature, writePngChunk } from './png-chunks.ts';

/** What a picture says of itself to programs; each is a text under the keyword of the same letters. */
export interface PngStamp {
  /** Address that opens the same figure. */
  readonly link: string;
  readonly title?: string;
  readonly licence?: string;
}

/** The keywords; those that PNG knows where it has one. */
const keywords: Readonly<Record<keyof PngStamp, string>> = { link: 'Link', title: 'Title', licence: 'Copyright' };
const ownKeywords = Object.values(keywords);
const utf8 = new TextEncoder();

function writeText(keyword: string, text: string): Uint8Array {
  // Keyword, end; not compressed, by no method; no language and no translated keyword; text.
  return writePngChunk('iTXt', utf8.encode(`${keyword}\0\0\0\0\0${text.toWellFormed().replaceAll('\0', '')}`));
}

/** The text of a chunk under a keyword of ours; undefined for all else, and for compressed ones, which we never write. */
function findText({ name, data }: PngChunk): { readonly keyword: string; readonly text: string } | undefined {
  if (name !== 'iTXt' && name !== 'tEXt') return undefined;
  const keywordEnd = data.indexOf(0);
  const keyword = ownKeywords.find((own) => own === String.fromCharCode(...data.subarray(0, Math.min(keywordEnd, 80))));
  if (keyword === undefined) return undefined;
  if (name === 'tEXt') return { keyword, text: new TextDecoder('latin1').decode(data.subarray(keywordEnd + 1)) };
  const isCompressed = data[keywordEnd + 1] !== 0;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const start = data.indexOf(0, languageEnd + 1) + 1;
  if (isCompressed || languageEnd === -1 || start === 0) return undefined;
  return { keyword, text: new TextDecoder().decode(data.subarray(start)) };
}

/** The link stamped into a PNG; undefined where there is none. */
export function findPngLink(png: Uint8Array): string | undefined {
  const texts = listPngChunks(png).map(findText);
  return texts.find((text) => text?.keyword === keywords.link)?.text;
}

/**
 * A PNG that carries the address it is drawn for, as text that no viewer shows; stamped again, it has the new one only.
 * The same picture and stamp give the same bytes.
 *
 * @throws RangeError where the bytes are no PNG.
 * @see PNG, third edition, 11.3.3.4, iTXt
 */
export function stampPng(png: Uint8Array, stamp: PngStamp): Uint8Array {
  const chunks = isPng(png) ? listPngChunks(png) : [];
  const [head, ...others] = chunks;
  if (head?.name !== 'IHDR' || others.at(-1)?.name !== 'IEND') throw new RangeError('These bytes are no PNG.');
  const texts = (['title', 'licence', 'link'] as const).flatMap((field) => {
    const text = stamp[field];
    return text === undefined ? [] : [writeText(keywords[field], text)];
  });
  const kept = others.filter((chunk) => findText(chunk) === undefined).map(({ whole }) => whole);
  const parts = [pngSignature, head.whole, ...texts, ...kept];
  const stamped = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    stamped.set(part, at);
    at += part.length;
  }
  return stamped;
}
