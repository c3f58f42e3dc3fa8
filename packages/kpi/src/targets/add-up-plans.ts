import { toBasis } from '../basis/index.ts';
import type { Indicator } from '../indicator/index.ts';
import type { SeriesPoint } from '../series/index.ts';
import { type AddUp, addUp } from './add-up.ts';
import { type CollectedPlans, collectPlans, findPlansDay, type PlansInput } from './collect-plans.ts';
import type { TargetRow } from './target-row.ts';
import { type TargetReadings, toTargetSeries } from './to-target-series.ts';

/** A nation's target with a value and a deadline, without which nothing can be added up. */
export type WholeTarget<Row extends TargetRow> = Row & {
  readonly targetValue: number;
  readonly targetPeriod: string;
};

/** True for a national target that plans of provinces can be added up to. */
export function isAddable<Row extends TargetRow>(
  row: Row,
  indicator: Pick<Indicator, 'kind' | 'levels'> | undefined,
): row is WholeTarget<Row> {
  return (
    row.targetValue !== null &&
    row.targetPeriod !== null &&
    indicator !== undefined &&
    // An item that several provinces share would be counted in each.
    indicator.kind !== 'distinct' &&
    indicator.levels.includes('province')
  );
}

export interface PlansToAddUp<Row extends TargetRow>
  extends Pick<PlansInput<Row>, 'targets' | 'policies' | 'asOf'>,
    Pick<TargetReadings, 'successions'> {
  readonly national: WholeTarget<Row>;
  readonly areas: PlansInput<Row>['areas'];
  readonly indicator: TargetReadings['indicators'][number] & PlansInput<Row>['indicator'];
  /** The indicator's chosen readings of the nation and its provinces, as they are stored. */
  readonly points: readonly SeriesPoint[];
}

/**
 * Whether what the provinces plan comes to what the nation asks for, on the boundaries of the day whose provinces carry
 * the target; with the plans that are in the sum and those that aren't.
 *
 * @throws RangeError as `collectPlans` and `addUp`.
 * @see METHODS §3, do the plans add up
 */
export function addUpPlans<Row extends TargetRow>(
  input: PlansToAddUp<Row>,
): { readonly collected: CollectedPlans<Row>; readonly result: AddUp } {
  const { national, targets, policies, areas, successions, indicator, points, asOf } = input;
  const day = findPlansDay(national.targetPeriod, asOf);
  const series = toTargetSeries({ points, indicators: [indicator], areas, successions, basis: toBasis(day) });
  const collected = collectPlans({ national, targets, policies, areas, indicator, series, day, asOf });
  const kind = indicator.kind === 'ratio' ? 'ratio' : 'count';
  const asked = { comparator: national.comparator, value: national.targetValue };
  return { collected, result: addUp({ national: asked, areas: collected.areas, kind }) };
}
