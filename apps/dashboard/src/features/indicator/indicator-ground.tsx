import type { SeriesPoint } from '@dinh/kpi';
import { memo } from 'react';
import type { IndicatorAnswer, SourceRow } from '../../app/answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
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

/** Below the fold it is not laid out before it is scrolled to, which a switch of the indicator would pay for. */
const outOfSight = '-mx-2 px-2 [content-visibility:auto] print:[content-visibility:visible]';

const fixedRem = 60;
const targetRem = 5;
const sourceRem = 4;
const sourcesListed = 10;
/** A longer list stands behind one line. */
const mostTargets = 10;

/** What an indicator's pictures rest on, the same whatever places and year are shown: reading, targets, figures, sources. */
export const IndicatorGround = memo(function IndicatorGround({ answer, points, sources }: IndicatorGroundProps) {
  const t = useTranslate();
  const { indicator, targets, policies } = answer;
  // Generous rather than short: a page that is gone back to has to be as high as where the reader was.
  const height =
    fixedRem +
    Math.min(targets.length, mostTargets) * targetRem +
    Math.min(answer.sources.length, sourcesListed) * sourceRem;
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
    <div className={outOfSight} style={{ containIntrinsicSize: `auto ${height}rem` }}>
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
    </div>
  );
});
