import {
  areasDue,
  computeStandings,
  type FeaturesPerArea,
  findPoliciesInForce,
  findPredecessors,
  type OwnInput,
  pickLessons,
  type SeriesPoint,
  type Standing,
} from '@dinh/kpi';
import type { PolicyRow } from '../pack-rows.ts';

export interface LoadedStanding<Policy extends PolicyRow> {
  readonly input: Omit<OwnInput, 'points'>;
  readonly asOf: string;
  readonly features: FeaturesPerArea;
  readonly points: readonly SeriesPoint[];
  readonly policies: readonly Policy[];
}

/** More of them make no plan of visits. */
const mostLessons = 5;

/** Every source that standings name, each once. */
function listSourceIds(standings: readonly Standing[]): readonly string[] {
  return standings.flatMap(({ own, among: { all, peers }, learning }) => [
    ...own.sourceIds,
    ...[...all.best, ...peers.best].flatMap(({ sourceIds }) => sourceIds),
    ...(learning.status === 'found' ? learning.rows.flatMap(({ sourceIds }) => sourceIds) : []),
  ]);
}

/**
 * Where an area stands, whom it can learn from with the policies in force there, and the sources all that
 * rests on: the same for the server and for a pack.
 */
export function composeStanding<Policy extends PolicyRow>({
  input,
  asOf,
  features,
  points,
  policies,
}: LoadedStanding<Policy>) {
  const { areaId, boundaries, areas, indicators, successions } = input;
  const lastDay = boundaries.basis === 'as-reported' ? boundaries.day : asOf;
  const { peers, standings } = computeStandings({ ...input, features, points, asOf: lastDay });
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const lessons = pickLessons(standings, indicatorById, mostLessons).map((lesson) => {
    // A unit of today took over the policies of those that became it, or went on under them.
    const places = boundaries.basis === 'as-reported' ? [lesson.areaId] : findPredecessors(lesson.areaId, successions);
    const { startPeriod, endPeriod } = lesson.row;
    const inForce = findPoliciesInForce(policies, new Set(places), { from: startPeriod, to: endPeriod });
    return { indicatorId: lesson.indicatorId, areaId: lesson.areaId, policies: inForce };
  });
  const named = new Set(lessons.flatMap((lesson) => lesson.policies.map(({ id }) => id)));
  const shown = policies.filter(({ id }) => named.has(id)).map(({ scopeAreaId: _, ...policy }) => policy);
  return {
    answer: {
      status: 'compared' as const,
      areaId,
      basis: boundaries.basis,
      day: boundaries.day,
      due: areasDue(areas, 'province', boundaries.day).length,
      peers,
      standings,
      lessons: lessons.map(({ policies: own, ...lesson }) => ({ ...lesson, policyIds: own.map(({ id }) => id) })),
      policies: shown,
    },
    sourceIds: [...new Set([...listSourceIds(standings), ...shown.map(({ sourceId }) => sourceId)])],
  };
}
