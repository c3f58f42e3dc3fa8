import { nameOfLanguage } from '@dinh/i18n';
import { isTitleTranslated } from '@dinh/kpi';
import type { ReactNode } from 'react';
import type { SourceRow } from '../../app/answers.ts';
import { useTranslate } from '../language/use-translate.ts';

type TitledSource = Pick<SourceRow, 'title' | 'language'>;

/** Says of a translated title that it is one, and what language its page is in; nothing of any other. */
export function TranslatedMark({ source }: { readonly source: TitledSource }) {
  const t = useTranslate();
  const { language } = source;
  if (language === null || isTitleTranslated(source) !== true) return null;
  return (
    <span className="block font-normal text-12 text-muted">
      {t('words.translatedFrom', { language: nameOfLanguage(language, t.language) })}
    </span>
  );
}

/** The language a title is written in: its page's own, or the compilers' English. */
export function langOfTitle(source: TitledSource): string {
  return isTitleTranslated(source) === false ? (source.language ?? 'en') : 'en';
}

interface SourceTitleProps {
  readonly source: TitledSource;
  /** The title as a link, or as it is. */
  readonly children: ReactNode;
}

/** A title in the language it is written in, with its mark. */
export function SourceTitle({ source, children }: SourceTitleProps) {
  return (
    <>
      <span lang={langOfTitle(source)}>{children}</span>
      <TranslatedMark source={source} />
    </>
  );
}
