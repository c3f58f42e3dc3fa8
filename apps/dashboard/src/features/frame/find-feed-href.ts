import type { Language } from '@dinh/i18n';

/** A place, an indicator or a policy: one path segment, as it stands in the address. */
const subject = /^\/((?:areas|indicators|policies)\/[^/]+)$/;

/** The address of the feed of what a page is about; null for a page of no single thing. */
export function findFeedHref(pathname: string, language: Language): string | null {
  const found = subject.exec(pathname)?.[1];
  return found === undefined ? null : `/api/v1/feeds/${found}.atom?lang=${language}`;
}
