import type { Language } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { useTranslate } from '../language/use-translate.ts';
import { barControl } from './bar-control.ts';

const others: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' };

/** The same view in the other language. */
export function LanguageLink() {
  const t = useTranslate();
  const other = others[t.language];
  return (
    <Link
      to="."
      search={(search) => ({ ...search, lang: other })}
      hash
      resetScroll={false}
      lang={other}
      hrefLang={other}
      className={barControl}
    >
      {t('frame.language.other')}
    </Link>
  );
}
