import type { FindingKind } from '@dinh/kpi/checks';
import type { ShareHint } from '@dinh/kpi/observation';
import { lastYear } from '../country/country.ts';

/** What is wrong with a cell on purpose. */
export type FaultKind = FindingKind | Exclude<ShareHint, 'truncated'> | 'share-without-hint';

export interface FaultCell {
  readonly kind: FaultKind;
  /** Number of the synthetic indicator. */
  readonly indicator: number;
  readonly areaId: string;
  readonly year: number;
}

function cellsOf(
  kind: FaultKind,
  indicator: number,
  cells: readonly (readonly [string, number])[],
): readonly FaultCell[] {
  return cells.map(([areaId, year]) => ({ kind, indicator, areaId, year }));
}

/** The cells with a fault that a check finds, or a printed share that its parts don't give, by what is wrong. */
export const faultCells: readonly FaultCell[] = [
  ...cellsOf('numerator-above-denominator', 1, [
    ['VN26-2008', 2014],
    ['VN11-2008', 2019],
  ]),
  ...cellsOf('negative', 2, [['VN04-2008', 2013]]),
  ...cellsOf('share-outside', 31, [
    ['VN06-2008', 2016],
    ['VN48-2008', 2021],
  ]),
  ...cellsOf('decimal-comma', 31, [
    ['VN08-2008', 2017],
    ['VN22-2008', 2022],
  ]),
  ...cellsOf('fall', 21, [
    ['VN10-2008', 2018],
    ['VN40-2008', 2023],
  ]),
  ...cellsOf('jump', 11, [
    ['VN11-2008', 2015],
    ['VN44-2008', 2020],
  ]),
  ...cellsOf('children-above-parent', 11, [['VN', 2012]]),
  ...cellsOf('parent-outside-children', 1, [['VN', 2011]]),
  ...cellsOf('successor-apart-from-predecessors', 28, [['VN31-2025', lastYear]]),
  ...cellsOf('rounded-parts', 27, [
    ['VN12-2008', 2015],
    ['VN14-2008', 2016],
    ['VN25-2008', 2018],
  ]),
  ...cellsOf('digits-swapped', 13, [
    ['VN15-2008', 2014],
    ['VN30-2008', 2019],
    ['VN79-2008', 2022],
  ]),
  ...cellsOf('one-digit', 13, [
    ['VN17-2008', 2014],
    ['VN31-2008', 2020],
  ]),
  ...cellsOf('one-part-digit', 13, [
    ['VN19-2008', 2013],
    ['VN33-2008', 2021],
  ]),
  ...cellsOf('share-without-hint', 13, [
    ['VN20-2008', 2016],
    ['VN01-2008', 2023],
  ]),
];
