import { createTranslator, formatDate, type Translate } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import { escapeBibtex, escapeBibtexAddress } from './escape-bibtex.ts';

export const citationKinds = ['text', 'bibtex', 'csl-json'] as const;
export type CitationKind = (typeof citationKinds)[number];

const mostSources = 5;
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** A short name of a figure for a list of references: the same for the same figure of the same release. */
function toKey({ query, release }: FigureSheet): string {
  let hash = fnvOffset;
  for (const byte of new TextEncoder().encode(query)) hash = Math.imul(hash ^ byte, fnvPrime) >>> 0;
  return `dinh-${release.number}-${hash.toString(16).padStart(8, '0')}`;
}

function listSources({ sources }: FigureSheet, t: Translate): string | null {
  const names = [...new Set(sources.map(({ publisher, title }) => publisher ?? title))];
  const more = names.length - mostSources;
  if (names.length === 0) return null;
  const listed = names.slice(0, mostSources).join('; ');
  return t('files.cite.sources', {
    sources: more <= 0 ? listed : `${listed}; ${t('figure.sourceMore', { count: more })}`,
  });
}

/** What every form says, on one line each. */
function gather(sheet: FigureSheet, t: Translate) {
  const { release, licence, link } = sheet;
  const mark = release.dataSet === 'synthetic' ? `${t('words.synthetic')}: ` : '';
  const oneLine = (text: string): string =>
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
  return {
    publisher: t('frame.name'),
    title: oneLine(`${mark}${sheet.title}`),
    subtitle: oneLine(sheet.subtitle),
    year: release.date.slice(0, 4),
    version: t('files.cite.release', {
      release: String(release.number),
      date: formatDate(release.date, t.language),
    }),
    sources: oneLine(listSources(sheet, t) ?? ''),
    licence: oneLine(t('files.cite.licence', { licence: licence.name })),
    link,
  };
}

function writeText(sheet: FigureSheet, t: Translate): string {
  const { publisher, year, title, version, sources, licence, link } = gather(sheet, t);
  const sentences = [`${publisher} (${year})`, `${title} [${t('files.cite.kind')}]`, version, sources, licence];
  return `${sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')} ${link}`;
}

function writeBibtex(sheet: FigureSheet, t: Translate): string {
  const { publisher, year, title, version, sources, licence, link } = gather(sheet, t);
  const note = [t('files.cite.kind'), version, sources, licence].filter((text) => text !== '').join('. ');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escapeBibtex(publisher)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['publisher', `{${escapeBibtex(publisher)}}`],
    ['year', year],
    ['date', sheet.release.date],
    ['version', String(sheet.release.number)],
    ['url', escapeBibtexAddress(link)],
    ['note', escapeBibtex(note)],
    ['language', sheet.language === 'vi' ? 'vietnamese' : 'english'],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${toKey(sheet)},\n${lines.join('\n')}\n}\n`;
}

function writeCslJson(sheet: FigureSheet, t: Translate): string {
  const { publisher, title, subtitle, version, sources, licence, link } = gather(sheet, t);
  const item = {
    id: toKey(sheet),
    type: 'dataset',
    title,
    author: [{ literal: publisher }],
    publisher,
    issued: { 'date-parts': [sheet.release.date.split('-').map(Number)] },
    version: String(sheet.release.number),
    URL: link,
    language: sheet.language,
    ...(subtitle === '' ? {} : { abstract: subtitle }),
    note: [version, sources, licence].filter((text) => text !== '').join('. '),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/**
 * How a figure is cited: as a sentence, for LaTeX, or as CSL-JSON for Zotero and the like. No day of access: the link
 * names the release, and shows the same for good.
 *
 * @see https://github.com/citation-style-language/schema, schemas/input/csl-data.json, which has no field for a licence
 */
export function citeFigure(sheet: FigureSheet, kind: CitationKind): string {
  const t = createTranslator(sheet.language);
  switch (kind) {
    case 'text':
      return writeText(sheet, t);
    case 'bibtex':
      return writeBibtex(sheet, t);
    case 'csl-json':
      return writeCslJson(sheet, t);
  }
}
