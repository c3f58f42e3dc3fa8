import type { SeriesPoint } from '@dinh/kpi';
import { memo } from 'react';
import type { IndicatorAnswer, SourceRow } from '../../app/answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OutOfSight } from '../../ui/out-of-sight.tsx';
import { Section } from '../../ui/section.tsx';
import { SourceList } from '../figures/source-list.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { TargetsTable } from '../targets/targets-table.tsx';
import { AllFigures } from './all-figures.tsx';
import { HowToRead } from './how-to-read.tsx';

interface IndicatorGroundProps {
  readonly answer: IndicatorAnswer;
  readonly points: readonly SeriesPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** A longer list stands behind one line. */
const mostTargets = 10;
/** The sources named before the rest stands behind one line. */
const sourcesListed = 10;
/** How to read it, and the heads of the parts. */
const rowsBesides = 9;

/** What an indicator's pictures rest on, the same whatever places and year are shown: reading, targets, figures, sources. */
export const IndicatorGround = memo(function IndicatorGround({ answer, points, sources }: IndicatorGroundProps) {
  const t = useTranslate();
  const { indicator, targets, policies } = answer;
  const rows = rowsBesides + Math.min(targets.length, mostTargets) + Math.min(answer.sources.length, sourcesListed);
  const table = (
    <TargetsTable
      subject="area"
      caption={t('indicator.targets.section')}
      targets={targets}
      policies={policies}
      sources={sources}
      points={points}
    />
  );
  return (
    <OutOfSight rows={rows}>
      <Section title={t('indicator.reading.section')}>
        <HowToRead indicator={indicator} />
      </Section>
      <Section
        title={t('indicator.targets.section')}
        {...(targets.length === 0 ? {} : { lead: t('indicator.targets.note') })}
      >
        {targets.length === 0 ? (
          <p className="text-14">{t('indicator.targets.none')}</p>
        ) : targets.length > mostTargets ? (
          <Disclosure summary={t('indicator.targets.all', { count: targets.length })}>{() => table}</Disclosure>
        ) : (
          table
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
    </OutOfSight>
  );
});
