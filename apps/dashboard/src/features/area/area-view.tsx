import { describeAreaOfTime } from '@dinh/charts/ground';
import { localName } from '@dinh/i18n';
import { findSeriesToDraw, type ReadPoints } from '@dinh/kpi';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import type { AreaAnswer, StandingAnswer } from '../../app/answers.ts';
import { loadPart } from '../../app/load-part.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import type { BasisOfDay } from '../../app/view-state.ts';
import { OutOfSight } from '../../ui/out-of-sight.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { BasisSwitch } from '../basis/basis-switch.tsx';
import { readAsReported } from '../basis/read-as-reported.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { SeriesFigure } from '../figures/series-figure.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { usePageTargets } from '../targets/use-page-targets.ts';
import { AreaAnswerLine } from './area-answer.tsx';
import { AreaContents } from './area-contents.tsx';
import { AreaIntro } from './area-intro.tsx';
import { FamilySections } from './family-sections.tsx';

/** Below the first figure. */
const StandingSection = lazy(
  loadPart(
    async () => ({ default: (await import('../standing/standing-section.tsx')).StandingSection }),
    ['compare', 'standing'],
  ),
);
/** Far below the answer, so it is no part of the first load. */
const AreaGround = lazy(
  loadPart(
    async () => ({ default: (await import('./area-ground.tsx')).AreaGround }),
    ['area', 'coverage', 'standing', 'target', 'values'],
  ),
);

/** Seen on paper only. */
const AreaSheet = lazy(
  loadPart(async () => ({ default: (await import('./area-sheet.tsx')).AreaSheet }), ['area', 'compare', 'standing']),
);

/** Room for what is about to come, so that a page gone back to keeps its place. */
const lowerRoom = 'min-h-[300vh]';
/** Rows of strengths, lessons and peers. */
const standingRows = 12;
/** A target's row is as high as two. */
const rowsPerTarget = 2;
/** Rows of the parts at the end of the page but its policies and targets. */
const groundRows = 20;

interface AreaViewProps {
  readonly answer: AreaAnswer;
  /** Absent where it didn't come. */
  readonly standing?: StandingAnswer | undefined;
  readonly onRetryStanding?: (() => void) | undefined;
  /** The figures on the boundaries of the address; absent for those of each figure's own day. */
  readonly read?: ReadPoints | undefined;
  readonly basis?: BasisOfDay | undefined;
  readonly onBasis?: (basis: BasisOfDay | undefined) => void;
}

/** Everything known of one area: the answer, where it stands, its figures by family, heritage, policies, targets. */
export function AreaView({ answer, standing, onRetryStanding, read: onBoundaries, basis, onBasis }: AreaViewProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const points = useMemo(() => unpackPoints(answer.points), [answer.points]);
  const stored = useMemo(() => readAsReported(points), [points]);
  const sources = useMemo(() => indexSources(answer.sources), [answer.sources]);
  const read = onBoundaries ?? stored;
  const whole = useMemo(() => read.points.filter((point) => !read.partial.has(point)), [read]);
  // From one place to the next its name, answer and figure come first, the tables of sixty rows a frame later: never
  // those of the place before.
  const areaId = answer.area.id;
  // A new one with each switch: back at the place before, its tables are not there yet either.
  const visit = useMemo(() => ({ areaId }), [areaId]);
  const isSettled = useDeferredValue(visit) === visit;
  const { aims, retry } = usePageTargets({
    ...{ targets: answer.targets, policies: answer.policies, points, read },
    method: undefined,
  });
  const own = catalogue.areaById.get(answer.area.id);
  const name = own ? describeAreaOfTime(catalogue, own, t) : answer.area.nameVi;
  const compared = standing?.status === 'compared' ? standing : undefined;
  const drawn = useMemo(() => findSeriesToDraw(whole, catalogue.indicatorById), [whole, catalogue]);
  // Figures of before are put together only for a place that still exists: those of one that ended are its successor's.
  const hasFormer = answer.former.length > 0 && answer.area.validTo === null;
  return (
    <article>
      <PageTitle title={name} site={t('frame.name')} />
      <AreaIntro answer={answer} />
      <AreaAnswerLine answer={answer} points={whole} standing={compared} isOnBasis={read.day !== null} />
      <div className="print:hidden">
        <AreaContents areaId={areaId} points={read.points} basis={read.day === null ? undefined : basis} />
        {hasFormer && onBasis ? <BasisSwitch basis={basis} onChange={onBasis} /> : null}
        {hasFormer && basis !== undefined && read.points.length === 0 ? (
          <p className="text-16">{t('basis.none')}</p>
        ) : null}
        {drawn ? <SeriesFigure points={drawn} sources={sources} headingLevel={2} read={read} aims={aims} /> : null}
        {isSettled ? (
          <>
            <OutOfSight rows={standingRows + (compared?.standings.length ?? 0)}>
              <Suspense>
                <StandingSection
                  standing={standing}
                  name={localName(answer.area, t.language)}
                  onRetry={onRetryStanding}
                />
              </Suspense>
            </OutOfSight>
            <FamilySections answer={answer} read={read} sources={sources} />
            <OutOfSight rows={groundRows + answer.policies.length + rowsPerTarget * answer.targets.length}>
              <Suspense>
                <AreaGround {...{ answer, points, sources, aims }} onRetryTargets={retry} />
              </Suspense>
            </OutOfSight>
          </>
        ) : (
          <div className={lowerRoom} />
        )}
      </div>
      <Suspense>{isSettled ? <AreaSheet answer={answer} standing={compared} points={points} /> : null}</Suspense>
    </article>
  );
}
