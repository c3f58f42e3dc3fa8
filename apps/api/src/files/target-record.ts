import type { Database } from '@dinh/db';
import {
  findAreas,
  type findIndicators,
  type selectAllTargets,
  type selectPolicies,
  selectSources,
} from '@dinh/db/queries';
import { createTranslator, describeTarget, describeTargetFlags, type Language, localDefinition } from '@dinh/i18n';
import type { AssessedTarget } from '@dinh/kpi';
import type { Kysely } from 'kysely';
import { nameSources } from './read-series.ts';

/** The targets asked for, with what they belong to and how they stand. */
export interface LoadedTargets {
  readonly targets: Awaited<ReturnType<typeof selectAllTargets>>;
  readonly policies: Awaited<ReturnType<typeof selectPolicies>>;
  readonly indicators: Awaited<ReturnType<typeof findIndicators>>;
  readonly assessed: readonly AssessedTarget[];
}

/** What records name beside their ids. */
export async function nameTargets(db: Kysely<Database>, release: number, loaded: LoadedTargets) {
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

/** A target as the file gives it. */
export function toTargetRecord(
  target: AssessedTarget,
  names: Awaited<ReturnType<typeof nameTargets>>,
  language: Language,
) {
  const { id, policyId, areaId, indicatorId, comparator, deadline, value, upper, milestones, assessment, reading } =
    target;
  const row = names.targets.get(id);
  const indicator = names.indicators.get(indicatorId);
  if (!row || !indicator) throw new RangeError(`the row of a target is missing: ${id}`);
  const isVi = language === 'vi';
  const policy = policyId === null ? undefined : names.policies.get(policyId);
  const nameOf = (area: string | null): string | null => {
    const found = area === null ? undefined : names.areas.get(area);
    return (isVi ? found?.nameVi : found?.nameEn) ?? null;
  };
  const t = createTranslator(language);
  const thingsName = localDefinition(indicator, language).numerator;
  const { status, reasons, judged: _, ...measured } = assessment;
  return {
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
    text: describeTarget({ assessment, target, thingsName }, indicator, t),
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
  };
}
