import { createTranslator, type Language, languages } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import { escapeHtml } from '../pages/escape-html.ts';
import { type PageAddress, writeAddress } from '../pages/page-address.ts';
import { toDocsPath } from './docs-href.ts';
import type { DocsPage } from './read-pages.ts';
import type { RenderedMarkdown } from './render-markdown.ts';

/** What stands in the frame of a page. */
export interface DocsView {
  readonly language: Language;
  readonly title: string;
  /** The page's id; null where there is no such page. */
  readonly id: string | null;
  readonly pages: readonly DocsPage[];
  readonly body: RenderedMarkdown;
  /** Null until the data are there. */
  readonly dataSet: DataSet | null;
  /** How the page is to be known; null where there is none, or its own address isn't known. */
  readonly address: PageAddress | null;
}

function link(href: string, text: string, attributes = ''): string {
  return `<a href="${escapeHtml(href)}"${attributes}>${escapeHtml(text)}</a>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function toContents({ body: { contents }, language }: DocsView): string {
  if (contents.length < 2) return '';
  const t = createTranslator(language);
  const items = list(contents.map(({ id, title }) => link(`#${id}`, title)));
  return `<nav class="docs-contents" aria-labelledby="docs-contents"><h2 id="docs-contents">${escapeHtml(t('docs.contents'))}</h2>${items}</nav>`;
}

/** What stands over a page while figures are made up. */
function toWarning({ dataSet, language }: DocsView): string {
  if (dataSet !== 'synthetic') return '';
  const t = createTranslator(language);
  const words = escapeHtml(t('words.synthetic'));
  return `<aside class="docs-synthetic" aria-label="${words}">${escapeHtml(t('server.synthetic'))}</aside>\n`;
}

/** The contents stand where the first section begins: title and first words come before them. */
function withContents(view: DocsView): string {
  const { html } = view.body;
  const start = html.indexOf('<h2');
  return start === -1 ? html : `${html.slice(0, start)}${toContents(view)}\n${html.slice(start)}`;
}

/** The page that a page is part of, by its name: `programs-r` is part of `programs`. */
function findWhole(id: string | null, pages: readonly DocsPage[]): DocsPage | undefined {
  return id === null ? undefined : pages.find((page) => id.startsWith(`${page.id}-`));
}

/** The pages, and in a second row the parts of the one that is read. */
function toPageLists({ id, language, pages }: DocsView): string {
  const whole = findWhole(id, pages) ?? pages.find((page) => page.id === id);
  const write = (page: DocsPage): string => {
    const isOpen = page.id === whole?.id ? ' aria-current="true"' : '';
    return link(toDocsPath(page.id, language), page.title, page.id === id ? ' aria-current="page"' : isOpen);
  };
  const wholes = pages.filter((page) => !findWhole(page.id, pages));
  const parts = pages.filter((page) => whole !== undefined && findWhole(page.id, pages) === whole);
  return `${list(wholes.map(write))}${parts.length === 0 ? '' : list(parts.map(write))}`;
}

function toBody(view: DocsView): string {
  const { language, id } = view;
  const t = createTranslator(language);
  const other = languages.find((known) => known !== language) ?? language;
  const toOther = id === null ? `/docs?lang=${other}` : toDocsPath(id, other);
  return `<body>
<a class="docs-skip" href="#main">${escapeHtml(t('frame.skip'))}</a>
<header><div class="docs-bar">
<div class="docs-top">${link(`/?lang=${language}`, t('frame.name'), ' class="docs-home"')}${link(`/?lang=${language}`, t('docs.back'))}${link(toOther, t('frame.language.other'), ` class="docs-language" lang="${other}" hreflang="${other}"`)}</div>
<nav class="docs-pages" aria-label="${escapeHtml(t('docs.title'))}">${toPageLists(view)}</nav>
</div></header>
${toWarning(view)}<div class="docs-body">
<main id="main" tabindex="-1">
${withContents(view)}</main>
</div>
<footer class="docs-foot"><p>${escapeHtml(t('docs.foot'))}</p></footer>
</body>`;
}

/** The frame of the built dashboard, filled with a page. */
export function toDocsHtml(template: string, view: DocsView): string {
  const { language, title, dataSet, id, address } = view;
  const t = createTranslator(language);
  const mark = dataSet === 'synthetic' ? `${t('words.synthetic')} · ` : '';
  const description = `<meta name="description" content="${escapeHtml(`${title} – ${t('frame.purpose')}`)}">`;
  const heading = `<title>${escapeHtml(`${mark}${title} – ${t('frame.name')}`)}</title>\n${description}${writeAddress(address, id !== null)}`;
  return (
    template
      .replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
      .replace(/<title>[^<]*<\/title>/, () => heading)
      // The theme is known before anything is drawn, so that a dark page never flashes white.
      .replace('<script type="module"', '<script type="module" blocking="render"')
      .replace(/<body>[\s\S]*<\/body>/, () => toBody(view))
  );
}

/** The frame where the dashboard isn't built: the text alone. */
export const plainTemplate = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dinh</title>
</head>
<body></body>
</html>
`;
