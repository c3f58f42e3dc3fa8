import { parsePeriod } from '../period/index.ts';

export const policyStates = ['running', 'open', 'ahead', 'ended', 'undated'] as const;

/**
 * Where a day lies in a policy's time: in its period (`running`), after its issue or start where no end is stated
 * (`open`), before (`ahead`) or after it (`ended`); `undated` where neither period nor issue is known. Says nothing
 * of whether it is in force: that a document was replaced is a link of its own.
 */
export type PolicyState = (typeof policyStates)[number];

export interface DatedPolicy {
  readonly issued: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

/** The first day of a policy's period, or of its issue where no period is stated; null where neither is known. */
export function findPolicyStart({ issued, periodStart }: DatedPolicy): string | null {
  const text = periodStart ?? issued;
  return text === null ? null : parsePeriod(text).start;
}

export function findPolicyState(policy: DatedPolicy, day: string): PolicyState {
  const start = findPolicyStart(policy);
  const end = policy.periodEnd === null ? null : parsePeriod(policy.periodEnd).end;
  if (end !== null && end < day) return 'ended';
  if (start !== null && start > day) return 'ahead';
  if (end !== null) return 'running';
  return start === null ? 'undated' : 'open';
}
