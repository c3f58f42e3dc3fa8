import { comparePeriods, findPeriod } from '../period/index.ts';
import type { Comparator } from '../policy/index.ts';
import { readTargetNote } from './read-target-note.ts';
import type { TargetRow } from './target-row.ts';

export interface Milestone {
  readonly period: string;
  readonly value: number;
}

/** `=` and `~` ask for one thing; a range has two edges and is no single step. */
function senseOf(comparator: Comparator): string | null {
  if (comparator === '~') return '=';
  return comparator === 'between' ? null : comparator;
}

/**
 * The steps on the way to a target: the earlier deadlines of the same policy, area and indicator that ask
 * in the same sense, with those stored beside the row, which come first where both name a period. Rows
 * that ask for different values by one deadline contradict one another and are no step. Rows without a
 * policy are of no document known to be one.
 *
 * @param rows Of every target, in any order.
 * @see METHODS §3
 */
export function findMilestones(row: TargetRow, rows: readonly TargetRow[]): readonly Milestone[] {
  const stored = row.milestones ?? [];
  const deadline = row.targetPeriod === null ? undefined : findPeriod(row.targetPeriod);
  if (!deadline || row.targetValue === null || row.policyId === null || row.areaId === null) return stored;
  const sense = senseOf(readTargetNote(row).comparator);
  const earlier = rows.flatMap((other) => {
    const at = other.targetPeriod === null ? undefined : findPeriod(other.targetPeriod);
    const isSame =
      other.policyId === row.policyId && other.areaId === row.areaId && other.indicatorId === row.indicatorId;
    if (!isSame || !at || at.end >= deadline.end || other.targetValue === null || sense === null) return [];
    return senseOf(readTargetNote(other).comparator) === sense ? [{ at, value: other.targetValue }] : [];
  });
  const byDay = Map.groupBy(earlier, ({ at }) => at.end);
  const taken = new Set(stored.map(({ period }) => findPeriod(period)?.end));
  const own = [...byDay.values()].flatMap((ofDay) => {
    const [first] = ofDay.toSorted((a, b) => comparePeriods(a.at, b.at));
    const isOne = new Set(ofDay.map(({ value }) => value)).size === 1;
    return first && isOne && !taken.has(first.at.end) ? [first] : [];
  });
  return [
    ...stored,
    ...own.toSorted((a, b) => comparePeriods(a.at, b.at)).map(({ at, value }) => ({ period: at.text, value })),
  ];
}
