import { type AssessedTarget, assessTargets, type TargetMethod, toReportedSeries } from '@dinh/kpi';
import type { TargetsAnswer } from '../../app/answers.ts';
import { unpackPoints } from '../../app/unpack-points.ts';
import type { BasisOfDay } from '../../app/view-state.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** By what targets are assessed. */
export interface TargetRule {
  readonly method: TargetMethod;
  /** ISO day. */
  readonly asOf: string;
  readonly basis: BasisOfDay | undefined;
}

export type TargetsToAssess = Pick<TargetsAnswer, 'targets' | 'policies' | 'points'>;

/** Assesses the targets of an answer from its readings, in the order of the answer. */
export function assessAnswer(
  { targets, policies, points }: TargetsToAssess,
  { areas, indicators, successions }: Pick<Catalogue, 'areas' | 'indicators' | 'successions'>,
  {
    method,
    asOf,
    series,
  }: Pick<TargetRule, 'method' | 'asOf'> & {
    readonly series?: ReturnType<typeof toReportedSeries>;
  },
): readonly AssessedTarget[] {
  return assessTargets({
    targets,
    series: series ?? toReportedSeries(unpackPoints(points)),
    ...{ policies, indicators, areas, successions, asOf, method },
  });
}
