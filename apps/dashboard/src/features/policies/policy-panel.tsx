import { toReportedSeries } from '@dinh/kpi';
import { lazy, Suspense, useMemo } from 'react';
import { unpackPoints } from '../../app/unpack-points.ts';
import { Loaded } from '../loading/loaded.tsx';
import { Waiting } from '../loading/waiting.tsx';
import type { AskedPolicyProps, PolicyPanelProps } from './asked-policy.ts';
import { PolicyView } from './policy-view.tsx';
import { usePolicyPage } from './use-policy-page.ts';

/** Another day or other boundaries in the address: no part of the first load of what is usual. */
const PolicyOnBasis = lazy(async () => ({ default: (await import('./policy-on-basis.tsx')).PolicyOnBasis }));

/** The document's targets by figures as reported, as of the release. */
function UsualPolicy({ answer, targets, onRetryTargets, state, onChange }: AskedPolicyProps) {
  const series = useMemo(() => (targets ? toReportedSeries(unpackPoints(targets.points)) : []), [targets]);
  const { method = 'path' } = state;
  const rule = useMemo(() => ({ method, asOf: answer.release.date, basis: undefined }), [method, answer.release.date]);
  return <PolicyView {...{ answer, targets, onRetryTargets, onChange, series, rule }} />;
}

export function PolicyPanel({ id, state, onChange }: PolicyPanelProps) {
  const { query, targets, retryTargets } = usePolicyPage(id);
  return (
    <Loaded query={query}>
      {(answer) => {
        const asked = { answer, targets, state, onChange, onRetryTargets: retryTargets };
        return state.basis === undefined && state.asOf === undefined ? (
          <UsualPolicy {...asked} />
        ) : (
          <Suspense fallback={<Waiting />}>
            <PolicyOnBasis {...asked} />
          </Suspense>
        );
      }}
    </Loaded>
  );
}
