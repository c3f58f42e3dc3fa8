import {
  type AssessedTarget,
  assessTargets,
  compareByWorst,
  type Family,
  type Finding,
  families,
  findTargetCourses,
  type Indicator,
  type IndicatorId,
  parsePeriod,
  type ReviewPointKind,
  reviewPointKinds,
  rollUpTargets,
  type SeriesPoint,
  sortReadings,
  type TargetCourse,
  type TargetRollUp,
  toReportedSeries,
} from '@dinh/kpi';
import type {
  ReportArea,
  ReportData,
  ReportPolicy,
  ReportReview,
  ReportReviewPoint,
  ReportTarget,
} from './report-data.ts';
import { listOwnAreaIds, type ReportDocument, selectDocuments, selectListed } from './select-documents.ts';

/** An indicator with every reading of the reported area in the report's time, in order; at least one. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly readings: readonly SeriesPoint[];
}

export interface FamilyResult {
  readonly family: Family;
  readonly results: readonly IndicatorResult[];
  /** How many of the family's indicators apply to the area's level, those with a reading among them. */
  readonly applicable: number;
}

export interface TargetResult {
  readonly row: ReportTarget;
  readonly assessed: AssessedTarget;
  /** The way to it, to be drawn. */
  readonly course: TargetCourse;
  readonly indicator: Indicator;
  readonly policy: ReportPolicy | undefined;
}

/** What a report says, before it is put into words. */
export interface ReportFacts {
  readonly data: ReportData;
  readonly policy: ReportPolicy;
  readonly area: ReportArea;
  readonly isNation: boolean;
  /** First day of the policy; null where its issue is not known. */
  readonly start: string | null;
  /** The report's last day. */
  readonly end: string;
  readonly documents: readonly ReportDocument[];
  readonly listed: readonly ReportPolicy[];
  /** Families with an indicator that applies or has a reading. */
  readonly families: readonly FamilyResult[];
  readonly targets: readonly TargetResult[];
  readonly counts: TargetRollUp;
  /** Of places within the area: what the documents ask of them. */
  readonly localTargets: readonly TargetResult[];
  readonly localCounts: TargetRollUp;
  readonly findings: readonly Finding[];
  readonly reviews: readonly ReportReview[];
  readonly said: Readonly<Record<ReviewPointKind, readonly ReportReviewPoint[]>>;
}

function getRow<T extends { readonly id: string }>(rows: readonly T[], id: string, noun: string): T {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new RangeError(`the ${noun} is not among those given: ${id}`);
  return found;
}

function selectResults(data: ReportData, area: ReportArea, start: string | null, end: string): readonly FamilyResult[] {
  const inTime = data.points.filter(({ areaId, value, period }) => {
    const at = parsePeriod(period);
    return areaId === area.id && value !== null && at.end <= end && (start === null || at.end >= start);
  });
  const readingsOf = Map.groupBy(inTime, ({ indicatorId }) => indicatorId);
  return families.flatMap((family) => {
    const own = data.indicators.filter((indicator) => indicator.family === family);
    const results = own.flatMap((indicator) => {
      const readings = readingsOf.get(indicator.id);
      return readings ? [{ indicator, readings: sortReadings(readings) }] : [];
    });
    const applicable = own.filter(({ id, levels }) => levels.includes(area.level) || readingsOf.has(id)).length;
    return applicable === 0 ? [] : [{ family, results, applicable }];
  });
}

function assess(data: ReportData, documents: readonly ReportDocument[]): readonly TargetResult[] {
  const inTree = new Map(documents.map(({ policy }) => [policy.id, policy]));
  const rows = data.targets.filter(({ policyId }) => policyId !== null && inTree.has(policyId));
  const series = toReportedSeries(data.points);
  const { policies, indicators, areas, successions, asOf } = data;
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const indicatorOf = new Map<IndicatorId, Indicator>(indicators.map((indicator) => [indicator.id, indicator]));
  const input = { targets: rows, policies, indicators, areas, successions, series, asOf };
  const courses = findTargetCourses(input);
  return assessTargets(input).flatMap((assessed) => {
    const row = rowOf.get(assessed.id);
    const indicator = indicatorOf.get(assessed.indicatorId);
    const course = courses.get(assessed.id);
    const policy = inTree.get(assessed.policyId ?? '');
    return row && indicator && course ? [{ row, assessed, course, indicator, policy }] : [];
  });
}

function orderTargets(targets: readonly TargetResult[]): readonly TargetResult[] {
  return targets.toSorted((a, b) => compareByWorst(a.assessed, b.assessed));
}

/** True for a target that is met by more than it asks. */
export function isExceeded({ assessed: { assessment } }: TargetResult): boolean {
  return assessment.status === 'met' && assessment.gap !== null && assessment.gap < 0;
}

/**
 * Gathers what a report says of a policy in an area up to a day. Every target of the documents is assessed as of the
 * day; readings of periods that end after it, and reviews and statements from after it, are not seen.
 *
 * @throws RangeError for a policy or area that is not among those given, or a day that is none; else as
 * `assessTargets`.
 */
export function gatherReport(data: ReportData): ReportFacts {
  const policy = getRow(data.policies, data.policyId, 'policy');
  const area = getRow(data.areas, data.areaId, 'area');
  const { end } = parsePeriod(data.asOf);
  const issued = policy.issued ?? policy.periodStart;
  const start = issued === null ? null : parsePeriod(issued).start;
  const documents = selectDocuments(data, policy, area);
  const isNation = area.level === 'country';
  const own = listOwnAreaIds(data);
  const all = assess(data, documents);
  const targets = orderTargets(all.filter(({ row }) => row.areaId === area.id));
  const parentOf = new Map(data.areas.map(({ id, parentId }) => [id, parentId]));
  const isWithin = (id: string | null): boolean =>
    isNation || (id !== null && (own.has(id) || own.has(parentOf.get(id) ?? '')));
  const localTargets = orderTargets(all.filter(({ row }) => row.areaId !== area.id && isWithin(row.areaId)));
  const results = selectResults(data, area, start, end);
  const cells = new Set(results.flatMap((family) => family.results.flatMap(({ readings }) => readings)).map(toKey));
  const inTree = new Set<string>(documents.map((document) => document.policy.id));
  const publishedOf = new Map(data.sources.map(({ id, published }) => [id, published]));
  // When it was said: its page's day, else the last of what it speaks of.
  const wasSaid = ({ sourceId, period }: ReportReviewPoint): boolean => {
    const at = publishedOf.get(sourceId) ?? period;
    return at === null || parsePeriod(at).end <= end;
  };
  const points = data.reviewPoints.filter(
    (point) => inTree.has(point.policyId) && isWithin(point.areaId) && wasSaid(point),
  );
  return {
    data,
    policy,
    area,
    isNation,
    start,
    end,
    documents,
    listed: selectListed(data, documents),
    families: results,
    targets,
    counts: rollUpTargets(targets.map(({ assessed }) => assessed.assessment)),
    localTargets,
    localCounts: rollUpTargets(localTargets.map(({ assessed }) => assessed.assessment)),
    findings: data.findings.filter((finding) => finding.severity === 'finding' && cells.has(toKey(finding))),
    reviews: data.reviews.filter(
      (review) =>
        review.policyId !== null &&
        inTree.has(review.policyId) &&
        isWithin(review.areaId) &&
        parsePeriod(review.reviewed).end <= end,
    ),
    said: Object.fromEntries(
      reviewPointKinds.map((kind) => [kind, points.filter((point) => point.kind === kind)]),
    ) as unknown as ReportFacts['said'],
  };
}

function toKey({
  indicatorId,
  areaId,
  period,
}: {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
}): string {
  return `${indicatorId}\t${areaId}\t${period}`;
}
