import { isLanguageLoaded, type Language, loadLanguage } from '@dinh/i18n';
import { queryOptions } from '@tanstack/react-query';

/** A language's messages as a question: answered with the language once it can be spoken, at once where it can already. */
export function languageQuery(language: Language) {
  return queryOptions({
    queryKey: ['language', language],
    queryFn: async (): Promise<Language> => {
      await loadLanguage(language);
      return language;
    },
    initialData: () => (isLanguageLoaded(language) ? language : undefined),
  });
}
