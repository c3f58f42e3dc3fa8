import { strFromU8, unzipSync } from 'fflate';

/** The text of a piece of HTML or XML. */
export function decode(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

export interface ReportLink {
  readonly href: string;
  readonly text: string;
}

/** The links of a page that lead to a cell. */
export function listCellLinks(html: string, origin: string): readonly ReportLink[] {
  return [...html.matchAll(/<a href="([^"]+)">(.*?)<\/a>/g)]
    .map(([, href = '', text = '']) => ({ href: decode(href), text: decode(text) }))
    .filter(({ href }) => href.startsWith(`${origin}/d/`));
}

/** The same of a Word document, by its relationships. */
export function listDocxLinks(bytes: Uint8Array, origin: string): readonly ReportLink[] {
  const files = unzipSync(bytes);
  const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const targets = new Map(
    [...textOf('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([relationship]) => [
      /\bId="([^"]+)"/.exec(relationship)?.[1] ?? '',
      decode(/\bTarget="([^"]+)"/.exec(relationship)?.[1] ?? ''),
    ]),
  );
  return [...textOf('word/document.xml').matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/g)]
    .map(([, id = '', inner = '']) => ({ href: targets.get(id) ?? '', text: decode(inner) }))
    .filter(({ href }) => href.startsWith(`${origin}/d/`));
}
