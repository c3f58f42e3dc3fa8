import { type Language, parseLanguage } from '@dinh/i18n';
import { parseSearchText } from '../../app/search-text.ts';
import { parseFrameState } from '../../app/view-state.ts';

/** The language the server chose for this reader, for addresses that name none: read before the page changes it. */
export const initialLanguage: Language = parseLanguage(document.documentElement.lang) ?? 'vi';

/** The language of the page as it is opened: the one its address names, else the server's choice. */
export const firstLanguage: Language = parseFrameState(parseSearchText(window.location.search)).lang ?? initialLanguage;
