import { isPng } from '../png/png-chunks.ts';
import { findPngLink } from '../png/stamp-png.ts';
import { jsonFormat } from '../write-figure-json.ts';
import { type FigureAddress, findFigureAddress } from './find-address.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { OversizeError, readZipTexts } from './read-zip-texts.ts';

export const figureFileKinds = ['csv', 'xlsx', 'pptx', 'json', 'svg', 'png'] as const;
export type FigureFileKind = (typeof figureFileKinds)[number];

/** `not-ours`: a readable file without a figure's link. */
export const figureFileProblems = ['not-ours', 'too-large', 'unreadable'] as const;
export type FigureFileProblem = (typeof figureFileProblems)[number];

export type FigureFileReading =
  | FigureAddress
  | {
      readonly problem: FigureFileProblem;
      readonly seen: { readonly name: string; readonly bytes: number; readonly kind: FigureFileKind };
    };

const mebibyte = 1024 * 1024;
const mostBytes = 32 * mebibyte;
const mostUnpackedBytes = 32 * mebibyte;
/** The head of a CSV file and its first row, and of a picture's text all. */
const longestHead = mebibyte;
const zipStart = [0x50, 0x4b, 0x03, 0x04];

function readText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // What some spreadsheets save as Unicode text.
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

const zipHead = 'PK\u0003\u0004';
/** Bytes from the start of a packed part's head to its name. */
const toName = 30;

/** Told by the name of a part: a presentation and a workbook start alike. */
function isPptx(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, longestHead));
  for (let at = text.indexOf('ppt/'); at >= 0; at = text.indexOf('ppt/', at + 1)) {
    if (at >= toName && text.startsWith(zipHead, at - toName)) return true;
  }
  return false;
}

function findKind(bytes: Uint8Array): FigureFileKind {
  if (isPng(bytes)) return 'png';
  if (zipStart.every((byte, index) => bytes[index] === byte)) return isPptx(bytes) ? 'pptx' : 'xlsx';
  const start = readText(bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith('{')) return 'json';
  return start.startsWith('<') ? 'svg' : 'csv';
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The marks of XML written out; entities of a document's own are never read. */
function readMarks(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (mark, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? mark;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : mark;
  });
}

function findFirst(texts: Iterable<string>): FigureAddress | undefined {
  for (const text of texts) {
    const found = findFigureAddress(text);
    if (found) return found;
  }
  return undefined;
}

/** The last column holds the link; a spreadsheet that saved the file anew may have added empty ones. */
function readCsv(text: string): FigureAddress | undefined {
  const head = text.slice(0, longestHead);
  for (const separator of [',', ';', '\t']) {
    const row = readCsvRows(head, separator, 2)[1];
    const found = row && findFirst(row.toReversed());
    if (found) return found;
  }
  return undefined;
}

/** The last address of a picture, a text of its own on as many lines as it needs, which have no space between them. */
function readSvg(text: string): FigureAddress | undefined {
  const lines = Array.from(text.matchAll(/<text\b[^<>]*>([^<]*)<\/text>/g), ([, line = '']) => readMarks(line));
  const start = lines.findLastIndex((line) => /^https?:\/\//.test(line));
  if (start === -1) return undefined;
  const length = lines.slice(start).findIndex((line) => /\s/.test(line));
  return findFigureAddress(lines.slice(start, length === -1 ? undefined : start + length).join(''));
}

function readJson(text: string): FigureAddress | undefined {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof file !== 'object' || file === null || Reflect.get(file, 'format') !== jsonFormat) return undefined;
  const link: unknown = Reflect.get(file, 'link');
  return typeof link === 'string' ? findFigureAddress(link) : undefined;
}

/** Slides of a figure lead to it; those of a deck lead to pages, which are no figures. */
function readPptx(bytes: Uint8Array): FigureAddress | undefined {
  const isWanted = (path: string): boolean => /^ppt\/slides\/_rels\/slide\d{1,4}\.xml\.rels$/.test(path);
  const texts = readZipTexts(bytes, { isWanted, mostBytes: mostUnpackedBytes });
  const targets = [...texts.values()].flatMap((text) =>
    Array.from(text.matchAll(/\bTarget="([^"<>]*)"/g), ([, target = '']) => readMarks(target)),
  );
  return findFirst(targets.filter((target) => /^[^?#]*\/explore\?/.test(target)));
}

function readXlsx(bytes: Uint8Array): FigureAddress | undefined {
  const isWanted = (path: string): boolean => /^xl\/(?:sharedStrings|worksheets\/sheet1)\.xml$/.test(path);
  const texts = readZipTexts(bytes, { isWanted, mostBytes: mostUnpackedBytes });
  const strings = [...texts.keys()]
    .toSorted()
    .flatMap((path) =>
      Array.from((texts.get(path) ?? '').matchAll(/<t\b[^<>]*>([^<]*)<\/t>/g), ([, text = '']) => readMarks(text)),
    );
  return findFirst(strings);
}

function readAs(kind: FigureFileKind, bytes: Uint8Array): FigureAddress | undefined {
  switch (kind) {
    case 'csv':
      return readCsv(readText(bytes.subarray(0, longestHead * 2)));
    case 'json':
      return readJson(readText(bytes));
    case 'svg':
      return readSvg(readText(bytes));
    case 'png':
      return findFigureAddress(findPngLink(bytes) ?? '');
    case 'xlsx':
      return readXlsx(bytes);
    case 'pptx':
      return readPptx(bytes);
  }
}

/**
 * The figure that a file of ours shows, of either CSV, XLSX, PPTX, JSON, SVG or PNG, also after another program saved it;
 * else why there is none. What it says is not trusted: the query is for the codec of figures to judge. At most 32 MB
 * are read, and unpacked; nothing is thrown.
 *
 * @param name The file's name, only to say which it was.
 */
export function readFigureFile(bytes: Uint8Array, name: string): FigureFileReading {
  const kind = findKind(bytes);
  const refuse = (problem: FigureFileProblem): FigureFileReading => ({
    problem,
    seen: { name, bytes: bytes.length, kind },
  });
  if (bytes.length > mostBytes) return refuse('too-large');
  try {
    return readAs(kind, bytes) ?? refuse('not-ours');
  } catch (error) {
    return refuse(error instanceof OversizeError ? 'too-large' : 'unreadable');
  }
}
