import { requireFinite } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import type { Comparator } from '../policy/index.ts';
import { compareText } from '../text/index.ts';
import { type AskedValue, findAim, isSatisfied, readAskedValue } from './asked-value.ts';

export interface PlanOfArea {
  readonly id: AreaId;
  /** The denominator of a ratio, the count so far of a count; null where it is not known. */
  readonly weight: number | null;
  /** What the area plans; null where it has no plan. */
  readonly target?: number | null;
  /** Where its pace leads by the deadline; null where that is not known. */
  readonly projected?: number | null;
}

/** The nation's target. */
export interface NationalTarget {
  /** `>=` unless given. */
  readonly comparator?: Comparator | null;
  readonly value: number;
  readonly upper?: number | null;
  readonly tolerance?: number | null;
}

export interface AddUpInput {
  /** A number alone asks for at least that. */
  readonly national: number | NationalTarget;
  readonly areas: readonly PlanOfArea[];
  readonly kind: 'count' | 'ratio';
}

export interface PlanCoverage {
  /** Areas with a plan and a weight. */
  readonly areas: number;
  readonly of: number;
  /** What they weigh of all, 0 to 1; an area whose weight is not known counts as one of mean weight. */
  readonly weightShare: number;
}

/** An area that is not in the sum. */
export interface AreaWithout {
  readonly id: AreaId;
  /** `no-weight`: it has a plan, but nothing is known by which to weigh it. */
  readonly reason: 'no-plan' | 'no-weight';
  /**
   * What it would have to plan for the nation to reach its target: the same value for all of a ratio,
   * a count by its count so far. Null where it has a plan or no weight.
   */
  readonly needed: number | null;
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
      /** National target − planned, of `between` the nearer edge: signed, so below 0 where more is planned. */
      readonly shortfall: number;
      /** True when what is planned is what the nation asks for, by its comparator. */
      readonly isEnough: boolean;
      /** Areas with a plan and a weight, by id. */
      readonly byArea: readonly PlanShare[];
      readonly covered: PlanCoverage;
      /** The other areas, by id. */
      readonly without: readonly AreaWithout[];
    }
  | {
      readonly status: 'not-enough-plans';
      readonly covered: PlanCoverage;
      /** Areas without a plan or a weight, by id. */
      readonly without: readonly AreaWithout[];
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
  // Where none weighs anything there is nothing to weigh by.
  const hasWeight = sorted.some(({ weight }) => isKnown(weight) && weight > 0);
  return hasWeight ? sorted : sorted.map((area) => ({ ...area, weight: null }));
}

/** What all areas weigh, those without a known weight the mean of the others. */
function weighAll(areas: readonly PlanOfArea[]): number {
  const known = areas.flatMap(({ weight }) => (isKnown(weight) ? [weight] : []));
  return known.length === 0 ? 0 : (sumOf(known, (weight) => weight) * areas.length) / known.length;
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
  { goal, kind }: { readonly goal: number; readonly kind: AddUpInput['kind'] },
): readonly AreaWithout[] {
  const planned = new Set(plans.map(({ id }) => id));
  const without = areas.filter(({ id }) => !planned.has(id));
  const weightWithout = sumOf(without, ({ weight }) => weight ?? 0);
  const weights = weightWithout + sumOf(plans, ({ weight }) => weight);
  const lacking =
    kind === 'count'
      ? goal - sumOf(plans, ({ value }) => value)
      : goal * weights - sumOf(plans, ({ weight, value }) => weight * value);
  return without.map(({ id, weight, target }) => {
    if (isKnown(target)) return { id, reason: 'no-weight', needed: null };
    if (!isKnown(weight) || weightWithout === 0) return { id, reason: 'no-plan', needed: null };
    const needed = kind === 'count' ? (lacking * weight) / weightWithout : lacking / weightWithout;
    return { id, reason: 'no-plan', needed };
  });
}

function readNational(national: AddUpInput['national']): AskedValue {
  const target = typeof national === 'number' ? { value: national } : national;
  requireFinite(target.value, 'national target');
  return readAskedValue({ ...target, comparator: target.comparator ?? '>=' });
}

/**
 * Whether the areas' plans add up to the nation's target. Ratios are weighed by their denominators, for
 * counts each area's fair part is the nation's target by its count so far; both over the areas with a
 * plan and a weight, the others are named with what they lack. Under 80 % of the weight the answer is
 * that there are not enough plans. An area whose weight is not known counts there as one of mean weight
 * that is not covered: leaving it out would have one weighed plan of many speak for all.
 *
 * @throws RangeError for a number that is not finite, a weight below 0, an area that stands twice, a
 * comparator that is not known, or another kind.
 * @see METHODS §3, do the plans add up
 */
export function addUp({ national, areas, kind }: AddUpInput): AddUp {
  if (kind !== 'count' && kind !== 'ratio') throw new RangeError(`kind is neither count nor ratio: ${kind}`);
  const asked = readNational(national);
  const all = readAreas(areas);
  const weights = weighAll(all);
  const shareOf = (rows: readonly Weighed[]): number =>
    weights === 0 ? 0 : sumOf(rows, ({ weight }) => weight) / weights;
  const plans = weigh(all, 'target');
  const covered = { areas: plans.length, of: all.length, weightShare: shareOf(plans) };
  if (covered.weightShare < leastShare - lastBits) {
    return { status: 'not-enough-plans', covered, without: listWithout(all, plans, { goal: asked.value, kind }) };
  }
  const paces = weigh(all, 'projected');
  const planned = total(plans, kind);
  const { goal } = findAim(asked, planned);
  return {
    status: 'added-up',
    planned,
    projected: shareOf(paces) < leastShare - lastBits ? null : total(paces, kind),
    shortfall: goal - planned,
    isEnough: isSatisfied(asked, planned),
    byArea: shareOut(plans, goal, kind),
    covered,
    without: listWithout(all, plans, { goal, kind }),
  };
}
