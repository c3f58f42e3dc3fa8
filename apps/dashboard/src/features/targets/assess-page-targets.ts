import { assessReadTargets, type ReadTargetsInput, toFigureTargets } from '@dinh/charts/targets';
import type { TargetMethod } from '@dinh/kpi';
import type { PolicyRow, TargetRow } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PageTargets } from './page-targets.ts';

export interface PageTargetsInput extends Pick<ReadTargetsInput, 'points' | 'read'> {
  /** With every row of the same policies, areas and indicators: they are one another's steps. */
  readonly targets: readonly TargetRow[];
  readonly policies: readonly PolicyRow[];
  readonly catalogue: Catalogue;
  readonly method: TargetMethod;
}

/** Assesses the targets of a page, as its figures draw them and its tables list them. */
export function assessPageTargets({ catalogue, method, ...page }: PageTargetsInput): PageTargets {
  const { indicators, release } = catalogue;
  const aims = assessReadTargets({ ...page, indicators, ground: catalogue, asOf: release.date, method });
  return {
    ...{ assessed: aims.assessed, method, asOf: aims.asOf },
    draw: ({ indicatorId, ...figure }) =>
      toFigureTargets({
        ...figure,
        ...aims,
        assessed: aims.assessed.filter((target) => target.indicatorId === indicatorId),
      }),
  };
}
