import { parsePeriod } from '../period/index.ts';
import type { PolicyState } from './policy.ts';

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
