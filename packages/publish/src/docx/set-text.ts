import {
  ExternalHyperlink,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { RichText, TextRun as Run } from '../report/report.ts';
import { ink, size } from './page.ts';

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
const page = /^https?:\/\//;

interface Letters {
  /** In half points; the paragraph's own where it isn't said. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

function setRun({ text, href, isNote, language }: Run, letters: Letters): ParagraphChild {
  const isLink = href !== undefined && (page.test(href) || href.startsWith('#'));
  const options: IRunOptions = {
    ...letters,
    text,
    ...(isNote === true ? { size: Math.min(size.note, letters.size ?? size.note) } : {}),
    ...(isNote === true && !isLink ? { color: ink.note } : {}),
    ...(language === undefined ? {} : { language: { value: locales[language] } }),
    ...(isLink ? { style: 'Hyperlink' } : {}),
  };
  const children = [new TextRun(options)];
  if (!isLink) return new TextRun(options);
  return href.startsWith('#')
    ? new InternalHyperlink({ anchor: href.slice(1), children })
    : new ExternalHyperlink({ link: href, children });
}

/** A paragraph of linked text. */
export function setText(text: RichText, options: IParagraphOptions = {}, letters: Letters = {}): Paragraph {
  return new Paragraph({ ...options, children: text.map((run) => setRun(run, letters)) });
}

/** A line of plain text. */
export function setLine(text: string, options: IParagraphOptions = {}, letters: Letters = {}): Paragraph {
  return setText([{ text }], options, letters);
}
