import { requireFinite } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import { compareText } from '../text/index.ts';

export interface PlanOfArea {
  readonly id: AreaId;
  /** The denominator of a ratio, the count so far of a count; null where it is not known. */
  readonly weight: number | null;
  /** What the area plans; null where it has no plan. */
  readonly target?: number | null;
  /** Where its pace leads by the deadline; null where that is not known. */
  readonly projected?: number | null;
}

export interface AddUpInput {
  /** The nation's target: its value, or the target with it. */
  readonly national: number | { readonly value: number };
  readonly areas: readonly PlanOfArea[];
  readonly kind: 'count' | 'ratio';
}

export interface PlanCoverage {
  /** Areas with a plan and a weight. */
  readonly areas: number;
  readonly of: number;
  /** What they weigh of all, 0 to 1. */
  readonly weightShare: number;
}

export interface PlanShare {
  readonly id: AreaId;
  readonly target: number;
  /** The area's part of the nation's count by its count so far; null for a ratio, where it is the target itself. */
  readonly fair: number | null;
  /** Its part of the nation's shortfall, below 0 where it plans more; they sum to it. */
  readonly shortfall: number;
}

export type AddUp =
  | {
      readonly status: 'added-up';
      /** What the plans come to for the nation. */
      readonly planned: number;
      /** What the paces come to; null where they cover under 80 % of the weight. */
      readonly projected: number | null;
      /** National target − planned. */
      readonly shortfall: number;
      /** Areas with a plan, by id. */
      readonly byArea: readonly PlanShare[];
      readonly covered: PlanCoverage;
    }
  | {
      readonly status: 'not-enough-plans';
      readonly covered: PlanCoverage;
      /**
       * Areas without a plan, by id, with what each would have to plan for the nation to reach its
       * target: the same value for all of a ratio, a count by its count so far. Null where it has no weight.
       */
      readonly without: readonly { readonly id: AreaId; readonly needed: number | null }[];
    };

const leastShare = 0.8;
/** Guards a share of exactly 80 % against its last bits. */
const lastBits = 1e-9;

interface Weighed {
  readonly id: AreaId;
  readonly weight: number;
  readonly value: number;
}

function sumOf<T>(rows: readonly T[], pick: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + pick(row), 0);
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

function readAreas(areas: readonly PlanOfArea[]): readonly PlanOfArea[] {
  const sorted = areas.toSorted((a, b) => compareText(a.id, b.id));
  sorted.forEach(({ id, weight, target, projected }, index) => {
    if (id === sorted[index - 1]?.id) throw new RangeError(`area stands twice: ${id}`);
    if (isKnown(weight) && requireFinite(weight, `weight of ${id}`) < 0) {
      throw new RangeError(`weight of ${id} is below 0: ${weight}`);
    }
    if (isKnown(target)) requireFinite(target, `target of ${id}`);
    if (isKnown(projected)) requireFinite(projected, `projected value of ${id}`);
  });
  return sorted;
}

/** The areas with a weight and a value. */
function weigh(areas: readonly PlanOfArea[], value: 'target' | 'projected'): readonly Weighed[] {
  return areas.flatMap((area) => {
    const own = area[value];
    return isKnown(area.weight) && isKnown(own) ? [{ id: area.id, weight: area.weight, value: own }] : [];
  });
}

/** What values come to for all together. */
function total(rows: readonly Weighed[], kind: AddUpInput['kind']): number {
  if (kind === 'count') return sumOf(rows, ({ value }) => value);
  return sumOf(rows, ({ weight, value }) => weight * value) / sumOf(rows, ({ weight }) => weight);
}

function shareOut(plans: readonly Weighed[], goal: number, kind: AddUpInput['kind']): readonly PlanShare[] {
  const weights = sumOf(plans, ({ weight }) => weight);
  return plans.map(({ id, weight, value }) => {
    if (kind === 'ratio') return { id, target: value, fair: null, shortfall: (weight * (goal - value)) / weights };
    const fair = (goal * weight) / weights;
    return { id, target: value, fair, shortfall: fair - value };
  });
}

function listWithout(
  areas: readonly PlanOfArea[],
  plans: readonly Weighed[],
  { goal, kind, weights }: { readonly goal: number; readonly kind: AddUpInput['kind']; readonly weights: number },
): readonly { readonly id: AreaId; readonly needed: number | null }[] {
  const without = areas.filter(({ target }) => !isKnown(target));
  const weightWithout = sumOf(without, ({ weight }) => weight ?? 0);
  const lacking =
    kind === 'count'
      ? goal - sumOf(plans, ({ value }) => value)
      : goal * weights - sumOf(plans, ({ weight, value }) => weight * value);
  return without.map(({ id, weight }) => {
    if (!isKnown(weight) || weightWithout === 0) return { id, needed: null };
    return { id, needed: kind === 'count' ? (lacking * weight) / weightWithout : lacking / weightWithout };
  });
}

/**
 * Whether the areas' plans add up to the nation's target. Ratios are weighed by their denominators, for
 * counts each area's fair part is the nation's target by its count so far; both over the areas with a
 * plan. Under 80 % of the weight the answer is who has no plan, and what they would have to plan.
 *
 * @throws RangeError for a number that is not finite, a weight below 0, an area that stands twice, or
 * another kind.
 * @see METHODS §3, do the plans add up
 */
export function addUp({ national, areas, kind }: AddUpInput): AddUp {
  if (kind !== 'count' && kind !== 'ratio') throw new RangeError(`kind is neither count nor ratio: ${kind}`);
  const goal = requireFinite(typeof national === 'number' ? national : national.value, 'national target');
  const all = readAreas(areas);
  const weights = sumOf(all, ({ weight }) => weight ?? 0);
  const shareOf = (rows: readonly Weighed[]): number =>
    weights === 0 ? 0 : sumOf(rows, ({ weight }) => weight) / weights;
  const plans = weigh(all, 'target');
  const covered = { areas: plans.length, of: all.length, weightShare: shareOf(plans) };
  if (covered.weightShare < leastShare - lastBits) {
    return { status: 'not-enough-plans', covered, without: listWithout(all, plans, { goal, kind, weights }) };
  }
  const paces = weigh(all, 'projected');
  const planned = total(plans, kind);
  return {
    status: 'added-up',
    planned,
    projected: shareOf(paces) < leastShare - lastBits ? null : total(paces, kind),
    shortfall: goal - planned,
    byArea: shareOut(plans, goal, kind),
    covered,
  };
}
