import { formatDate, formatList } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { SourceAnswer } from '../../app/answers.ts';
import { Answer } from '../../ui/answer.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { DataLinks } from '../frame/data-links.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { listUses } from './describe-use.ts';
import { SourceFacts } from './source-facts.tsx';
import { SourceFigures } from './source-figures.tsx';
import { SourceHeritage, SourcePolicies, SourceTargets } from './source-rows.tsx';
import { TranslatedMark } from './source-title.tsx';

/** One source: who published it, when and where, then everything that rests on it. */
export function SourceView({ answer }: { readonly answer: SourceAnswer }) {
  const t = useTranslate();
  const { source, figures, heritage, targets, policies } = answer;
  const uses = listUses(source, t);
  return (
    <>
      <DataLinks />
      <PageTitle title={source.title} site={t('frame.name')} />
      <TranslatedMark source={source} />
      <Answer
        sentence={
          uses.length === 0 ? t('sources.one.unused') : t('sources.one.answer', { use: formatList(uses, t.language) })
        }
      >
        {t('sources.one.about', {
          publisher: source.publisher ?? t('sources.noPublisher'),
          date: source.published === null ? t('sources.noDate') : formatDate(source.published, t.language),
        })}
      </Answer>
      <SourceFacts source={source} />
      {figures.length === 0 ? null : (
        <Section title={t('sources.one.figures', { count: figures.length })} lead={t('sources.one.figuresText')}>
          <SourceFigures figures={figures} />
        </Section>
      )}
      <SourceTargets targets={targets} />
      <SourcePolicies policies={policies} />
      <SourceHeritage heritage={heritage} />
      <p className="mt-8 text-14">
        <Link to="/sources" className="underline">
          {t('sources.one.back')}
        </Link>
      </p>
    </>
  );
}
