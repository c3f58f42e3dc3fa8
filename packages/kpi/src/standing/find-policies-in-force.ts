import type { AreaId } from '../area/index.ts';
import { parsePeriod } from '../period/index.ts';
import { type DatedPolicy, findPolicyStart } from '../policy/index.ts';
import { compareText } from '../text/index.ts';

interface PolicyOfArea extends DatedPolicy {
  readonly id: string;
  readonly scopeAreaId: AreaId | null;
}

/**
 * The policies made for one of these areas that were in force at some time of a window: from the start of
 * their period, or where none is given from their issue, to its end, or for good. Those without any date are
 * left out, since nobody knows when they were. By start, then id.
 */
export function findPoliciesInForce<T extends PolicyOfArea>(
  policies: readonly T[],
  areaIds: ReadonlySet<AreaId>,
  window: { readonly from: string; readonly to: string },
): readonly T[] {
  const [first, last] = [parsePeriod(window.from).end, parsePeriod(window.to).end];
  return policies
    .filter((policy) => {
      if (policy.scopeAreaId === null || !areaIds.has(policy.scopeAreaId)) return false;
      const start = findPolicyStart(policy);
      const end = policy.periodEnd === null ? null : parsePeriod(policy.periodEnd).end;
      return start !== null && start <= last && (end === null || end >= first);
    })
    .toSorted((a, b) => compareText(findPolicyStart(a) ?? '', findPolicyStart(b) ?? '') || compareText(a.id, b.id));
}
