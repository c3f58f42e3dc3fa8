import type { AreaId } from '../area/index.ts';
import type { IndicatorId } from '../indicator/index.ts';
import type { Comparator, PolicyId } from '../policy/index.ts';
import type { TargetPath } from './target.ts';

/** A target as a document states it. */
export interface TargetRow {
  readonly id: string;
  /** Null where no document is known. */
  readonly policyId: PolicyId | null;
  /** Null where the area could not be placed. */
  readonly areaId: AreaId | null;
  readonly indicatorId: IndicatorId;
  readonly comparator: Comparator;
  /** In the indicator's unit; null where no number is asked for. */
  readonly targetValue: number | null;
  /** The deadline; null where none is stated. */
  readonly targetPeriod: string | null;
  readonly baselinePeriod: string | null;
  readonly baselineValue: number | null;
  readonly note: string | null;
  readonly path?: TargetPath | null;
  readonly milestones?: readonly { readonly period: string; readonly value: number }[] | null;
}
