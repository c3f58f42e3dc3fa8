import type { Language } from '@dinh/i18n';
import { escapeXml } from '@dinh/kpi';
import { type Box, slideInk, toEmu } from './slide-look.ts';

export const slideLocales = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Readonly<Record<Language, string>>;

/** Marks that turn letters round, and breaks that a slide reads as others. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A text as slides hold it: composed letters, in the direction of its language, lines parted by one kind of end. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replace(turning, '').normalize('NFC');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

export interface Run {
  readonly text: string;
  /** In points. */
  readonly size?: number | undefined;
  /** Without `#`; the ink unless given. */
  readonly color?: string;
  readonly isBold?: boolean;
  /** The relation that leads to a page. */
  readonly linkId?: string | undefined;
}

/** @see ECMA-376, part 1, 21.1.2.3 */
export function writeRun({ text, size, color, isBold, linkId }: Run, language: Language): string {
  const hundredths = size === undefined ? '' : ` sz="${Math.round(size * 100)}"`;
  const bold = isBold === undefined ? '' : ` b="${isBold ? 1 : 0}"`;
  const fill = color === undefined ? '' : writeFill(color);
  const link = linkId === undefined ? '' : `<a:hlinkClick r:id="${linkId}"/>`;
  return `<a:r><a:rPr lang="${slideLocales[language]}"${hundredths}${bold} dirty="0">${fill}${link}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'l' | 'r' | 'ctr';
  /** Room above, in points. */
  readonly before?: number;
}

export function writeParagraph({ runs, align, before }: Paragraph, language: Language): string {
  const space = before === undefined ? '' : `<a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>`;
  const own = align === undefined ? '' : ` algn="${align}"`;
  const properties = own === '' && space === '' ? '' : `<a:pPr${own}>${space}</a:pPr>`;
  const written = runs.map((run) => writeRun(run, language)).join('');
  const end = written === '' ? `<a:endParaRPr lang="${slideLocales[language]}" dirty="0"/>` : '';
  return `<a:p>${properties}${written}${end}</a:p>`;
}

export function writeFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

export function writeFrame({ x, y, width, height }: Box, prefix: 'a' | 'p' = 'a'): string {
  return `<${prefix}:xfrm><a:off x="${toEmu(x)}" y="${toEmu(y)}"/><a:ext cx="${toEmu(width)}" cy="${toEmu(height)}"/></${prefix}:xfrm>`;
}

export interface Shape {
  /** Unique on its slide, from 2 on. */
  readonly id: number;
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A text in a place that its layout holds for it. */
export function writePlaceholder({ id, name, paragraphs }: Shape, place: string, language: Language): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${writeParagraphs(paragraphs, language)}</p:txBody></p:sp>`;
}

/** A text of its own, with a hairline above it where asked. */
export function writeTextBox(
  { id, name, paragraphs }: Shape,
  box: Box,
  language: Language,
  { anchor = 't' }: { readonly anchor?: 't' | 'b' } = {},
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${writeFrame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${writeParagraphs(paragraphs, language)}</p:txBody></p:sp>`;
}

/** A hairline across, which says nothing. */
export function writeRule(id: number, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): string {
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${writeFrame({ x, y, width, height: 0 })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525">${writeFill(slideInk.context)}</a:ln></p:spPr></p:cxnSp>`;
}

function writeParagraphs(paragraphs: readonly Paragraph[], language: Language): string {
  const [first = { runs: [] }, ...rest] = paragraphs;
  return [first, ...rest].map((one) => writeParagraph(one, language)).join('');
}
