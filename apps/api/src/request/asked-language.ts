import type { IncomingHttpHeaders } from 'node:http';
import { type Language, parseLanguage, preferredLanguage } from '@dinh/i18n';

interface Asking {
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** The query of an address as sent; malformed escapes stay as they are and never throw. */
export function toSearchParams(url: string): URLSearchParams {
  const start = url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1));
}

/** The language of sentences for the asker: `lang` where it names one of ours, else `Accept-Language`. */
export function findAskedLanguage({ url, headers }: Asking): Language {
  return parseLanguage(toSearchParams(url).get('lang')) ?? preferredLanguage(headers['accept-language']);
}
