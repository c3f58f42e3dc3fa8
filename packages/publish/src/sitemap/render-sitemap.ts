import { escapeXml } from '@dinh/kpi';

/** A page in one of its languages. */
export interface SitemapPage {
  readonly address: string;
  /** ISO day; null where none is known. */
  readonly changed: string | null;
  /** Its forms by language, its own among them; `x-default` is the one that asks the reader's browser. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

function writeUrl({ address, changed, alternates }: SitemapPage): string {
  const links = alternates.map(
    ({ language, address: href }) =>
      `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
  );
  const lastmod = changed === null ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${lastmod}${links.join('')}</url>`;
}

const head = '<?xml version="1.0" encoding="utf-8"?>';
const nameSpace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Pages as a site map.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function renderSitemap(pages: readonly SitemapPage[]): string {
  const lines = pages.map(writeUrl).join('\n');
  return `${head}\n<urlset xmlns="${nameSpace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines}\n</urlset>\n`;
}

/** Site maps that are parts of one. */
export function renderSitemapIndex(addresses: readonly string[], changed: string): string {
  const lines = addresses.map(
    (address) => `<sitemap><loc>${escapeXml(address)}</loc><lastmod>${escapeXml(changed)}</lastmod></sitemap>`,
  );
  return `${head}\n<sitemapindex xmlns="${nameSpace}">\n${lines.join('\n')}\n</sitemapindex>\n`;
}
