import {
  type AreaId,
  compareText,
  findPredecessors,
  listPoliciesBelow,
  listPolicyTree,
  openEnd,
  parsePeriod,
} from '@dinh/kpi';
import type { ReportArea, ReportData, ReportPolicy } from './report-data.ts';

export interface ReportDocument {
  readonly policy: ReportPolicy;
  /** Its place in the tree: `1.2` is the second of those that implement the first below the root; empty for the root. */
  readonly place: string;
  readonly depth: number;
  /** The place of what it implements, and how that is known; null for the root. */
  readonly under: { readonly place: string; readonly basis: 'stated' | 'inferred' } | null;
  /** Where it stood before, where it implements several. */
  readonly repeats: string | null;
  /** True where it was issued after the report's day. */
  readonly isLater: boolean;
}

/** Only what is said to implement: that the list of policies names a parent says nothing of the relation. */
function withImplementsLinks(policy: ReportPolicy): ReportPolicy {
  const links = policy.links.filter(({ relation, basis }) => relation === 'implements' && basis !== 'listed');
  return { ...policy, links };
}

/** The area and what became it; of the nation every area. */
export function listOwnAreaIds({ areaId, successions }: Pick<ReportData, 'areaId' | 'successions'>) {
  return findPredecessors(areaId, successions);
}

/** True for a policy made for the area, for what became it, for a place within it or for one around it. */
function concerns(policy: ReportPolicy, area: ReportArea, own: ReadonlySet<AreaId>, areas: readonly ReportArea[]) {
  if (area.level === 'country' || policy.scopeAreaId === null || own.has(policy.scopeAreaId)) return true;
  const scope = areas.find(({ id }) => id === policy.scopeAreaId);
  return scope?.level === 'country' || scope?.id === area.parentId || own.has(scope?.parentId ?? '');
}

/** Those of the whole country first, then the earlier issued; those without a day last. */
function orderPolicies({ policies, areas }: ReportData): readonly ReportPolicy[] {
  const nations = new Set(areas.filter(({ level }) => level === 'country').map(({ id }) => id));
  const dayOf = ({ issued, periodStart }: ReportPolicy): string => {
    const day = issued ?? periodStart;
    return day === null ? openEnd : parsePeriod(day).start;
  };
  const isLocal = ({ scopeAreaId }: ReportPolicy): number => Number(scopeAreaId === null || !nations.has(scopeAreaId));
  return policies.toSorted(
    (a, b) => isLocal(a) - isLocal(b) || compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id),
  );
}

/**
 * The policy reported with the whole tree below it by `implements` links, stated or inferred, for the area: what is
 * made for another area stands in it only where something below it concerns this one.
 */
export function selectDocuments(data: ReportData, root: ReportPolicy, area: ReportArea): readonly ReportDocument[] {
  const all = orderPolicies(data).map(withImplementsLinks);
  const own = listOwnAreaIds(data);
  const below = listPoliciesBelow(root.id, all);
  const isKept = (policy: ReportPolicy): boolean =>
    [policy, ...listPoliciesBelow(policy.id, all)].some((one) => concerns(one, area, own, data.areas));
  const kept = below.filter(isKept);
  // The root's own links lead out of the tree.
  const rows = listPolicyTree([{ ...withImplementsLinks(root), links: [] }, ...kept]);
  const asOf = parsePeriod(data.asOf).end;
  const places = new Map<string, string>();
  const counts = new Map<string, number>();
  const byId = new Map(data.policies.map((policy) => [policy.id, policy]));
  return rows.flatMap(({ policy, depth, under, isRepeated }) => {
    const row = byId.get(policy.id);
    if (!row) return [];
    const parent = under === null ? '' : (places.get(under.id) ?? '');
    const nth = (counts.get(under?.id ?? '') ?? 0) + 1;
    counts.set(under?.id ?? '', nth);
    const place = under === null ? '' : [parent, String(nth)].filter((part) => part !== '').join('.');
    const repeats = isRepeated ? (places.get(policy.id) ?? null) : null;
    if (!isRepeated) places.set(policy.id, place);
    const start = row.issued ?? row.periodStart;
    const isLater = start !== null && parsePeriod(start).start > asOf;
    const basis = under?.basis === 'stated' ? 'stated' : 'inferred';
    return [{ policy: row, place, depth, under: under === null ? null : { place: parent, basis }, repeats, isLater }];
  });
}

/** Policies that the list names under one of the documents without saying how they relate. */
export function selectListed(data: ReportData, documents: readonly ReportDocument[]): readonly ReportPolicy[] {
  const area = data.areas.find(({ id }) => id === data.areaId);
  const own = listOwnAreaIds(data);
  const inTree = new Set(documents.map(({ policy }) => policy.id));
  return data.policies.filter(
    (policy) =>
      area !== undefined &&
      !inTree.has(policy.id) &&
      policy.links.some(({ toPolicyId, basis }) => basis === 'listed' && inTree.has(toPolicyId)) &&
      concerns(policy, area, own, data.areas),
  );
}
