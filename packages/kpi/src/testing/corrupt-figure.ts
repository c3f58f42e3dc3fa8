import type { CheckedPoint, FiguresToCheck, FindingKind } from '../checks/index.ts';
import { createRandom, mergerId, provinceIds, years } from './make-country.ts';

interface Fault {
  readonly kind: FindingKind;
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
}

export interface Corrupted {
  readonly fault: Fault;
  readonly figures: FiguresToCheck;
}

function withParts(point: CheckedPoint, numerator: number, denominator: number): CheckedPoint {
  const value = (numerator / denominator) * 100;
  return { ...point, numerator, denominator, value, reportedShare: value.toFixed(1) };
}

const indicatorOf: Readonly<Record<FindingKind, string>> = {
  'numerator-above-denominator': 'coverage',
  negative: 'clubs',
  'share-outside': 'share',
  'decimal-comma': 'share',
  fall: 'relics',
  jump: 'clubs',
  'children-above-parent': 'clubs',
  'parent-outside-children': 'coverage',
  'successor-apart-from-predecessors': 'clubs',
};

/** The area that others are held against, where a check is of one. */
const wholeOf: { readonly [Kind in FindingKind]?: string } = {
  'children-above-parent': 'VN',
  'parent-outside-children': 'VN',
  'successor-apart-from-predecessors': mergerId,
};

function spoil(point: CheckedPoint, kind: FindingKind, random: () => number): CheckedPoint {
  const { numerator, denominator } = point;
  const value = point.value ?? 0;
  switch (kind) {
    case 'numerator-above-denominator':
      return withParts(point, denominator ?? 0, numerator ?? 0);
    case 'negative':
      return { ...point, value: -value };
    case 'share-outside':
      return { ...point, value: Number((101 + random() * 20).toFixed(1)) };
    case 'decimal-comma':
      return { ...point, value: Math.round(value * 10) };
    case 'fall':
      return { ...point, value: Math.round(value * 0.8) };
    case 'jump':
      return { ...point, value: Math.round(value * (1.8 + random())) };
    case 'children-above-parent':
      return { ...point, value: Math.round(value * 0.7) + 1, status: 'reported' };
    case 'parent-outside-children':
      return withParts(point, Math.round((denominator ?? 0) * 0.3) + 1, denominator ?? 0);
    case 'successor-apart-from-predecessors':
      return { ...point, value: Math.round(value * 0.9) + 1 };
  }
}

/** Puts one fault of a kind into a cell that the seed chooses, not in the first year. */
export function corruptFigure(figures: FiguresToCheck, kind: FindingKind, seed: number): Corrupted {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('items is empty: []');
    return item;
  };
  const indicatorId = indicatorOf[kind];
  const areaId = wholeOf[kind] ?? pick(provinceIds);
  const period = String(pick(years.slice(1)));
  const points = figures.points.map((point) =>
    point.indicatorId === indicatorId && point.areaId === areaId && point.period === period
      ? spoil(point, kind, random)
      : point,
  );
  return { fault: { kind, indicatorId, areaId, period }, figures: { ...figures, points } };
}
