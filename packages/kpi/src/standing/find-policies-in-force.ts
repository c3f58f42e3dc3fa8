import type { AreaId } from '../area/index.ts';
import { parsePeriod } from '../period/index.ts';
import { compareText } from '../text/index.ts';

interface DatedPolicy {
  readonly id: string;
  readonly scopeAreaId: AreaId | null;
  readonly issued: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

/**
 * The policies made for one of these areas that were in force at some time of a window: from the start of
 * their period, or where none is given from their issue, to its end, or for good. Those without any date are
 * left out, since nobody knows when they were. By start, then id.
 */
export function findPoliciesInForce<T extends DatedPolicy>(
  policies: readonly T[],
  areaIds: ReadonlySet<AreaId>,
  window: { readonly from: string; readonly to: string },
): readonly T[] {
  const [first, last] = [parsePeriod(window.from).end, parsePeriod(window.to).end];
  const startOf = ({ periodStart, issued }: T): string | null => {
    const text = periodStart ?? issued;
    return text === null ? null : parsePeriod(text).start;
  };
  return policies
    .filter((policy) => {
      if (policy.scopeAreaId === null || !areaIds.has(policy.scopeAreaId)) return false;
      const start = startOf(policy);
      const end = policy.periodEnd === null ? null : parsePeriod(policy.periodEnd).end;
      return start !== null && start <= last && (end === null || end >= first);
    })
    .toSorted((a, b) => compareText(startOf(a) ?? '', startOf(b) ?? '') || compareText(a.id, b.id));
}
