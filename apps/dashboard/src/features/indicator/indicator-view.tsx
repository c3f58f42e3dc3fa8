import { useMemo } from 'react';
import type { IndicatorAnswer } from '../../app/answers.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import type { IndicatorState } from '../../app/view-state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { SourceList } from '../figures/source-list.tsx';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import { TargetsTable } from '../targets/targets-table.tsx';
import { AllFigures } from './all-figures.tsx';
import { HowToRead } from './how-to-read.tsx';
import { IndicatorAnswerLine } from './indicator-answer.tsx';
import { OverTime } from './over-time.tsx';
import { selectView } from './select-view.ts';
import { YearSection } from './year-section.tsx';

interface IndicatorViewProps {
  readonly answer: IndicatorAnswer;
  readonly state: IndicatorState;
  readonly onChange: (change: IndicatorState) => void;
}

/** One indicator: the answer, its course, one year across the places of a level, how to read it, targets, sources. */
export function IndicatorView({ answer, state, onChange }: IndicatorViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { indicator, targets, policies } = answer;
  const points = useMemo(() => unpackPoints(answer.points), [answer.points]);
  const sources = useMemo(() => indexSources(answer.sources), [answer.sources]);
  const selection = useMemo(
    () => selectView({ points, indicator, state, catalogue }),
    [points, indicator, state, catalogue],
  );
  const parts = { indicator, selection, sources, onChange };
  return (
    <article>
      <PageTitle title={localName(indicator, t.language)} site={t('frame.name')} />
      <IndicatorAnswerLine indicator={indicator} selection={selection} />
      {points.length === 0 ? null : (
        <>
          <OverTime {...parts} />
          {selection.level === undefined ? null : <YearSection {...parts} view={state.view ?? 'bars'} />}
        </>
      )}
      <Section title={t('indicator.reading.section')}>
        <HowToRead indicator={indicator} />
      </Section>
      <Section
        title={t('indicator.targets.section')}
        {...(targets.length === 0 ? {} : { lead: t('indicator.targets.note') })}
      >
        {targets.length === 0 ? (
          <p className="text-14">{t('indicator.targets.none')}</p>
        ) : (
          <TargetsTable subject="area" targets={targets} policies={policies} sources={sources} points={points} />
        )}
      </Section>
      {points.length === 0 ? null : (
        <Section title={t('indicator.sources.table')}>
          <AllFigures indicator={indicator} points={points} sources={sources} />
        </Section>
      )}
      {answer.sources.length === 0 ? null : (
        <Section
          title={t('indicator.sources.section')}
          lead={t('indicator.sources.count', { count: answer.sources.length, figures: points.length })}
        >
          <SourceList sources={answer.sources} />
        </Section>
      )}
    </article>
  );
}
