import type { SeriesPoint } from '@dinh/kpi';
import { lazy, memo, Suspense } from 'react';
import type { IndicatorAnswer, SourceRow } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import type { IndicatorState } from '../../app/view-state.ts';
import { OutOfSight } from '../../ui/out-of-sight.tsx';
import { Section } from '../../ui/section.tsx';
import { SourceList } from '../figures/source-list.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import type { PageTargets } from '../targets/page-targets.ts';
import { AllFigures } from './all-figures.tsx';
import { HowToRead } from './how-to-read.tsx';

const IndicatorTargets = lazy(
  loadPart(
    async () => ({ default: (await import('../targets/indicator-targets.tsx')).IndicatorTargets }),
    ['target', 'targets'],
  ),
);

interface IndicatorGroundProps {
  readonly answer: IndicatorAnswer;
  readonly points: readonly SeriesPoint[];
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** How its targets stand; undefined until what assesses them is here. */
  readonly aims: PageTargets | undefined;
  readonly onRetryTargets: (() => void) | undefined;
  readonly onChange: (change: IndicatorState) => void;
}

/** A longer list stands behind one line. */
const mostTargets = 10;
/** How to read it, and the heads of the parts. */
const rowsBesides = 9;

/** What an indicator's pictures rest on, the same whatever places and year are shown: reading, targets, figures, sources. */
export const IndicatorGround = memo(function IndicatorGround(props: IndicatorGroundProps) {
  const { answer, points, sources, aims, onRetryTargets, onChange } = props;
  const t = useTranslate();
  const { indicator, targets } = answer;
  const rows = rowsBesides + (targets.length > mostTargets ? 1 : targets.length);
  return (
    <OutOfSight rows={rows}>
      <Section title={t('indicator.reading.section')}>
        <HowToRead indicator={indicator} />
      </Section>
      <Section title={t('indicator.targets.section')}>
        {targets.length === 0 ? <p className="text-14">{t('indicator.targets.none')}</p> : null}
        {onRetryTargets ? <UnansweredNote onRetry={onRetryTargets} /> : null}
        {aims ? (
          <Suspense>
            <IndicatorTargets {...{ answer, aims, sources, onChange }} />
          </Suspense>
        ) : null}
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
