import { createTranslator, type Language, type Translate } from '@dinh/i18n';
import { createContext, useContext } from 'react';

/** The language of the page; Vietnamese unless a provider says otherwise. */
export const LanguageContext = createContext<Language>('vi');

export function useTranslate(): Translate {
  return createTranslator(useContext(LanguageContext));
}
