import { type Area, type AreaId, areasDue, isListedInFull } from '../area/index.ts';
import { parsePeriod } from '../period/index.ts';
import {
  type CheckedIndicator,
  type CheckedReading,
  isSummable,
  toFindingCell,
  toFindingFigure,
} from './checked-figure.ts';
import { findFigureRange } from './figure-range.ts';
import type { Finding } from './finding.ts';

export type CheckedArea = Pick<Area, 'id' | 'level' | 'parentId' | 'validFrom' | 'validTo'>;

/** The children of one level with a reading of the parent's period. */
interface Family {
  readonly parent: CheckedReading;
  readonly children: readonly CheckedReading[];
  /** Every child of that level that exists on the period's last day has a reading. */
  readonly isWhole: boolean;
}

function checkSum({ parent, children }: Family, indicator: CheckedIndicator): readonly Finding[] {
  if (!isSummable(indicator)) return [];
  const sum = children.reduce((total, { value }) => total + (value ?? 0), 0);
  if (parent.value === null || sum <= parent.value) return [];
  const least = children.reduce((total, child) => total + (findFigureRange(child, indicator)?.low ?? 0), 0);
  const most = findFigureRange(parent, indicator)?.high ?? parent.value;
  const severity = least > most ? 'finding' : 'note';
  const others = children.map(toFindingFigure);
  const cell = toFindingCell(indicator, parent);
  return [{ kind: 'children-above-parent', severity, sum, count: children.length, ...cell, others }];
}

function checkRatio({ parent, children, isWhole }: Family, indicator: CheckedIndicator): readonly Finding[] {
  if (indicator.kind !== 'ratio' || !isWhole || parent.value === null) return [];
  const sorted = children.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (!lowest || !highest || lowest.value === null || highest.value === null) return [];
  if (parent.value >= lowest.value && parent.value <= highest.value) return [];
  const own = findFigureRange(parent, indicator);
  const ranges = children.flatMap((child) => findFigureRange(child, indicator) ?? []);
  const isApart =
    own !== null &&
    (own.high < Math.min(...ranges.map(({ low }) => low)) || own.low > Math.max(...ranges.map(({ high }) => high)));
  const others = [toFindingFigure(lowest), toFindingFigure(highest)];
  const cell = toFindingCell(indicator, parent);
  const severity = isApart ? 'finding' : 'note';
  return [{ kind: 'parent-outside-children', severity, count: children.length, ...cell, others }];
}

/**
 * Compares a parent with its children of one level and the same period: the sum of those published
 * can't be above the parent's count, and a ratio of the parent lies between the smallest and the
 * largest of all its children. The latter is only said where every child has a figure and the list
 * of children is known to be full (`isListedInFull`). Rounding makes a note of either.
 */
export function checkChildren(
  readings: readonly CheckedReading[],
  areas: readonly CheckedArea[],
  indicator: CheckedIndicator,
): readonly Finding[] {
  const known = readings.filter(({ value, complete }) => value !== null && complete !== false);
  const byCell = new Map(known.map((reading) => [`${reading.areaId} ${reading.period}`, reading]));
  const parents = new Set(known.map(({ areaId }) => areaId));
  const byParent = Map.groupBy(
    areas.filter(({ parentId }) => parentId !== null && parents.has(parentId)),
    ({ parentId, level }) => `${parentId} ${level}`,
  );
  return [...byParent.values()].flatMap((siblings) => {
    const parentId: AreaId | null = siblings[0]?.parentId ?? null;
    const level = siblings[0]?.level ?? 'commune';
    return known
      .filter(({ areaId }) => areaId === parentId)
      .flatMap((parent) => {
        const due = areasDue(siblings, level, parsePeriod(parent.period).end);
        const children = due.flatMap(({ id }) => byCell.get(`${id} ${parent.period}`) ?? []);
        if (children.length === 0) return [];
        const family = { parent, children, isWhole: isListedInFull(level) && children.length === due.length };
        return [...checkSum(family, indicator), ...checkRatio(family, indicator)];
      });
  });
}
