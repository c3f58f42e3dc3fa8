import { listPoliciesBelow } from './list-policy-tree.ts';
import type { LinkedPolicy, PolicyId, PolicyLinkBasis, PolicyRelation } from './policy.ts';

export interface RelatedPolicy<T extends LinkedPolicy> {
  readonly policy: T;
  readonly relation: PolicyRelation;
  readonly basis: PolicyLinkBasis;
}

export interface PolicyRelations<T extends LinkedPolicy> {
  /** What it implements, succeeds or amends. */
  readonly to: readonly RelatedPolicy<T>[];
  /** What implements, succeeds or amends it. */
  readonly from: readonly RelatedPolicy<T>[];
}

/** The policies linked to one, either way, in the order of its links and of the policies. */
export function relatePolicies<T extends LinkedPolicy>(own: T, policies: readonly T[]): PolicyRelations<T> {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return {
    to: own.links.flatMap(({ toPolicyId, relation, basis }) => {
      const policy = byId.get(toPolicyId);
      return policy && policy.id !== own.id ? [{ policy, relation, basis }] : [];
    }),
    from: policies.flatMap((policy) =>
      policy.links.flatMap(({ toPolicyId, relation, basis }) =>
        toPolicyId === own.id && policy.id !== own.id ? [{ policy, relation, basis }] : [],
      ),
    ),
  };
}

/** The policies above one by `implements` links, however far, each once; never itself. */
function listPoliciesAbove<T extends LinkedPolicy>(own: T, policies: readonly T[]): readonly T[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const found = new Map<PolicyId, T>();
  const follow = ({ links }: T): void => {
    for (const { toPolicyId, relation } of links) {
      const policy = byId.get(toPolicyId);
      if (relation !== 'implements' || !policy || found.has(policy.id) || policy.id === own.id) continue;
      found.set(policy.id, policy);
      follow(policy);
    }
  };
  follow(own);
  return [...found.values()];
}

/**
 * The policies that a policy's page names: all above and below it by `implements` links, those that it succeeds
 * or amends or that do so to it, and those that one below it succeeds or amends; in the order given, never itself.
 */
export function listRelatedPolicies<T extends LinkedPolicy>(own: T, policies: readonly T[]): readonly T[] {
  const { to, from } = relatePolicies(own, policies);
  const below = listPoliciesBelow(own.id, policies);
  const named = [...listPoliciesAbove(own, policies), ...below, ...[...to, ...from].map(({ policy }) => policy)];
  const ids = new Set([
    ...named.map(({ id }) => id),
    ...below.flatMap(({ links }) =>
      links.flatMap(({ toPolicyId, relation }) => (relation === 'implements' ? [] : [toPolicyId])),
    ),
  ]);
  return policies.filter(({ id }) => ids.has(id) && id !== own.id);
}
