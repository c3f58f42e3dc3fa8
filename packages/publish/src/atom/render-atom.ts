import { escapeXml } from '@dinh/kpi';

export interface AtomLink {
  readonly rel: 'self' | 'alternate' | 'license';
  readonly href: string;
  readonly type?: string;
  readonly language?: string;
}

export interface AtomEntry {
  /** An IRI that stays the entry's own for ever. */
  readonly id: string;
  readonly title: string;
  /** With time and zone: `2026-11-22T00:00:00+07:00`. */
  readonly updated: string;
  readonly links: readonly AtomLink[];
  /** HTML, its text escaped. */
  readonly html: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: string;
  /** The feed's own address among them. */
  readonly links: readonly AtomLink[];
  readonly author: string;
  readonly rights: string;
  /** The latest first. */
  readonly entries: readonly AtomEntry[];
}

function writeText(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function writeLink({ rel, href, type, language }: AtomLink): string {
  const attributes = Object.entries({ rel, type, hreflang: language, href }).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeXml(value)}"`],
  );
  return `<link${attributes.join('')}/>`;
}

function writeEntry({ id, title, updated, links, html }: AtomEntry): string {
  const lines = [
    writeText('id', id),
    writeText('title', title),
    writeText('updated', updated),
    writeText('published', updated),
    ...links.map(writeLink),
    `<content type="html">${escapeXml(html)}</content>`,
  ];
  return `<entry>\n${lines.join('\n')}\n</entry>`;
}

/**
 * A feed as an Atom document.
 *
 * @see RFC 4287
 */
export function renderAtom(feed: AtomFeed): string {
  const { id, language, title, subtitle, updated, links, author, rights, entries } = feed;
  const lines = [
    writeText('id', id),
    writeText('title', title),
    writeText('subtitle', subtitle),
    writeText('updated', updated),
    `<author>${writeText('name', author)}</author>`,
    writeText('rights', rights),
    ...links.map(writeLink),
    ...entries.map(writeEntry),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
${lines.join('\n')}
</feed>
`;
}
