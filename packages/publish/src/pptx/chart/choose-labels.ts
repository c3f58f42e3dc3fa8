import { estimateWidth } from '../fit-text.ts';
import type { SlideAxis, SlideChart, SlideSeries } from '../slide-deck.ts';
import { letters, slideInk } from '../slide-look.ts';

/** Lines that can be told apart by a name at their end. */
const mostNamed = 7;
/** Of the axis, that two names at the ends of lines are apart at least. */
const leastApart = 0.065;
/** Of the chart, that names at the right take at most. */
const mostShare = 0.3;
const gap = 14;
const mostPointNames = 12;
/** Of either axis, that the name of a point takes. */
const pointRoom = { across: 0.16, up: 0.06 } as const;

function findLast({ values }: SlideSeries): number {
  return values.findLastIndex((value) => value !== null);
}

/** True for a series that is drawn to be told apart; the others stand behind. */
export function isNamed({ color }: Pick<SlideSeries, 'color'>): boolean {
  return color.toUpperCase() !== slideInk.context;
}

export interface LineLabels {
  /** Of a named series the category at which it is named; others have none. */
  readonly at: ReadonlyMap<SlideSeries, number>;
  /** Of the chart's width, kept free for names at the right. */
  readonly share: number;
}

/** Names at the ends of lines; null where they would stand on one another, or amid the lines, and a legend says more. */
export function chooseLineLabels({ categories, series, valueAxis }: SlideChart, width: number): LineLabels | null {
  const named = series.filter((one) => isNamed(one) && findLast(one) >= 0);
  if (named.length === 0 || named.length > mostNamed) return null;
  const last = Math.max(...named.map(findLast));
  if (last < categories.length - 1 || named.some((one) => findLast(one) !== last)) return null;
  const all = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const low = valueAxis.min ?? Math.min(0, ...all);
  const high = valueAxis.max ?? Math.max(...all);
  const ends = named.map(({ values }) => values[last] ?? 0).toSorted((a, b) => a - b);
  const isClose = ends.some((end, index) => index > 0 && end - (ends[index - 1] ?? 0) < leastApart * (high - low || 1));
  if (isClose) return null;
  const look = { size: letters.label, isBold: true };
  const widest = Math.max(...named.map(({ name }) => estimateWidth(`${name}: 00.000,0`, look)));
  return {
    at: new Map(named.map((one) => [one, last])),
    share: Math.min(mostShare, (Math.min(widest, width * mostShare) + gap) / width),
  };
}

function findSpan({ min, max }: SlideAxis, values: readonly number[]): number {
  return (max ?? Math.max(...values)) - (min ?? Math.min(...values)) || 1;
}

/**
 * Which points of a scatter are named beside their dots: those that stand out, the focus first; all of few. A name that
 * would stand on another is left to the legend and the workbook.
 */
export function listNamedPoints({ categories, series, categoryAxis, valueAxis }: SlideChart): ReadonlySet<number> {
  const [along, ...groups] = series;
  if (along === undefined) return new Set();
  const isFew = categories.length <= mostPointNames;
  const wished = groups
    .toSorted((a, b) => Number(b.isFocus) - Number(a.isFocus))
    .filter((group) => isFew || isNamed(group))
    .flatMap(({ values }) =>
      values.flatMap((y, index) => {
        const x = along.values[index] ?? null;
        return x === null || y === null ? [] : [{ index, x, y }];
      }),
    );
  const width = findSpan(
    categoryAxis,
    wished.map(({ x }) => x),
  );
  const height = findSpan(
    valueAxis,
    wished.map(({ y }) => y),
  );
  const placed: (typeof wished)[number][] = [];
  for (const one of wished) {
    const isFree = placed.every(
      ({ x, y }) => Math.abs(x - one.x) > pointRoom.across * width || Math.abs(y - one.y) > pointRoom.up * height,
    );
    if (isFree) placed.push(one);
  }
  return new Set(placed.map(({ index }) => index));
}
