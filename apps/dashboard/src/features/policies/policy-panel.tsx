import { packRows, type TargetSeriesPoint } from '@dinh/kpi';
import { useMemo, useState } from 'react';
import type { PolicyAnswer, TargetsAnswer } from '../../app/answers.ts';
import type { RuleState } from '../../app/targets-state.ts';
import { Loaded } from '../loading/loaded.tsx';
import { UnansweredNote } from '../loading/unanswered-note.tsx';
import { Waiting } from '../loading/waiting.tsx';
import type { TargetRule, TargetsToAssess } from '../target-status/assess-answer.ts';
import { dropUnknownRule } from '../target-status/drop-unknown-rule.ts';
import { useTargetSeries } from '../target-status/use-assessed-targets.ts';
import { PolicyView } from './policy-view.tsx';
import { usePolicyPage } from './use-policy-page.ts';

interface PolicyPanelProps {
  readonly id: string;
  readonly state: RuleState;
  readonly onChange: (change: RuleState) => void;
}

interface AskedPolicyProps extends Omit<PolicyPanelProps, 'id'> {
  readonly answer: PolicyAnswer;
  readonly targets: TargetsAnswer | undefined;
  readonly onRetryTargets: (() => void) | undefined;
}

const noTargets: TargetsToAssess = { targets: [], policies: [], points: packRows([]) as TargetsAnswer['points'] };

/** While other boundaries are on their way what stood before stays, with the rule it was assessed by. */
function AskedPolicy({ answer, targets, onRetryTargets, state, onChange }: AskedPolicyProps) {
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

export function PolicyPanel({ id, state, onChange }: PolicyPanelProps) {
  const { query, targets, retryTargets } = usePolicyPage(id);
  return (
    <Loaded query={query}>
      {(answer) => <AskedPolicy {...{ answer, targets, state, onChange }} onRetryTargets={retryTargets} />}
    </Loaded>
  );
}
