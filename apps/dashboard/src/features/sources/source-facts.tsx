import { formatDate, nameOfLanguage } from '@dinh/i18n';
import type { SourceEntry } from '../../app/answers.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { SourceAddress } from './source-address.tsx';

/** Who published a source, when and where; what is not known is said. */
export function SourceFacts({ source }: { readonly source: SourceEntry }) {
  const t = useTranslate();
  const { publisher, published, language, note, id } = source;
  const facts = [
    { name: t('sources.column.publisher'), value: publisher ?? t('sources.noPublisher') },
    {
      name: t('sources.column.published'),
      value: published === null ? t('sources.noDate') : formatDate(published, t.language),
    },
    { name: t('sources.column.address'), value: <SourceAddress source={source} /> },
    { name: t('sources.column.kind'), value: t(`words.sourceKind.${source.kind}`) },
    {
      name: t('sources.pageLanguage'),
      value: language === null ? t('sources.unknownLanguage') : nameOfLanguage(language, t.language),
    },
    ...(note === null ? [] : [{ name: t('sources.note'), value: <span lang="en">{note}</span> }]),
    { name: t('sources.id'), value: id },
  ];
  return <FactList facts={facts} />;
}
