import type { Language } from '@dinh/i18n';

/** The `lang` of a text that isn't in the page's language, so that it is read aloud as what it is. */
export function foreignLang(own: string | null, page: Language): string | undefined {
  return own === null || own === page ? undefined : own;
}
