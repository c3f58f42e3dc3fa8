import { parsePeriod } from '../period/index.ts';
import { compareText } from '../text/index.ts';
import type { AssessedTarget } from './assess-targets.ts';
import type { TargetRollUp } from './roll-up-targets.ts';
import { type TargetStatus, targetStatuses } from './target.ts';

/** What targets are put in order by. */
export type OrderedTarget = Pick<AssessedTarget, 'id' | 'deadline' | 'value' | 'reading'> & {
  readonly assessment: Pick<AssessedTarget['assessment'], 'status' | 'gap' | 'reasons'>;
};

/** Those that are behind, or no longer what was asked for, worst first: what someone has to do something about. */
export const troubledStatuses: readonly TargetStatus[] = ['missed', 'lost', 'moving-away', 'off-track', 'accelerate'];

/** Statuses as they are shown: the worst first, the unknown last. */
export const statusesByWorst: readonly TargetStatus[] = [
  ...targetStatuses.filter((status) => status !== 'not-assessable').toReversed(),
  'not-assessable',
];

/** How large a gap is for what is asked; null where none is known. */
function relativeGap({ assessment: { gap }, value }: OrderedTarget): number | null {
  if (gap === null || value === null) return null;
  return value === 0 ? gap : gap / Math.abs(value);
}

function compareGaps(a: OrderedTarget, b: OrderedTarget): number {
  const [left, right] = [relativeGap(a), relativeGap(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return right - left;
}

const never = '9999-12-31';

function compareDeadlines(a: OrderedTarget, b: OrderedTarget): number {
  const endOf = ({ deadline }: OrderedTarget): string => (deadline === null ? never : parsePeriod(deadline).end);
  return compareText(endOf(a), endOf(b)) || compareText(a.id, b.id);
}

/**
 * Orders targets the worst first: by status, the unknown last; then by the gap as a share of what is asked, the
 * largest first; then by deadline and id.
 */
export function compareByWorst(a: OrderedTarget, b: OrderedTarget): number {
  const rank = ({ assessment }: OrderedTarget): number => statusesByWorst.indexOf(assessment.status);
  return rank(a) - rank(b) || compareGaps(a, b) || compareDeadlines(a, b);
}

/**
 * Orders targets the least known first: those that can't be assessed, without any figure before those with one, the
 * oldest figure before the newer; then as `compareByWorst`.
 */
export function compareByUnknown(a: OrderedTarget, b: OrderedTarget): number {
  const isKnown = ({ assessment }: OrderedTarget): number => Number(assessment.status !== 'not-assessable');
  const endOf = ({ reading }: OrderedTarget): string => (reading === null ? '' : parsePeriod(reading.period).end);
  const known = isKnown(a) - isKnown(b);
  if (known !== 0 || isKnown(a) === 1) return known || compareByWorst(a, b);
  return compareText(endOf(a), endOf(b)) || compareByWorst(a, b);
}

/** Orders groups of targets the worst first: by how many are missed, then lost, and so on; then by how many are unknown. */
export function compareRollUps(a: TargetRollUp, b: TargetRollUp): number {
  for (const status of [...troubledStatuses, 'not-assessable' as const]) {
    const difference = b.statuses[status] - a.statuses[status];
    if (difference !== 0) return difference;
  }
  return b.targets - a.targets;
}

/** Orders groups of targets by how many of each are unknown, the most first; then as `compareRollUps`. */
export function compareRollUpsByUnknown(a: TargetRollUp, b: TargetRollUp): number {
  return b.statuses['not-assessable'] - a.statuses['not-assessable'] || compareRollUps(a, b);
}
