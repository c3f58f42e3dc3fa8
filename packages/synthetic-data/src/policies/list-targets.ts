import type { ReferenceTables } from '@dinh/reference-data';
import { faultCells } from '../cases/fault-cells.ts';
import type { PublishedSeries } from '../cases/series.ts';
import { type TargetCase, type TargetShape, targetCases } from '../cases/target-cases.ts';
import type { AreaRow, Country } from '../country/country.ts';
import { sourceIds } from '../figures/list-sources.ts';
import { getPlan, type IndicatorPlan, indicatorPlans, toIndicatorId } from '../indicators/indicator-plan.ts';
import { listUnchanged, policyIds } from './list-policies.ts';

type TargetRow = ReferenceTables['target'][number];

/** A target made for a case, by the case's code. */
export interface CaseTarget {
  readonly code: string;
  readonly target: TargetRow;
}

const span = { releaseFrom: 1, releaseTo: null } as const;

interface Asked {
  readonly plan: IndicatorPlan;
  /** Null for a name that is no area. */
  readonly area: Pick<AreaRow, 'id' | 'nameVi'> | null;
  readonly policyId: string | null;
  readonly shape: TargetShape;
  readonly sourceId?: string;
}

function makeTarget(id: string, { plan, area, policyId, shape, sourceId = sourceIds.plans }: Asked): TargetRow {
  const { base, comparator, value, deadline, note } = shape;
  return {
    id: `synthetic-target-${id}`,
    policyId,
    areaId: area?.id ?? null,
    areaName: area?.nameVi ?? 'Vùng giả lập',
    indicatorId: toIndicatorId(plan.number),
    baselinePeriod: base === undefined ? null : String(base[0]),
    baselineValue: base?.[1] ?? null,
    targetPeriod: deadline,
    targetValue: value,
    comparator,
    note: note ?? null,
    sourceId,
    ...span,
  };
}

function toSlug(code: string): string {
  return code.toLowerCase().replace(/[^a-z]+/g, '-');
}

function policyOf(area: AreaRow, { policy }: TargetShape): string | null {
  if (policy === 'none') return null;
  return policy === 'undated' ? policyIds.undated : policyIds.plan(area.id);
}

/** Puts one target into each case: the first series that can be in it and has no other. */
function placeCases(series: readonly PublishedSeries[]): readonly CaseTarget[] {
  const used = new Set<PublishedSeries>();
  return targetCases.map(({ code, shape: findShape }: TargetCase): CaseTarget => {
    for (const one of series) {
      const shape = used.has(one) ? undefined : findShape(one);
      if (!shape) continue;
      used.add(one);
      const { plan, area } = one;
      return { code, target: makeTarget(toSlug(code), { plan, area, policyId: policyOf(area, shape), shape }) };
    }
    throw new RangeError(`No series can be in the case: ${code}`);
  });
}

const everyAreaIndicator = 1;
const fewPlansIndicator = 3;
const fewPlans = 5;
const milestoneIndicator = 13;
const contradictingIndicator = 27;

function atLeast(value: number, deadline: string, note?: string): TargetShape {
  return { comparator: '>=', value, deadline, ...(note === undefined ? {} : { note }) };
}

/** Targets that are a case together: of every area, of too few, milestones, contradictions, areas that ended. */
function listGroups(country: Country): readonly CaseTarget[] {
  const { nation, merged, provinces } = country;
  const unchanged = listUnchanged(country);
  const [first] = unchanged;
  const ended = provinces.find(({ area }) => area.id === 'VN30-2008');
  if (!first || !ended) throw new RangeError('Hà Nội or Hải Dương is not among the provinces');
  const strategy = policyIds.strategy;
  const ask = (code: string, id: string, asked: Asked): CaseTarget => ({ code, target: makeTarget(id, asked) });
  const [every, few] = [getPlan(everyAreaIndicator), getPlan(fewPlansIndicator)];
  const [staged, doubled] = [getPlan(milestoneIndicator), getPlan(contradictingIndicator)];
  const ofFirst = { area: first, policyId: policyIds.plan(first.id) };
  return [
    ask('plans that add up: the nation', 'all-VN', {
      plan: every,
      area: nation,
      policyId: strategy,
      shape: atLeast(80, '2030'),
    }),
    ...merged.map(({ area }, index) =>
      ask('plans that add up: every area', `all-${area.id}`, {
        plan: every,
        area,
        policyId: strategy,
        shape: atLeast(72 + (index % 5) * 4, '2030'),
      }),
    ),
    ask('not-enough-plans: the nation', 'few-VN', {
      plan: few,
      area: nation,
      policyId: strategy,
      shape: atLeast(85, '2030'),
    }),
    ...unchanged.slice(0, fewPlans).map((area) =>
      ask('not-enough-plans: some areas', `few-${area.id}`, {
        plan: few,
        area,
        policyId: policyIds.plan(area.id),
        shape: atLeast(80, '2030'),
      }),
    ),
    ...(['2022', '2025', '2030'] as const).map((deadline, index) =>
      ask('milestones of one policy', `stage-${deadline}`, {
        plan: staged,
        ...ofFirst,
        shape: atLeast(55 + 10 * index, deadline),
      }),
    ),
    ask('contradicting', 'one-of-two', { plan: doubled, ...ofFirst, shape: atLeast(86, '2030') }),
    ask('contradicting', 'two-of-two', {
      plan: doubled,
      ...ofFirst,
      shape: atLeast(90, '2030', 'contradicts the plan itself (synthetic)'),
      sourceId: sourceIds.otherPlans,
    }),
    ask('area-ended, deadline past', 'ended-2025', {
      plan: every,
      area: ended.area,
      policyId: strategy,
      shape: atLeast(99, '2025'),
    }),
    ask('area-ended, deadline ahead', 'ended-2030', {
      plan: every,
      area: ended.area,
      policyId: strategy,
      shape: atLeast(99, '2030'),
    }),
    ask('area-not-placed', 'not-placed', { plan: every, area: null, policyId: strategy, shape: atLeast(75, '2030') }),
  ];
}

/** Every invented target with the case it is made for; `seriesOf` gives what is published of an indicator, by area. */
export function listTargets(
  country: Country,
  seriesOf: (plan: IndicatorPlan, areas: readonly AreaRow[]) => readonly PublishedSeries[],
): readonly CaseTarget[] {
  const areas = listUnchanged(country);
  const offered = indicatorPlans.filter(({ gaps }) => gaps === 'usual' || gaps === 'none');
  const byPlan = offered.map((plan) => seriesOf(plan, areas));
  // One indicator after another for each area in turn, so that cases spread over both.
  const spread = areas.flatMap((_, turn) => byPlan.flatMap((series, at) => series[(turn + at) % series.length] ?? []));
  const faulty = new Set(faultCells.map(({ indicator, areaId }) => `${indicator} ${areaId}`));
  const sound = spread.filter(({ plan, area }) => !faulty.has(`${plan.number} ${area.id}`));
  return [...placeCases(sound), ...listGroups(country)];
}
