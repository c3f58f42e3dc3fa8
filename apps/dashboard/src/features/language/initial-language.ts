import { type Language, parseLanguage } from '@dinh/i18n';

/** The language the server chose for this reader, for addresses that name none: read before the page changes it. */
export const initialLanguage: Language = parseLanguage(document.documentElement.lang) ?? 'vi';
