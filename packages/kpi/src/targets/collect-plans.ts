import { type AreaId, type AreaLevel, isValidOn, type Validity } from '../area/index.ts';
import type { Indicator } from '../indicator/index.ts';
import { parsePeriod } from '../period/index.ts';
import type { PolicyId } from '../policy/index.ts';
import { compareText } from '../text/index.ts';
import type { PlanOfArea } from './add-up.ts';
import { assessTarget } from './assess-target.ts';
import type { TargetSeriesPoint } from './assess-targets.ts';
import { findTolerance, readTargetNote } from './read-target-note.ts';
import type { TargetRow } from './target-row.ts';

export interface PlansInput<Row extends TargetRow> {
  /** The nation's target: with a value and a deadline. */
  readonly national: Row & { readonly targetValue: number; readonly targetPeriod: string };
  /** Every target of the data set; those of other indicators are left aside. */
  readonly targets: readonly Row[];
  readonly policies: readonly { readonly id: PolicyId; readonly issued: string | null }[];
  readonly areas: readonly (Validity & { readonly id: AreaId; readonly level: AreaLevel })[];
  readonly indicator: Pick<Indicator, 'id' | 'kind' | 'measure' | 'factor' | 'direction'>;
  /** The indicator's readings of the provinces, on the boundaries of `day`. */
  readonly series: readonly TargetSeriesPoint[];
  /** The day whose provinces have to carry the target: that of `findPlansDay`. */
  readonly day: string;
  /** A period or day; readings that end after it are not seen. */
  readonly asOf: string;
}

export interface CollectedPlans<Row extends TargetRow> {
  /** Every province of the day with what `addUp` takes of it. */
  readonly areas: readonly PlanOfArea[];
  /** The plan that each area is in the sum with. */
  readonly plans: ReadonlyMap<AreaId, Row>;
  /** Provinces of the day that plan for another deadline only, by area and deadline. */
  readonly otherDeadlines: readonly Row[];
  /** Plans for the same deadline of provinces that don't exist on the day. */
  readonly ended: readonly Row[];
}

/** The day whose provinces carry a national target: its deadline, or the day it is looked at where that is ahead. */
export function findPlansDay(deadline: string, asOf: string): string {
  const [end, day] = [parsePeriod(deadline).end, parsePeriod(asOf).end];
  return compareText(end, day) < 0 ? end : day;
}

/** What an area weighs: the denominator of a share, the count so far of a count; by its latest reading. */
function weigh(readings: readonly TargetSeriesPoint[], kind: Indicator['kind']): number | null {
  const latest = readings.findLast((point) => (kind === 'ratio' ? point.denominator : point.value) !== null);
  return (kind === 'ratio' ? latest?.denominator : latest?.value) ?? null;
}

/**
 * The provinces' plans that a national target is held against, with what weighs them and where their pace leads: of
 * each province of the day the target for the same indicator and deadline; of several that of the latest document.
 * Plans for other deadlines and of provinces that are no more are named, not added: a plan for 2025 says nothing of
 * 2030, and a unit that was merged no longer reports.
 *
 * @throws RangeError as `assessTarget`.
 * @see METHODS §3, do the plans add up
 */
export function collectPlans<Row extends TargetRow>(input: PlansInput<Row>): CollectedPlans<Row> {
  const { national, targets, policies, areas, indicator, series, day, asOf } = input;
  const deadline = parsePeriod(national.targetPeriod).end;
  const seenTo = parsePeriod(asOf).end;
  const issuedOf = new Map(policies.map(({ id, issued }) => [id, issued ?? '']));
  const provinces = areas.filter(({ level }) => level === 'province');
  const ofDay = provinces.filter((area) => isValidOn(area, day));
  const levelOf = new Map(provinces.map((area) => [area.id, area]));
  const planned = targets
    .filter((row) => row.indicatorId === national.indicatorId && row.targetValue !== null && row.targetPeriod !== null)
    .filter(({ areaId }) => areaId !== null && levelOf.has(areaId));
  const issueOf = ({ policyId }: Row): string => (policyId === null ? '' : (issuedOf.get(policyId) ?? ''));
  const isForDeadline = ({ targetPeriod }: Row): boolean =>
    targetPeriod !== null && parsePeriod(targetPeriod).end === deadline;
  const latest = (rows: readonly Row[]): Row | undefined =>
    rows.toSorted((a, b) => compareText(issueOf(a), issueOf(b)) || compareText(b.id, a.id)).at(-1);
  const rowsOf = Map.groupBy(planned, ({ areaId }) => areaId);
  const pointsOf = Map.groupBy(
    series.filter(({ indicatorId, complete }) => indicatorId === indicator.id && complete !== false),
    ({ areaId }) => areaId,
  );
  const { comparator, upper } = readTargetNote(national);
  const plans = new Map<AreaId, Row>();
  const collected = ofDay.map(({ id }): PlanOfArea => {
    const own = pointsOf.get(id) ?? [];
    const readings = own
      .filter(({ period }) => parsePeriod(period).end <= seenTo)
      .toSorted((a, b) => compareText(parsePeriod(a.period).end, parsePeriod(b.period).end));
    const plan = latest((rowsOf.get(id) ?? []).filter(isForDeadline));
    if (plan) plans.set(id, plan);
    const { projected } = assessTarget({
      series: own,
      target: {
        comparator,
        value: national.targetValue,
        upper,
        tolerance: findTolerance(comparator, national.targetValue),
        deadline: national.targetPeriod,
      },
      ...{ direction: indicator.direction, kind: indicator.kind, measure: indicator.measure, factor: indicator.factor },
      asOf,
    });
    const weight = weigh(readings, indicator.kind);
    return { id, weight, target: plan?.targetValue ?? null, projected: projected?.value ?? null };
  });
  const isOfDay = new Set(ofDay.map(({ id }) => id));
  const byPlace = (a: Row, b: Row): number =>
    compareText(a.areaId ?? '', b.areaId ?? '') || compareText(a.targetPeriod ?? '', b.targetPeriod ?? '');
  return {
    areas: collected,
    plans,
    otherDeadlines: planned
      .filter((row) => row.areaId !== null && isOfDay.has(row.areaId) && !plans.has(row.areaId))
      .toSorted(byPlace),
    ended: planned
      .filter((row) => row.areaId !== null && !isOfDay.has(row.areaId) && isForDeadline(row))
      .toSorted(byPlace),
  };
}
