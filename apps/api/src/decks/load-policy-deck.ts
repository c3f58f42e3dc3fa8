import { findAreas, selectPolicies } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import {
  addUpPlans,
  type Basis,
  isAddable,
  listPoliciesBelow,
  nationId,
  type SeriesPoint,
  unpackRows,
} from '@dinh/kpi';
import type { DeckPlans, DeckRule, PolicyDeckData } from '@dinh/publish/deck';
import type { LoadedData } from '../context.ts';
import { readTargetSeries } from '../files/read-target-series.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import type { Release } from '../releases.ts';
import { createAreaNames, createCall } from './load-area-deck.ts';

export interface AskedPolicyDeck {
  readonly policyId: string;
  /** Only its targets; all unless given. */
  readonly areaId: string | undefined;
  readonly rule: DeckRule;
  readonly language: Language;
}

type Call = ReturnType<typeof createCall>;
type Targets = Awaited<ReturnType<Call['targets']>>;
type Catalogue = Awaited<ReturnType<Call['catalogue']>>;

/** What the provinces plan for the nation's targets of a policy, as its page adds it up. */
async function loadPlans(
  call: Call,
  release: number,
  given: { readonly policyId: string; readonly targets: Targets; readonly catalogue: Catalogue; readonly asOf: string },
) {
  const { policyId, targets, catalogue, asOf } = given;
  const { areas, successions, indicators } = catalogue;
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const levelOf = new Map(areas.map(({ id, level }) => [id, level]));
  const national = targets.targets.filter((row) => row.policyId === policyId && row.areaId === nationId);
  const planned = new Set(
    targets.targets.flatMap(({ areaId, indicatorId, targetValue }) =>
      areaId !== null && targetValue !== null && levelOf.get(areaId) === 'province' ? indicatorId : [],
    ),
  );
  const plans: DeckPlans[] = [];
  for (const row of national) {
    const indicator = indicatorById.get(row.indicatorId);
    if (!indicator || !isAddable(row, indicator) || !planned.has(row.indicatorId)) continue;
    const { points } = await call.compare({ id: row.indicatorId, release });
    const { collected, result } = addUpPlans({
      ...{ national: row, indicator, points: unpackRows<SeriesPoint>(points), areas, successions, asOf },
      ...{ targets: targets.targets, policies: targets.policies },
    });
    plans.push({ national: row, indicator, collected, result });
  }
  const addable: Targets['targets'] = national.filter((row) => isAddable(row, indicatorById.get(row.indicatorId)));
  return {
    plans,
    withoutPlans: addable.filter(({ indicatorId }) => !planned.has(indicatorId)),
    notAddable: national.filter((row) => !addable.includes(row)),
  };
}

/** The readings of targets on the boundaries of the rule. */
function readSeries(
  { db }: LoadedData,
  release: number,
  rows: Targets['targets'],
  { indicators, successions, basis }: Pick<Catalogue, 'indicators' | 'successions'> & { readonly basis: Basis },
) {
  const named = new Set(rows.map(({ indicatorId }) => indicatorId));
  return readTargetSeries(db, release, {
    ...{ targets: rows, successions, basis },
    indicators: indicators.filter(({ id }) => named.has(id)),
  });
}

/**
 * Reads what the deck of a policy's targets is made of: what its page is given, from the same procedures.
 *
 * @throws NotFoundError for a policy or a place that the release doesn't have.
 */
export async function loadPolicyDeck(data: LoadedData, release: Release, asked: AskedPolicyDeck) {
  const { policyId, areaId, rule, language } = asked;
  const { number } = release;
  const known = await selectPolicies(data.db, number);
  if (!known.some(({ id }) => id === policyId)) throw new NotFoundError('policy', policyId);
  if (areaId !== undefined && (await findAreas(data.db, number, [areaId])).length === 0) {
    throw new NotFoundError('area', areaId);
  }
  const call = createCall(data);
  const [page, targets, catalogue] = await Promise.all([
    call.policy({ id: policyId, release: number }),
    call.targets({ release: number }),
    call.catalogue({ release: number }),
  ]);
  const { nameArea } = createAreaNames(catalogue, language);
  const { policy, related, reviews } = page;
  const carriers = listPoliciesBelow(policy.id, [policy, ...related]);
  const below = carriers.filter((row) => row.targets > 0);
  const ids = new Set([policy.id, ...below.map(({ id }) => id)]);
  const rows = targets.targets.filter((row) => row.policyId !== null && ids.has(row.policyId));
  const { indicators, areas, successions } = catalogue;
  const series = await readSeries(data, number, rows, { indicators, successions, basis: rule.basis });
  const added = await loadPlans(call, number, { policyId, targets, catalogue, asOf: rule.asOf });
  const isScopePlace = policy.scopeAreaId !== null && areas.some(({ id }) => id === policy.scopeAreaId);
  const deck: PolicyDeckData = {
    ...{ release, rule, policy, below, indicators, areas, successions, series, reviews, ...added },
    scope: isScopePlace ? nameArea(policy.scopeAreaId ?? '') : policy.scopeArea,
    scopeAreaId: policy.scopeAreaId,
    areaId: areaId ?? null,
    carriers: carriers.length,
    targets: rows,
    policies: targets.policies,
    sources: [...page.sources, ...targets.sources],
  };
  return { deck, nameArea };
}
