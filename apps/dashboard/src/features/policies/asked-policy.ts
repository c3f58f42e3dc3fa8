import type { PolicyAnswer, TargetsAnswer } from '../../app/answers.ts';
import type { RuleState } from '../../app/targets-state.ts';

export interface PolicyPanelProps {
  readonly id: string;
  readonly state: RuleState;
  readonly onChange: (change: RuleState) => void;
}

export interface AskedPolicyProps extends Omit<PolicyPanelProps, 'id'> {
  readonly answer: PolicyAnswer;
  readonly targets: TargetsAnswer | undefined;
  readonly onRetryTargets: (() => void) | undefined;
}
