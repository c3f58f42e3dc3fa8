import type { TargetRow } from '../pack-rows.ts';
import type { OpenPack } from '../release-pack.ts';

/** The policies that set these targets, and those made for the area, the latest first. */
export function pickPolicies(pack: OpenPack, targets: readonly TargetRow[], areaId: string | null) {
  const ids = new Set(targets.map(({ policyId }) => policyId));
  return pack
    .rows('policies')
    .filter((policy) => ids.has(policy.id) || (areaId !== null && policy.scopeAreaId === areaId))
    .map(({ scopeAreaId: _, ...policy }) => policy);
}
