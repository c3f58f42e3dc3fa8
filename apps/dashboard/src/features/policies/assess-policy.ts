import type { AssessedTarget, TargetMethod, TargetSeriesPoint } from '@dinh/kpi';
import type { TargetsAnswer } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { assessAnswer } from '../target-status/assess-answer.ts';

interface AskedAssessment {
  /** The readings of the answer, as they were reported. */
  readonly series: readonly TargetSeriesPoint[];
  readonly catalogue: Catalogue;
  readonly asOf: string;
  readonly method: TargetMethod;
}

/** How the targets of some policies stand on a day; the others' are no steps of theirs. */
export function assessPolicies(
  answer: TargetsAnswer,
  policyIds: ReadonlySet<string>,
  { catalogue, ...asked }: AskedAssessment,
): readonly AssessedTarget[] {
  const targets = answer.targets.filter(({ policyId }) => policyId !== null && policyIds.has(policyId));
  return assessAnswer({ ...answer, targets }, catalogue, asked);
}
