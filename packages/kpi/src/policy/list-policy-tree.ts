import type { LinkedPolicy, PolicyId, PolicyLinkBasis } from './policy.ts';

export interface PolicyTreeRow<T extends LinkedPolicy> {
  readonly policy: T;
  /** 0 for what implements nothing known. */
  readonly depth: number;
  /** What it stands under here, and how that is known; null at the top. */
  readonly under: { readonly id: PolicyId; readonly basis: PolicyLinkBasis } | null;
  /** True where it stood further up already, with what is under it: it implements several. */
  readonly isRepeated: boolean;
}

interface Child<T extends LinkedPolicy> {
  readonly policy: T;
  readonly basis: PolicyLinkBasis;
}

/** The policies that implement each, in the order given. */
function groupChildren<T extends LinkedPolicy>(policies: readonly T[]): ReadonlyMap<PolicyId, readonly Child<T>[]> {
  const pairs = policies.flatMap((policy) =>
    policy.links.flatMap(({ toPolicyId, relation, basis }) =>
      relation === 'implements' && toPolicyId !== policy.id ? [{ toPolicyId, child: { policy, basis } }] : [],
    ),
  );
  const grouped = Map.groupBy(pairs, ({ toPolicyId }) => toPolicyId);
  return new Map([...grouped].map(([id, own]) => [id, own.map(({ child }) => child)]));
}

/** The policies below one by `implements` links, however far, each once and nearest first; never itself. */
export function listPoliciesBelow<T extends LinkedPolicy>(id: PolicyId, policies: readonly T[]): readonly T[] {
  const children = groupChildren(policies);
  const found = new Map<PolicyId, T>();
  let level: readonly PolicyId[] = [id];
  while (level.length > 0) {
    const next = level.flatMap((own) => children.get(own) ?? []).filter(({ policy }) => !found.has(policy.id));
    for (const { policy } of next) if (policy.id !== id) found.set(policy.id, policy);
    level = [...new Set(next.flatMap(({ policy }) => (policy.id === id ? [] : policy.id)))];
  }
  return [...found.values()];
}

/**
 * The tree of policies by what implements what, row by row from the top: those with most below them first, then in
 * the order given. One that implements several stands under each, with what is below it only the first time. Links
 * to a policy that isn't given are left aside; of policies that implement one another the first stands at the top.
 */
export function listPolicyTree<T extends LinkedPolicy>(policies: readonly T[]): readonly PolicyTreeRow<T>[] {
  const known = new Set(policies.map(({ id }) => id));
  const children = groupChildren(policies);
  const seen = new Set<PolicyId>();
  const rows: PolicyTreeRow<T>[] = [];
  const add = (policy: T, depth: number, under: PolicyTreeRow<T>['under']): void => {
    const isRepeated = seen.has(policy.id);
    seen.add(policy.id);
    rows.push({ policy, depth, under, isRepeated });
    if (isRepeated) return;
    for (const child of children.get(policy.id) ?? []) {
      add(child.policy, depth + 1, { id: policy.id, basis: child.basis });
    }
  };
  const isTop = ({ id, links }: T): boolean =>
    !links.some((link) => link.relation === 'implements' && link.toPolicyId !== id && known.has(link.toPolicyId));
  const sized = policies
    .filter(isTop)
    .map((policy) => ({ policy, below: listPoliciesBelow(policy.id, policies).length }));
  for (const { policy } of sized.toSorted((a, b) => b.below - a.below)) add(policy, 0, null);
  // What is left stands in a ring of policies that implement one another.
  for (const policy of policies) if (!seen.has(policy.id)) add(policy, 0, null);
  return rows;
}
