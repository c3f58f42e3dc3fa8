import type { Database } from '@dinh/db';
import {
  selectAllTargets,
  selectAreas,
  selectFindings,
  selectIndicators,
  selectPackedPoints,
  selectPolicies,
  selectReviewPoints,
  selectReviews,
  selectSources,
  selectSuccessions,
} from '@dinh/db/queries';
import { earliestAskedDay, listPoliciesBelow, nationId, type SeriesPoint, unpackRows } from '@dinh/kpi';
import { findReportDay, type ReportData } from '@dinh/publish';
import type { Kysely } from 'kysely';
import { NotFoundError } from '../refusal/refusal.ts';
import type { Release } from '../releases.ts';
import { toUnreadable } from '../request/read-query.ts';
import { periodForms } from '../request/read-values.ts';

export interface AskedReport {
  readonly policyId: string;
  /** The place that the policy is made for unless given. */
  readonly areaId: string | undefined;
  /** The day of the release unless given. */
  readonly asOf: string | undefined;
}

/** @throws RefusalError `unreadable` naming `asOf`. */
function readReportDay(asOf: string | undefined, date: string): string {
  if (asOf === undefined) return date;
  const day = findReportDay(asOf, date);
  if (day === undefined) throw toUnreadable('asOf', asOf, [...periodForms, `≥ ${earliestAskedDay}`, `≤ ${date}`]);
  return day;
}

/**
 * Reads what a report is made of.
 *
 * @throws NotFoundError for a policy or a place that the release doesn't have; RefusalError for a day after it.
 */
export async function loadReport(
  db: Kysely<Database>,
  { number, date, dataSet }: Release,
  asked: AskedReport,
): Promise<ReportData> {
  const { policyId } = asked;
  const asOf = readReportDay(asked.asOf, date);
  const policies = await selectPolicies(db, number);
  const policy = policies.find(({ id }) => id === policyId);
  if (!policy) throw new NotFoundError('policy', policyId);
  const areas = await selectAreas(db, number);
  const areaId = asked.areaId ?? policy.scopeAreaId ?? nationId;
  if (!areas.some(({ id }) => id === areaId)) throw new NotFoundError('area', areaId);
  const below = new Set([policyId, ...listPoliciesBelow(policyId, policies).map(({ id }) => id)]);
  const targets = (await selectAllTargets(db, number)).filter(
    (row) => row.policyId !== null && below.has(row.policyId),
  );
  const areaIds = [...new Set([areaId, ...targets.flatMap((row) => row.areaId ?? [])])];
  const [successions, indicators, packed, findings, reviews, reviewPoints] = await Promise.all([
    selectSuccessions(db, number),
    selectIndicators(db, number),
    selectPackedPoints(db, number, { areaIds }),
    selectFindings(db, number, { areaIds: [areaId] }),
    selectReviews(db, number),
    selectReviewPoints(db, number),
  ]);
  const points = unpackRows<SeriesPoint>(packed);
  const cited = [points, targets, policies, reviews, reviewPoints].flatMap((rows) =>
    rows.map(({ sourceId }) => sourceId),
  );
  const sources = await selectSources(db, number, [...new Set(cited)]);
  return {
    policyId,
    areaId,
    asOf,
    release: { number, date, dataSet },
    policies,
    areas,
    successions,
    indicators,
    targets,
    points,
    findings,
    reviews,
    reviewPoints,
    sources,
  };
}
