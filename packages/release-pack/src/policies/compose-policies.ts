import { listRelatedPolicies } from '@dinh/kpi';
import type { ExchangeRow, PolicyRow, ReviewPointRow, ReviewRow, TargetRow, ValueRow } from '../pack-rows.ts';

type OwnTarget = Pick<TargetRow, 'policyId' | 'areaId'>;

function withTargets<Policy extends PolicyRow>(policies: readonly Policy[], targets: readonly OwnTarget[]) {
  const counted = Map.groupBy(targets, ({ policyId }) => policyId);
  return policies.map((policy) => ({ ...policy, targets: counted.get(policy.id)?.length ?? 0 }));
}

function listSourceIds(...rows: readonly (readonly { readonly sourceId: string }[])[]): readonly string[] {
  return [...new Set(rows.flat().map(({ sourceId }) => sourceId))];
}

/** Every policy with how many targets it sets, and what reviews say was achieved. */
export function composePolicies<Policy extends PolicyRow, Reviewed extends ReviewRow>({
  policies,
  targets,
  reviews,
}: {
  readonly policies: readonly Policy[];
  readonly targets: readonly OwnTarget[];
  readonly reviews: readonly Reviewed[];
}) {
  return {
    answer: { policies: withTargets(policies, targets), reviews },
    sourceIds: listSourceIds(policies, reviews),
  };
}

export interface PolicyGround<Policy, Reviewed, Point, Value> {
  readonly policies: readonly Policy[];
  readonly targets: readonly OwnTarget[];
  readonly reviews: readonly Reviewed[];
  readonly reviewPoints: readonly Point[];
  readonly values: readonly Value[];
}

/** One policy with those it is linked to, its reviews and the values it asks for; undefined for an unknown one. */
export function composePolicy<
  Policy extends PolicyRow,
  Reviewed extends ReviewRow,
  Point extends ReviewPointRow,
  Value extends ValueRow,
>(ground: PolicyGround<Policy, Reviewed, Point, Value>, id: string) {
  const policies = withTargets(ground.policies, ground.targets);
  const policy = policies.find((row) => row.id === id);
  if (!policy) return undefined;
  const isOwn = ({ policyId }: { readonly policyId: string | null }): boolean => policyId === id;
  const related = listRelatedPolicies(policy, policies);
  const reviews = ground.reviews.filter(isOwn);
  const points = ground.reviewPoints.filter(isOwn);
  const values = ground.values.filter(isOwn);
  return {
    answer: { policy, related, reviews, points, values },
    sourceIds: listSourceIds([policy], related, reviews, points, values),
  };
}

/** Every system of values with the policies that set them, and the meetings between places. */
export function composeValues<Policy extends PolicyRow, Value extends ValueRow, Exchange extends ExchangeRow>({
  policies,
  targets,
  values,
  exchanges,
}: {
  readonly policies: readonly Policy[];
  readonly targets: readonly OwnTarget[];
  readonly values: readonly Value[];
  readonly exchanges: readonly Exchange[];
}) {
  const named = new Set(values.map(({ policyId }) => policyId));
  const setting = withTargets(policies, targets).filter(({ id }) => named.has(id));
  return {
    answer: { values, policies: setting, exchanges },
    sourceIds: listSourceIds(values, setting, exchanges),
  };
}
