import type { Translate } from '@dinh/i18n';
import type { FigureTarget } from '../figure/figure-target.ts';
import type { PlacedBreak } from '../figure/place-breaks.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import type { Box } from './line-layout.ts';
import type { PlacedTarget, PlacedTargets, TargetLabel } from './placed-targets.ts';
import { goalRadius, projectedRadius, stepRadius } from './target-sizes.ts';

export type Point = readonly [x: number, y: number];

/** What the words over the levels have to keep clear of, beside the targets themselves. */
export interface DrawnAround {
  readonly breaks: readonly PlacedBreak[];
  /** Of the readings, each from dot to dot, gaps that are bridged with the rest. */
  readonly runs: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** The unit over the upper left corner of the plot; null where none is written there. */
  readonly unit: string | null;
}

export interface LabelGround {
  readonly plot: Box;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** True for a series whose name its labels need: one beside the focus. */
  readonly isNamed: (seriesId: string) => boolean;
  readonly around: DrawnAround;
  readonly t: Translate;
}

/** Between a level and its words. */
const levelGap = 1;
/** Nearer to another level than this, words could be read as that one's. */
const apart = 3;
const edgeGap = 2;
/** Over the small dashes at the baseline. */
const baselineRoom = 10;
/** Places tried from the right end of a level to the left edge of the plot. */
const placesAlong = 5;
/** Shorter words are worth as many lines less under them. */
const costOfShorter = 2;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True where a straight line passes through a box; by halving what is left of it. */
function crosses(box: Box, [[x1, y1], [x2, y2]]: readonly [Point, Point]): boolean {
  let [from, to] = [0, 1];
  for (const [start, change, low, high] of [
    [x1, x2 - x1, box.left, box.right],
    [y1, y2 - y1, box.top, box.bottom],
  ] as const) {
    if (change === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [enter = 0, leave = 1] = [(low - start) / change, (high - start) / change].toSorted((a, b) => a - b);
    from = Math.max(from, enter);
    to = Math.min(to, leave);
  }
  return from < to;
}

function toSegments(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

function readPath(path: string): readonly Point[] {
  return [...path.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function listLevels({ level, band }: PlacedTarget): readonly { left: number; right: number; y: number }[] {
  return [...(level ? [level] : []), ...(band ? [{ left: band.left, right: band.right, y: band.top }] : [])];
}

interface Obstacles {
  /** Under no words. */
  readonly boxes: readonly Box[];
  /** Better not under words, which a halo keeps legible. */
  readonly lines: readonly (readonly [Point, Point])[];
}

function listObstacles(placed: readonly PlacedTarget[], { plot, fontSize, lineHeight, around: drawn }: LabelGround) {
  const { breaks, runs, unit } = drawn;
  const ofWords = (text: string, { x, y, isEnd }: { x: number; y: number; isEnd: boolean }): Box => {
    const width = measureText(text, { size: fontSize });
    const left = isEnd ? x - width : x;
    return { left, right: left + width, top: y - fontSize, bottom: y + lineHeight - fontSize };
  };
  return {
    boxes: [
      ...placed.flatMap(({ rings }) => rings.map(({ x, y, isGoal }) => around(x, y, isGoal ? goalRadius : stepRadius))),
      ...placed.flatMap(({ projection }) => (projection ? [around(projection.x, projection.y, projectedRadius)] : [])),
      ...breaks.flatMap(({ lines, textX, anchor }) =>
        lines.map(({ text, y }) => ofWords(text, { x: textX, y, isEnd: anchor === 'end' })),
      ),
      ...(unit === null ? [] : [ofWords(unit, { x: 0, y: plot.top - baselineRoom, isEnd: false })]),
    ],
    lines: [
      ...runs.flatMap((run) => toSegments(run.map(({ x, y }): Point => [x, y]))),
      ...placed.flatMap(({ path, projection }) => [
        ...toSegments(readPath(path)),
        ...toSegments(readPath(projection?.path ?? '')),
      ]),
      ...breaks.map(({ x }): readonly [Point, Point] => [
        [x, plot.top],
        [x, plot.bottom],
      ]),
    ],
  } satisfies Obstacles;
}

/** Right edges for words of a width, from the right end of a level to the left edge of the plot. */
function listRightEdges({ left, right }: Pick<Box, 'left' | 'right'>, width: number): readonly number[] {
  const first = Math.max(right - edgeGap, left + edgeGap + width);
  const last = left + edgeGap + width;
  return Array.from({ length: placesAlong }, (_, index) => first - ((first - last) * index) / (placesAlong - 1));
}

interface Candidate {
  readonly text: string;
  /** 0 for the fullest words. */
  readonly shortness: number;
  readonly box: Box;
}

/** The fullest words that fit the plot; the last of them cut where none does. */
function chooseWords(target: FigureTarget, { plot, fontSize, isNamed }: LabelGround): readonly string[] {
  const { own, named } = target.words.labels;
  const offered = isNamed(target.seriesId) ? named : own;
  const maxWidth = plot.right - plot.left - 2 * edgeGap;
  const fitting = offered.filter((text) => measureText(text, { size: fontSize }) <= maxWidth);
  return fitting.length > 0 ? fitting : wrapText(offered.at(-1) ?? '', { size: fontSize, maxWidth, maxLines: 1 });
}

/** The place that costs least, of those over none of what must stay legible: each line under the words is a cost. */
function pickPlace(
  candidates: readonly Candidate[],
  isFree: (box: Box) => boolean,
  lines: Obstacles['lines'],
): Candidate | undefined {
  const [best] = candidates
    .filter(({ box }) => isFree(box))
    .map((candidate) => {
      const under = lines.filter((line) => crosses(candidate.box, line)).length;
      return { candidate, cost: under + candidate.shortness * costOfShorter };
    })
    .toSorted((a, b) => a.cost - b.cost);
  return best?.candidate;
}

/** How many lines stand without words, at the foot or as near to it as is clear; undefined where nowhere is. */
function placeCount(
  count: number,
  levels: readonly { readonly left: number; readonly right: number; readonly y: number }[],
  { isClear, lines, ground }: { isClear: (box: Box) => boolean; lines: Obstacles['lines']; ground: LabelGround },
): Candidate | undefined {
  const { plot, fontSize, lineHeight, t } = ground;
  const text = t('figure.targetsUnlabelled', { count });
  const width = measureText(text, { size: fontSize });
  const foot = plot.bottom - baselineRoom;
  const rows = Math.max(1, Math.floor((foot - plot.top) / lineHeight));
  const candidates = Array.from({ length: rows }, (_, row) => foot - (row + 1) * lineHeight).flatMap((top) =>
    listRightEdges(plot, width).map((right): Candidate => {
      return { text, shortness: 0, box: { left: right - width, right, top, bottom: top + lineHeight } };
    }),
  );
  const isFree = (box: Box): boolean =>
    isClear(box) && !levels.some((one) => overlaps(box, { ...one, top: one.y, bottom: one.y }));
  return pickPlace(candidates, isFree, lines) ?? pickPlace(candidates, isClear, lines);
}

/**
 * The words over the levels: of each the fullest that find a place right above or below their own level, over no other
 * words, ring or level; a line of readings, a path or a projection stays clear where it can. How many find none is
 * said at the foot.
 */
export function placeTargetLabels(
  targets: readonly FigureTarget[],
  placed: readonly PlacedTarget[],
  ground: LabelGround,
): Pick<PlacedTargets, 'labels' | 'more'> {
  const { plot, fontSize, lineHeight } = ground;
  const { boxes, lines } = listObstacles(placed, ground);
  const levels = placed.flatMap(listLevels);
  const kept: { readonly id: string; readonly place: Candidate }[] = [];
  const isClear = (box: Box): boolean =>
    ![...boxes, ...kept.map(({ place }) => place.box)].some((other) => overlaps(box, other));
  const wished = targets.flatMap((target, index) => {
    const level = placed[index]?.level;
    return level ? [{ target, level }] : [];
  });
  for (const { target, level } of wished) {
    const { y } = level;
    const others = levels.filter((one) => Math.abs(one.y - y) > levelGap / 2);
    const isFree = (box: Box): boolean => {
      const near = {
        ...box,
        top: box.top - (box.bottom <= y ? apart : 0),
        bottom: box.bottom + (box.top >= y ? apart : 0),
      };
      return isClear(box) && !others.some((one) => overlaps(near, { ...one, top: one.y, bottom: one.y }));
    };
    const candidates = chooseWords(target, ground).flatMap((text, shortness) => {
      const width = measureText(text, { size: fontSize });
      const tops = [y - levelGap - lineHeight, y + levelGap].filter((top) => top + lineHeight <= plot.bottom);
      return listRightEdges({ left: plot.left, right: level.right }, width).flatMap((right) =>
        tops.map((top): Candidate => {
          return { text, shortness, box: { left: right - width, right, top, bottom: top + lineHeight } };
        }),
      );
    });
    const place = pickPlace(candidates, isFree, lines);
    if (place) kept.push({ id: target.id, place });
  }
  const countLeft = (): Candidate | undefined =>
    placeCount(wished.length - kept.length, levels, { isClear, lines, ground });
  let more = kept.length < wished.length ? countLeft() : undefined;
  // Room for the count comes before that for the last words: no line stands without them in silence.
  while (kept.length > 0 && kept.length < wished.length && more === undefined) {
    kept.pop();
    more = countLeft();
  }
  const write = ({ text, box }: Candidate) => ({ text, x: box.right, y: box.top + lineHeight / 2 });
  return {
    labels: kept.map(({ id, place }): TargetLabel => ({ id, ...write(place) })),
    more: more ? write(more) : null,
  };
}
