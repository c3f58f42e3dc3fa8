import type { Language } from '@dinh/i18n';

/** The address of a page of the documentation in a language. */
export function toDocsPath(id: string, language: Language): string {
  return `/docs/${id}?lang=${language}`;
}

/** Addresses for scripts and probes: the language is no part of them. */
const wordless =
  /^\/(api|trpc|metrics|healthz|readyz|assets|catalogue\.(ttl|jsonld)|sitemap\.xml|robots\.txt)(\/|\?|$)/;

/**
 * The address behind a link of the Markdown: a file beside it (`methods.md#values`) is a page, an
 * address of the dashboard keeps the language, everything else stays as written.
 */
export function toDocsHref(href: string, language: Language): string {
  const page = /^([a-z-]+)\.md(#.+)?$/.exec(href);
  if (page) return `${toDocsPath(page[1] ?? '', language)}${page[2] ?? ''}`;
  if (!href.startsWith('/') || href.startsWith('//') || wordless.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const withLanguage = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
  return hash === undefined ? withLanguage : `${withLanguage}#${hash}`;
}
