import { languages, nameIssuer } from '@dinh/i18n';
import { findPolicyState, type PolicyId, type PolicyTreeRow, searchNames } from '@dinh/kpi';
import type { ListedPolicy } from '../../app/answers.ts';
import type { PoliciesState } from '../../app/policies-state.ts';

/** The policies that answer what was typed and chosen; those of one number or title in any order of words. */
export function filterPolicies(
  policies: readonly ListedPolicy[],
  { find, kind, area, state }: PoliciesState,
  day: string,
): readonly ListedPolicy[] {
  const chosen = policies.filter(
    (policy) =>
      (kind === undefined || policy.kind === kind) &&
      (area === undefined || policy.scopeAreaId === area) &&
      (state === undefined || findPolicyState(policy, day) === state),
  );
  const typed = find?.trim() ?? '';
  if (typed === '') return chosen;
  const entries = chosen.map((policy) => ({
    policy,
    names: [policy.titleVi, policy.titleEn, policy.number ?? '', ...namesOf(policy.issuer), policy.id],
  }));
  return searchNames(entries, typed).map(({ entry }) => entry.policy);
}

function namesOf(issuer: string | null): readonly string[] {
  return issuer === null ? [] : languages.map((language) => nameIssuer(issuer, language).text);
}

type Row = PolicyTreeRow<ListedPolicy>;

/**
 * The rows of a tree that lead to the policies found: those themselves and all above them. One that is found stands
 * under each that it implements.
 */
export function pruneTree(rows: readonly Row[], found: ReadonlySet<PolicyId>): readonly Row[] {
  const kept = new Set<number>();
  const above: number[] = [];
  for (const [index, { policy, depth }] of rows.entries()) {
    above.length = depth;
    above[depth] = index;
    if (found.has(policy.id)) for (const one of above) kept.add(one);
  }
  return rows.filter((_, index) => kept.has(index));
}

export interface Branch {
  readonly row: Row;
  readonly branches: readonly Branch[];
}

/** The rows of a tree as branches within branches. */
export function toBranches(rows: readonly Row[]): readonly Branch[] {
  const least = Math.min(...rows.map(({ depth }) => depth));
  const heads = rows.flatMap(({ depth }, index) => (depth === least ? [index] : []));
  return heads.flatMap((start, at) => {
    const row = rows[start];
    return row ? [{ row, branches: toBranches(rows.slice(start + 1, heads[at + 1])) }] : [];
  });
}
