import { otherLanguage } from '@dinh/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { languageQuery } from '../language/language-query.ts';
import { useTranslate } from '../language/use-translate.ts';
import { barControl } from './bar-control.ts';

/** The same view in the other language, whose messages are on their way once a reader turns to the link. */
export function LanguageLink() {
  const t = useTranslate();
  const queries = useQueryClient();
  const other = otherLanguage(t.language);
  const load = (): void => void queries.prefetchQuery(languageQuery(other));
  return (
    <Link
      to="."
      search={(search) => ({ ...search, lang: other })}
      hash
      resetScroll={false}
      lang={other}
      hrefLang={other}
      onMouseEnter={load}
      onFocus={load}
      className={barControl}
    >
      {t('frame.language.other')}
    </Link>
  );
}
