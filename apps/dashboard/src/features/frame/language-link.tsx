import { type Language, loadMessages } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslate } from '../language/use-translate.ts';
import { barControl } from './bar-control.ts';

const others: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' };

/** The same view in the other language, whose words are fetched once the page is there: the switch then works without a network. */
export function LanguageLink() {
  const t = useTranslate();
  const other = others[t.language];
  useEffect(() => {
    // Without a network it is tried again when the link is followed.
    loadMessages(other).catch(() => {});
  }, [other]);
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
