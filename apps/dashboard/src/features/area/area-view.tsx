import { findSeriesToDraw } from '@dinh/kpi';
import { useMemo } from 'react';
import type { AreaAnswer } from '../../app/answers.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { CompletionSection } from '../coverage/completion-section.tsx';
import { indexSources } from '../figures/find-source.ts';
import { SeriesFigure } from '../figures/series-figure.tsx';
import { SourceList } from '../figures/source-list.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { TargetsTable } from '../targets/targets-table.tsx';
import { AreaAnswerLine } from './area-answer.tsx';
import { AreaChildren } from './area-children.tsx';
import { AreaHead } from './area-head.tsx';
import { AreaIntro } from './area-intro.tsx';
import { FamilySections } from './family-sections.tsx';
import { HeritageSection } from './heritage-section.tsx';
import { PoliciesTable } from './policies-table.tsx';

/** Everything known of one area: the answer, a figure, its figures by family, heritage, policies, targets. */
export function AreaView({ answer }: { readonly answer: AreaAnswer }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const points = useMemo(() => unpackPoints(answer.points), [answer.points]);
  const sources = useMemo(() => indexSources(answer.sources), [answer.sources]);
  const own = catalogue.areaById.get(answer.area.id);
  const name = own ? describeAreaOfTime(catalogue, own, t) : answer.area.nameVi;
  const drawn = findSeriesToDraw(points, catalogue.indicatorById);
  return (
    <article>
      <PageTitle title={name} site={t('frame.name')} />
      <AreaIntro answer={answer} />
      <AreaAnswerLine answer={answer} points={points} />
      {drawn ? <SeriesFigure points={drawn} sources={sources} headingLevel={2} /> : null}
      <FamilySections answer={answer} points={points} sources={sources} />
      <Section title={t('area.heritage.title')}>
        <HeritageSection answer={answer} points={points} />
      </Section>
      <Section title={t('area.policies.title')}>
        {answer.policies.length === 0 ? (
          <p className="text-14">{t('area.policies.none')}</p>
        ) : (
          <PoliciesTable policies={answer.policies} />
        )}
      </Section>
      <Section
        title={t('area.targets.title')}
        {...(answer.targets.length === 0 ? {} : { lead: t('area.targets.note') })}
      >
        {answer.targets.length === 0 ? (
          <p className="text-14">{t('area.targets.none')}</p>
        ) : (
          <TargetsTable
            subject="indicator"
            caption={t('area.targets.title')}
            targets={answer.targets}
            policies={answer.policies}
            sources={sources}
            points={points}
          />
        )}
      </Section>
      <CompletionSection answer={answer} sources={sources} />
      <Section title={t('area.head.title')}>
        <AreaHead answer={answer} />
      </Section>
      <AreaChildren answer={answer} />
      {answer.sources.length === 0 ? null : (
        <Section title={t('area.sources.title')}>
          <SourceList sources={answer.sources} />
        </Section>
      )}
    </article>
  );
}
