import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import type { OverviewAnswer, TargetsAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import type { CoverageState } from '../../app/coverage-state.ts';
import { loadPart } from '../../app/load-part.ts';
import type { ChangeTargets, TargetsState } from '../../app/targets-state.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { Loaded } from '../loading/loaded.tsx';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { Waiting } from '../loading/waiting.tsx';
import { dropUnknown } from '../target-status/drop-unknown.ts';
import { TargetsView } from '../target-status/targets-view.tsx';
import { useAssessedTargets } from '../target-status/use-assessed-targets.ts';

/** Below the targets, so they are no part of the first load. */
const TargetsChanges = lazy(
  loadPart(
    async () => ({ default: (await import('../target-status/later-parts.ts')).TargetsChanges }),
    ['target', 'targets'],
  ),
);
const OverviewGround = lazy(
  loadPart(async () => ({ default: (await import('./overview-ground.tsx')).OverviewGround }), ['coverage', 'overview']),
);
/** Room for what is about to come, so that a page gone back to keeps its place. */
const lowerRoom = 'min-h-[300vh]';
const noRegions: OverviewAnswer['regions'] = [];

interface OverviewPanelProps {
  readonly state: CoverageState;
  readonly onChange: (change: CoverageState) => void;
  readonly targets: TargetsState;
  readonly onTargets: ChangeTargets;
}

export function OverviewPanel({ state, onChange, targets, onTargets }: OverviewPanelProps) {
  const release = useAskedRelease();
  // Asked for in one go.
  const answered = useQuery(trpc.targets.queryOptions({ release }));
  const overview = useQuery(trpc.overview.queryOptions({ release }));
  return (
    <>
      <Loaded query={answered}>
        {(answer) => (
          <AssessedTargets
            answer={answer}
            regions={overview.data?.regions ?? noRegions}
            state={targets}
            onChange={onTargets}
          />
        )}
      </Loaded>
      {answered.data === undefined && !answered.isError ? null : (
        <div className="print:hidden">
          <Loaded query={overview}>
            {(answer) => (
              <Suspense fallback={<div aria-busy="true" className={lowerRoom} />}>
                <OverviewGround answer={answer} state={state} onChange={onChange} />
              </Suspense>
            )}
          </Loaded>
        </div>
      )}
    </>
  );
}

interface AssessedTargetsProps {
  readonly answer: TargetsAnswer;
  readonly regions: OverviewAnswer['regions'];
  readonly state: TargetsState;
  readonly onChange: ChangeTargets;
}

/** The targets as the address asks for them to be assessed; until that is at hand what stood there stays, dimmed. */
function AssessedTargets({ answer, regions, state, onChange }: AssessedTargetsProps) {
  const kept = useMemo(() => dropUnknown(state, { answer, regions }), [state, answer, regions]);
  const { shown, isOld, retry } = useAssessedTargets(answer, kept);
  if (!shown) return retry ? <UnansweredNote onRetry={retry} /> : <Waiting />;
  return (
    <>
      {retry ? <UnansweredNote onRetry={retry} /> : null}
      <div
        aria-busy={isOld && !retry}
        className={isOld ? 'opacity-50 delay-300 duration-120 motion-safe:transition-opacity' : ''}
      >
        <TargetsView answer={answer} regions={regions} found={shown} state={state} onChange={onChange} />
      </div>
      <div className="print:hidden">
        <Suspense fallback={<div aria-busy="true" className="min-h-64" />}>
          <TargetsChanges answer={answer} />
        </Suspense>
      </div>
    </>
  );
}
