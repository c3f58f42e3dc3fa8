import {
  type AssessedTarget,
  assessTargets,
  type PackedRows,
  type SeriesPoint,
  type TargetMethod,
  type TargetSeriesPoint,
  toTargetSeries,
  unpackRows,
} from '@dinh/kpi';
import type { TargetRow, TargetsAnswer } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The readings that targets are held against: as they were reported. */
export function readTargetSeries({ points }: TargetsAnswer, catalogue: Catalogue): readonly TargetSeriesPoint[] {
  const { indicators, areas, successions } = catalogue;
  const all = unpackRows<SeriesPoint>(points as PackedRows);
  return toTargetSeries({ points: all, indicators, areas, successions, basis: 'as-reported' });
}

/** A target as its document states it, in the shape of the rule. */
export function toRuleRow(row: TargetRow) {
  return { ...row, value: row.targetValue };
}

interface AskedAssessment {
  readonly series: readonly TargetSeriesPoint[];
  readonly catalogue: Catalogue;
  readonly asOf: string;
  readonly method: TargetMethod;
}

/** How the targets of some policies stand on a day, by id. */
export function assessPolicies(
  answer: TargetsAnswer,
  policyIds: ReadonlySet<string>,
  { series, catalogue, asOf, method }: AskedAssessment,
): ReadonlyMap<string, AssessedTarget> {
  const targets = answer.targets.filter(({ policyId }) => policyId !== null && policyIds.has(policyId)).map(toRuleRow);
  const { policies } = answer;
  const { indicators, areas, successions } = catalogue;
  const found = assessTargets({ targets, policies, indicators, areas, successions, series, asOf, method });
  return new Map(found.map((target) => [target.id, target]));
}
