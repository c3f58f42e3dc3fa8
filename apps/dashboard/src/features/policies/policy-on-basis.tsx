import { packRows, type TargetSeriesPoint } from '@dinh/kpi';
import { useMemo, useState } from 'react';
import type { TargetsAnswer } from '../../app/answers.ts';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { Waiting } from '../loading/waiting.tsx';
import type { TargetRule, TargetsToAssess } from '../target-status/assess-answer.ts';
import { dropUnknownRule } from '../target-status/drop-unknown-rule.ts';
import { useTargetSeries } from '../target-status/use-assessed-targets.ts';
import type { AskedPolicyProps } from './asked-policy.ts';
import { PolicyView } from './policy-view.tsx';

const noTargets: TargetsToAssess = { targets: [], policies: [], points: packRows([]) as TargetsAnswer['points'] };

/** While other boundaries are on their way what stood before stays, with the rule it was assessed by. */
export function PolicyOnBasis({ answer, targets, onRetryTargets, state, onChange }: AskedPolicyProps) {
  const { date } = answer.release;
  const { method = 'path', asOf = date, basis } = dropUnknownRule(state, date);
  const { series, retry } = useTargetSeries(targets ?? noTargets, basis);
  const found = useMemo(
    (): { rule: TargetRule; series: readonly TargetSeriesPoint[] } | undefined =>
      series && { rule: { method, asOf, basis }, series },
    [series, method, asOf, basis],
  );
  const [last, setLast] = useState(found);
  if (found && found !== last) setLast(found);
  const shown = found ?? last;
  return (
    <div aria-busy={found === undefined}>
      {retry ? <UnansweredNote onRetry={retry} /> : null}
      {shown ? (
        <PolicyView {...{ answer, targets, onRetryTargets, onChange }} {...shown} />
      ) : retry ? null : (
        <Waiting />
      )}
    </div>
  );
}
