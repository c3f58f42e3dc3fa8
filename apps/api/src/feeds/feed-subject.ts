import { findAreas, findIndicators, selectPackedPoints, selectPolicies } from '@dinh/db/queries';
import { levelsListedInFull, listPoliciesBelow, type SeriesPoint, unpackRows } from '@dinh/kpi';
import type { LoadedData } from '../context.ts';
import type { LoadedTargets } from '../files/target-record.ts';
import { loadTargets } from '../files/targets.ts';
import type { Release } from '../releases.ts';

export const feedNouns = ['policy', 'area', 'indicator'] as const;
export type FeedNoun = (typeof feedNouns)[number];

/** What a feed is about. */
export interface FeedSubject {
  readonly noun: FeedNoun;
  readonly id: string;
}

interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** What a feed's subject is called at a release; undefined where the release doesn't have it. */
export async function findSubjectName(
  { db }: Pick<LoadedData, 'db'>,
  release: number,
  { noun, id }: FeedSubject,
): Promise<Named | undefined> {
  switch (noun) {
    case 'area':
      return (await findAreas(db, release, [id]))[0];
    case 'indicator':
      return (await findIndicators(db, release, [id]))[0];
    case 'policy': {
      const policies = await selectPolicies(db, release, { ids: [id], scopeAreaId: null });
      const policy = policies.find((row) => row.id === id);
      return policy && { nameVi: policy.titleVi, nameEn: policy.titleEn };
    }
  }
}

/** A policy and all that implement it, as a report of it has them. */
async function listDocuments({ db }: Pick<LoadedData, 'db'>, release: Release, id: string): Promise<readonly string[]> {
  return [id, ...listPoliciesBelow(id, await selectPolicies(db, release.number)).map((policy) => policy.id)];
}

/** How targets stand on a release's day. */
export interface FeedTargets {
  readonly release: Release;
  readonly targets: LoadedTargets;
}

const noTargets: LoadedTargets = { targets: [], policies: [], indicators: [], assessed: [] };

/** The targets of a subject at a release; none where the release doesn't have it. */
export async function readFeedTargets(data: LoadedData, release: Release, subject: FeedSubject): Promise<FeedTargets> {
  const { noun, id } = subject;
  if ((await findSubjectName(data, release.number, subject)) === undefined) return { release, targets: noTargets };
  const targets = await loadTargets(data, release.number, {
    policyIds: noun === 'policy' ? await listDocuments(data, release, id) : undefined,
    areaIds: noun === 'area' ? [id] : undefined,
    indicatorIds: noun === 'indicator' ? [id] : undefined,
    method: 'path',
    asOf: release.date,
    basis: 'as-reported',
  });
  return { release, targets };
}

/**
 * The figures of a subject at a release: an indicator's are those of the nation and its provinces, a policy's those
 * that targets are held against.
 */
export async function readFeedPoints(
  { db }: Pick<LoadedData, 'db'>,
  release: Release,
  { noun, id }: FeedSubject,
  { targets }: Pick<LoadedTargets, 'targets'>,
): Promise<readonly SeriesPoint[]> {
  const series = targets.flatMap(({ indicatorId, areaId }) => (areaId === null ? [] : [{ indicatorId, areaId }]));
  const filters = {
    area: { areaId: id },
    indicator: { indicatorId: id, levels: levelsListedInFull },
    policy: { series },
  } as const;
  return unpackRows<SeriesPoint>(await selectPackedPoints(db, release.number, filters[noun]));
}
