import type { FigureTargetsInput, toFigureTargets } from '@dinh/charts/targets';
import type { AssessedTarget, TargetMethod } from '@dinh/kpi';

/** The targets of a page, assessed from its own figures. */
export interface PageTargets {
  readonly assessed: readonly AssessedTarget[];
  readonly method: TargetMethod;
  /** The day on which they are judged. */
  readonly asOf: string;
  /** As a figure of these series draws them. */
  readonly draw: (
    figure: Pick<FigureTargetsInput, 'series' | 'thingsName' | 'style' | 't'> & { readonly indicatorId: string },
  ) => ReturnType<typeof toFigureTargets>;
}
