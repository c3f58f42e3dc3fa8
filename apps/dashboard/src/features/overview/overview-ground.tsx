import { formatPeriod } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import { lazy, memo, Suspense } from 'react';
import type { OverviewAnswer } from '../../app/answers.ts';
import type { CoverageState } from '../../app/coverage-state.ts';
import { loadPart } from '../../app/load-part.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import { Section } from '../../ui/section.tsx';
import { countKnown } from '../coverage/count-coverage.ts';
import { CoverageTable } from '../coverage/coverage-table.tsx';
import { type Coverages, useCoverages } from '../coverage/use-coverages.ts';
import { indexSources } from '../figures/find-source.ts';
import { SeriesFigure } from '../figures/series-figure.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { HeadlinesTable } from './headlines-table.tsx';

/** Not needed for the answer above it, so it is no part of the first load. */
const CoverageSection = lazy(
  loadPart(async () => ({ default: (await import('../coverage/coverage-section.tsx')).CoverageSection }), ['coverage']),
);
/** Its room, so that nothing jumps when it comes. */
const coverageRoom = 'mt-10 min-h-[calc(min(80vh,760px)+24rem)] border-rule border-t pt-6';

/** Figures side by side share the rows of their parts, so that their plots begin at one height. */
const alignedFigures =
  'grid grid-cols-[minmax(0,1fr)] gap-x-6 md:grid-cols-2 xl:grid-cols-3 *:pb-10 *:row-span-4 *:grid *:grid-cols-[minmax(0,1fr)] *:grid-rows-subgrid';

interface PartProps {
  readonly answer: OverviewAnswer;
}

interface OverviewGroundProps extends PartProps {
  readonly state: CoverageState;
  readonly onChange: (change: CoverageState) => void;
}

/** How much is published of each family. Apart, so that a switch of the matrix doesn't draw it anew. */
const OverviewCoverage = memo(function OverviewCoverage({
  answer,
  coverages,
}: PartProps & { readonly coverages: Coverages }) {
  const t = useTranslate();
  const { totals, families } = answer;
  const { byFamily } = coverages.before;
  const counted = families.reduce(
    (sum, family) => ({ have: sum.have + family.indicatorsWithFigures, all: sum.all + family.indicators }),
    { have: 0, all: 0 },
  );
  return (
    <Section title={t('overview.coverage.title')} lead={t('overview.coverage.text')}>
      <p className="max-w-[68ch] text-16">
        {t('overview.answer.known', { areas: String(countKnown(byFamily)), due: String(byFamily.length) })}
      </p>
      <p className="mt-1 mb-4 max-w-[68ch] text-14 text-muted">
        {t('overview.answer.sure', {
          figures: totals.figures,
          indicators: counted.have,
          allIndicators: counted.all,
          sources: totals.sources,
          first: formatPeriod(totals.firstPeriod, t.language, 'short'),
          last: formatPeriod(totals.lastPeriod, t.language, 'short'),
        })}
      </p>
      <CoverageTable families={families} coverages={coverages} />
    </Section>
  );
});

/** The nation's latest figures, the longest series, and what needs another look. */
const OverviewRest = memo(function OverviewRest({ answer }: PartProps) {
  const t = useTranslate();
  const sources = indexSources(answer.sources);
  const { problems } = answer;
  return (
    <>
      <Section title={t('overview.headlines.title')} lead={t('overview.headlines.text')}>
        <HeadlinesTable points={answer.headlines} sources={sources} />
      </Section>
      <Section title={t('overview.best.title')} lead={t('overview.best.text')}>
        <div className={alignedFigures}>
          {answer.best.map((series) => (
            <SeriesFigure key={series.family} points={unpackPoints(series.points)} sources={sources} size="small" />
          ))}
        </div>
      </Section>
      <Section title={t('overview.problems.title')}>
        <ul className="space-y-1 text-16">
          <li>{t('overview.problems.shares', { count: problems.shares })}</li>
          <li>{t('overview.problems.sources', { count: problems.sources })}</li>
          <li>{t('overview.problems.findings', { count: problems.findings })}</li>
          <li>{t('overview.problems.notPlaced', { count: problems.notPlaced })}</li>
        </ul>
        <p className="mt-3 text-14">
          <Link to="/problems" className="underline">
            {t('overview.problems.all')}
          </Link>
        </p>
        <p className="mt-8 max-w-[68ch] text-14 text-muted">{t('overview.about')}</p>
      </Section>
    </>
  );
});

/** Below the targets: what is known of the country's culture figures, the nation's latest, and what needs another look. */
export function OverviewGround({ answer, state, onChange }: OverviewGroundProps) {
  const coverages = useCoverages(answer);
  return (
    <>
      <OverviewCoverage answer={answer} coverages={coverages} />
      <Suspense fallback={<div aria-busy="true" className={coverageRoom} />}>
        <CoverageSection coverages={coverages} regions={answer.regions} state={state} onChange={onChange} />
      </Suspense>
      <OverviewRest answer={answer} />
    </>
  );
}
