import {
  findAreas,
  findIndicators,
  selectAllTargets,
  selectPolicies,
  selectSources,
  selectSuccessions,
} from '@dinh/db/queries';
import { createTranslator, describeTarget, describeTargetFlags, type Language } from '@dinh/i18n';
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
import { NotFoundError } from '../refusal/refusal.ts';
import { getRelease } from '../releases.ts';
import { readQuery, toUnreadable } from '../request/read-query.ts';
import { periodForms, readLanguage, readList, readWholeNumber, readWords } from '../request/read-values.ts';
import { findAsked } from './find-asked.ts';
import { answerList, type ListOptions } from './lists.ts';
import { mostReleases, readBasis } from './observation-query.ts';
import { nameSources } from './read-series.ts';
import { readTargetSeries } from './read-target-series.ts';

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
const earliestDay = '1900-01-01';

function readAsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const period = findPeriod(text);
  if (!period || period.end < earliestDay) throw toUnreadable('asOf', text, [...periodForms, `≥ ${earliestDay}`]);
  return text;
}

function readMethod(text: string | undefined): TargetMethod {
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

/** Reads the targets asked for and assesses them; the steps of each are among them. */
async function loadTargets({ data: { db } }: ListOptions, release: number, asking: TargetAsking) {
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
  const series = await readTargetSeries(db, release, { indicators, areaIds: ofAreas, basis });
  const rows = targets.map((row) => ({ ...row, value: row.targetValue }));
  const assessed = assessTargets({ targets: rows, policies, indicators, areas, successions, series, asOf, method });
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

async function loadNames(
  { data: { db } }: ListOptions,
  release: number,
  loaded: Awaited<ReturnType<typeof loadTargets>>,
) {
  const { targets, policies, indicators, assessed } = loaded;
  const areaIds = assessed.flatMap(({ areaId, successorIds }) => [
    ...(areaId === null ? [] : [areaId]),
    ...successorIds,
  ]);
  const sourceIds = [
    ...targets.map(({ sourceId }) => sourceId),
    ...assessed.flatMap(({ reading }) => reading?.sourceIds ?? []),
  ];
  const [areas, sources] = await Promise.all([
    findAreas(db, release, [...new Set(areaIds)]),
    selectSources(db, release, [...new Set(sourceIds)]),
  ]);
  return {
    targets: new Map(targets.map((row) => [row.id, row])),
    policies: new Map(policies.map((row) => [row.id, row])),
    indicators: new Map(indicators.map((row) => [row.id, row])),
    areas: new Map(areas.map((row) => [row.id, row])),
    sources: new Map(sources.map((row) => [row.id, row])),
  };
}

/** A target as the file gives it; none where its row or indicator is not among those read. */
function toTargetRecords(
  target: AssessedTarget,
  names: Awaited<ReturnType<typeof loadNames>>,
  language: Language,
): readonly object[] {
  const { id, policyId, areaId, indicatorId, deadline, value, upper, milestones, assessment, reading } = target;
  const row = names.targets.get(id);
  const indicator = names.indicators.get(indicatorId);
  if (!row || !indicator) return [];
  const isVi = language === 'vi';
  const comparator = target.comparator ?? row.comparator;
  const policy = policyId === null ? undefined : names.policies.get(policyId);
  const nameOf = (area: string | null): string | null => {
    const found = area === null ? undefined : names.areas.get(area);
    return (isVi ? found?.nameVi : found?.nameEn) ?? null;
  };
  const t = createTranslator(language);
  const thingsName = isVi ? indicator.numeratorVi : indicator.numeratorEn;
  const asked = { comparator, value, upper, deadline };
  const { status, reasons, judged: _, ...measured } = assessment;
  return [
    {
      id,
      policyId,
      policyTitle: (isVi ? policy?.titleVi : policy?.titleEn) ?? null,
      areaId,
      areaName: nameOf(areaId) ?? row.areaName,
      indicatorId,
      indicatorName: isVi ? indicator.nameVi : indicator.nameEn,
      comparator,
      value,
      upper,
      baselinePeriod: row.baselinePeriod,
      baselineValue: row.baselineValue,
      milestones,
      deadline,
      status,
      reasons,
      text: describeTarget({ assessment, target: asked, thingsName }, indicator, t),
      notes: describeTargetFlags(assessment, t),
      ...measured,
      reading: reading && {
        period: reading.period,
        value: reading.value,
        numerator: reading.numerator,
        denominator: reading.denominator,
        ...nameSources(reading, names.sources),
      },
      successors: target.successorIds.map((successor) => ({
        areaId: successor,
        areaName: nameOf(successor) ?? successor,
      })),
      note: row.note,
      ...nameSources({ sourceIds: [row.sourceId] }, names.sources),
    },
  ];
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
  const asOfText = readAsOf(query.get('asOf'));
  const asking = { ...asked, asOf: asOfText ?? getRelease(options.data.releases, releaseNumber).date };
  return answerList({
    request,
    response,
    options,
    releaseNumber,
    key: ['targets', language, statuses, asking],
    select: async (release) => {
      const loaded = await loadTargets(options, release, asking);
      const names = await loadNames(options, release, loaded);
      const shown = loaded.assessed
        .filter(({ assessment }) => statuses?.includes(assessment.status) ?? true)
        .toSorted(compareTargets);
      return {
        asOf: asking.asOf,
        basis: asking.basis,
        method: asking.method,
        counts: rollUpTargets(shown.map(({ assessment }) => assessment)),
        targets: shown.flatMap((target) => toTargetRecords(target, names, language)),
      };
    },
  });
}
