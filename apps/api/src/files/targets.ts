import { findAreas, findIndicators, selectAllTargets, selectPolicies, selectSuccessions } from '@dinh/db/queries';
import {
  type AssessedTarget,
  assessTargets,
  type Basis,
  compareText,
  findPeriod,
  rollUpTargets,
  type TargetMethod,
  targetMethods,
  targetStatuses,
} from '@dinh/kpi';
import type { Request, Response } from 'express';
import type { LoadedData } from '../context.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getRelease } from '../releases.ts';
import { readQuery, toUnreadable } from '../request/read-query.ts';
import { readAsOf, readLanguage, readList, readWholeNumber, readWords } from '../request/read-values.ts';
import { findAsked } from './find-asked.ts';
import { answerList, type ListOptions } from './lists.ts';
import { mostReleases, readBasis, requireKnownBasis } from './observation-query.ts';
import { readTargetSeries } from './read-target-series.ts';
import { type LoadedTargets, nameTargets, toTargetRecord } from './target-record.ts';

export const targetParameters = [
  'policy',
  'area',
  'indicator',
  'status',
  'method',
  'asOf',
  'basis',
  'release',
  'lang',
] as const;

/** Reads by which method targets are judged; by their path where it is absent. */
export function readMethod(text: string | undefined): TargetMethod {
  if (text === undefined) return 'path';
  const method = targetMethods.find((known) => known === text);
  if (!method) throw toUnreadable('method', text, targetMethods);
  return method;
}

interface TargetAsking {
  readonly policyIds: readonly string[] | undefined;
  readonly areaIds: readonly string[] | undefined;
  readonly indicatorIds: readonly string[] | undefined;
  readonly method: TargetMethod;
  readonly asOf: string;
  readonly basis: Basis;
}

/**
 * Reads the targets asked for and assesses them; the steps of each are among them.
 *
 * @throws NotFoundError for a policy, area or indicator that the release doesn't have.
 */
export async function loadTargets(
  { db }: Pick<LoadedData, 'db'>,
  release: number,
  asking: TargetAsking,
): Promise<LoadedTargets> {
  const { policyIds, areaIds, indicatorIds, method, asOf, basis } = asking;
  await findAsked(db, release, { indicatorIds, areaIds });
  const policies = await selectPolicies(db, release);
  const unknown = policyIds?.find((id) => !policies.some((policy) => policy.id === id));
  if (unknown !== undefined) throw new NotFoundError('policy', unknown);
  const targets = (await selectAllTargets(db, release)).filter(
    (row) =>
      (policyIds?.includes(row.policyId ?? '') ?? true) &&
      (areaIds?.includes(row.areaId ?? '') ?? true) &&
      (indicatorIds?.includes(row.indicatorId) ?? true),
  );
  const ofAreas = [...new Set(targets.flatMap(({ areaId }) => areaId ?? []))];
  const [indicators, areas, successions] = await Promise.all([
    findIndicators(db, release, [...new Set(targets.map(({ indicatorId }) => indicatorId))]),
    findAreas(db, release, ofAreas),
    selectSuccessions(db, release),
  ]);
  const series = await readTargetSeries(db, release, { targets, indicators, successions, basis });
  const assessed = assessTargets({ targets, policies, indicators, areas, successions, series, asOf, method });
  return { targets, policies, indicators, assessed };
}

/** By place, indicator and deadline, so that targets that contradict one another stand together. */
function compareTargets(a: AssessedTarget, b: AssessedTarget): number {
  const keyOf = ({ areaId, indicatorId, deadline, id }: AssessedTarget) => [
    areaId ?? '\uffff',
    indicatorId,
    deadline === null ? '\uffff' : (findPeriod(deadline)?.end ?? ''),
    id,
  ];
  const [left, right] = [keyOf(a), keyOf(b)];
  return left.reduce((order, key, index) => order || compareText(key, right[index] ?? ''), 0);
}

/** `/api/v1/targets.json`: every target of the documents, or some, with how it stands on a day and why. */
export function answerTargets(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, targetParameters);
  const language = readLanguage(query);
  const releaseNumber = readWholeNumber(query, 'release', mostReleases);
  const statuses = readWords(query, 'status', targetStatuses);
  const asked = {
    policyIds: readList(query, 'policy', 'strategy-1909'),
    areaIds: readList(query, 'area', 'VN01-2008'),
    indicatorIds: readList(query, 'indicator', 'regular-sport-rate'),
    method: readMethod(query.get('method')),
    basis: readBasis(query.get('basis')),
  };
  const { date } = getRelease(options.data.releases, releaseNumber);
  const asking = {
    ...asked,
    basis: requireKnownBasis(asked.basis, date),
    asOf: readAsOf(query.get('asOf'), date) ?? date,
  };
  return answerList({
    request,
    response,
    options,
    releaseNumber,
    key: ['targets', language, statuses, asking],
    select: async (release) => {
      const loaded = await loadTargets(options.data, release, asking);
      const names = await nameTargets(options.data.db, release, loaded);
      const shown = loaded.assessed
        .filter(({ assessment }) => statuses?.includes(assessment.status) ?? true)
        .toSorted(compareTargets);
      return {
        asOf: asking.asOf,
        basis: asking.basis,
        method: asking.method,
        counts: rollUpTargets(shown.map(({ assessment }) => assessment)),
        targets: shown.map((target) => toTargetRecord(target, names, language)),
      };
    },
  });
}
