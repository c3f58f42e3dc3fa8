import { type Language, languages } from '@dinh/i18n';
import { escapeHtml } from './escape-html.ts';

/** The one address of a page in each language, whatever it was asked by. */
export interface PageAddress {
  /** In the language it is shown in. */
  readonly canonical: string;
  /** In every language, and `x-default`, which asks the reader's browser. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

/** A path as addresses hold it, without a slash at its end; one that can't be read stays. */
export function tidyPath(path: string): string {
  try {
    const segments = path.split('/').filter((segment) => segment !== '');
    return `/${segments.map((segment) => encodeURIComponent(decodeURIComponent(segment))).join('/')}`;
  } catch {
    return path;
  }
}

/**
 * How a page is to be known. Its settings (places, year, filter, way of looking) are no part of it: they show the
 * same page otherwise. A release is part of it only where it has what the latest has no longer.
 */
export function toPageAddress(
  { origin, path }: { readonly origin: string; readonly path: string },
  language: Language,
  release: string | null = null,
): PageAddress {
  const write = (lang: Language | null): string => {
    const query = new URLSearchParams({
      ...(lang === null ? {} : { lang }),
      ...(release === null ? {} : { release }),
    }).toString();
    return `${origin}${path}${query === '' ? '' : `?${query}`}`;
  };
  return {
    canonical: write(language),
    alternates: [
      ...languages.map((lang) => ({ language: lang, address: write(lang) })),
      { language: 'x-default', address: write(null) },
    ],
  };
}

/** What the app takes away once it shows another address than the one that was served. */
export const ofAddress = 'data-of-address';

/** The links by which a page is known, and whether it is to be listed at all. */
export function writeAddress(address: PageAddress | null, isListed: boolean): string {
  const robots = isListed ? '' : `<meta name="robots" content="noindex" ${ofAddress}>`;
  if (address === null) return robots;
  const alternates = address.alternates.map(
    ({ language, address: href }) =>
      `<link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(href)}" ${ofAddress}>`,
  );
  return `${robots}<link rel="canonical" href="${escapeHtml(address.canonical)}" ${ofAddress}>${alternates.join('')}`;
}
