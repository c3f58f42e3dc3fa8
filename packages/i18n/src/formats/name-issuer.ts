import type { Language } from '../language/language.ts';
import { issuers } from '../messages/vi/issuers.ts';

/**
 * Who issued a document, by the data set's English name, in a language and said in which: one that has no Vietnamese
 * name here keeps its own.
 */
export function nameIssuer(issuer: string, language: Language): { readonly text: string; readonly language: Language } {
  const own = language === 'vi' ? issuers[issuer] : undefined;
  return own === undefined ? { text: issuer, language: 'en' } : { text: own, language: 'vi' };
}
