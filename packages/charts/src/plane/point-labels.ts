import type { Box } from '../line/line-layout.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';

export interface PointLabelWish {
  readonly id: string;
  readonly text: string;
  /** The mark it names. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isBold: boolean;
  /** Lower is placed first. */
  readonly priority: number;
  /** A required one goes as far off as it must; another is left out where there is no room nearby. */
  readonly isRequired: boolean;
}

export interface PointLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly isBold: boolean;
  /** Left edge and upper edge. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where a thin line leads from and to; null where the label stands beside its mark. */
  readonly leader:
    | readonly [{ readonly x: number; readonly y: number }, { readonly x: number; readonly y: number }]
    | null;
}

export interface LabelGround {
  /** What labels may not leave. */
  readonly box: Box;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Marks that a label had better not cover. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

const mostLines = 2;
const widestShare = 0.4;
const widest = 170;
const gap = 4;
/** How far from the mark, in px; the first needs no line to it. */
const distances = [0, 14, 28, 44, 64, 88, 116, 150, 190, 240, 300] as const;
const nearby = 44;
/** East first, then the other sides, then the corners. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
const dotCost = 20;

interface Place {
  readonly x: number;
  readonly y: number;
}
type Leader = readonly [Place, Place];

interface Candidate {
  readonly distance: number;
  readonly rect: Box;
  readonly leader: Leader | null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** True where a line from place to place touches a box: cut to it, something of the line is left. */
function isCrossing([from, to]: Leader, { left, top, right, bottom }: Box): boolean {
  let [start, end] = [0, 1];
  for (const [origin, delta, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (delta === 0) {
      if (origin <= low || origin >= high) return false;
      continue;
    }
    const crossings = [(low - origin) / delta, (high - origin) / delta];
    start = Math.max(start, Math.min(...crossings));
    end = Math.min(end, Math.max(...crossings));
  }
  return start < end;
}

/** From the rim of a mark, so that the line doesn't cross it, to the nearest place of its label. */
function leadTo(rect: Box, { x, y, radius }: PointLabelWish): Leader {
  const end = { x: clamp(x, rect.left, rect.right), y: clamp(y, rect.top, rect.bottom) };
  const length = Math.hypot(end.x - x, end.y - y) || 1;
  return [{ x: x + ((end.x - x) * radius) / length, y: y + ((end.y - y) * radius) / length }, end];
}

/** Where a label could stand, nearest first; beside the rim slid along it. */
function listCandidates(
  wish: PointLabelWish,
  { width, height, box }: { readonly width: number; readonly height: number; readonly box: Box },
): readonly Candidate[] {
  return distances
    .filter((distance) => wish.isRequired || distance <= nearby)
    .flatMap((distance) =>
      directions.map(([dx, dy]): Candidate => {
        const off = wish.radius + gap + distance;
        const x = dx === 0 ? wish.x - width / 2 : dx > 0 ? wish.x + off : wish.x - off - width;
        const y = dy === 0 ? wish.y - height / 2 : dy > 0 ? wish.y + off : wish.y - off - height;
        const left = dx === 0 ? clamp(x, box.left, box.right - width) : x;
        const top = dy === 0 ? clamp(y, box.top, box.bottom - height) : y;
        const rect = { left, top, right: left + width, bottom: top + height };
        return { distance, rect, leader: distance === 0 ? null : leadTo(rect, wish) };
      }),
    );
}

function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

function toBox({ x, y, radius }: { x: number; y: number; radius: number }): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/**
 * Places names beside their marks: none overlaps another, a named mark, or the rim of the plot; the
 * nearest place that covers the fewest other marks wins. One that is required and finds no room near
 * goes further off, with a line to its mark.
 */
export function placePointLabels(
  wishes: readonly PointLabelWish[],
  { box, fontSize, lineHeight, dots }: LabelGround,
): readonly PointLabel[] {
  const taken: Box[] = wishes.map(toBox);
  const leaders: Leader[] = [];
  const maxWidth = Math.min(widest, (box.right - box.left) * widestShare);
  const placed: PointLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => a.priority - b.priority)) {
    const font = { size: fontSize, weight: wish.isBold ? 600 : 400 } as const;
    const lines = wrapText(wish.text, { ...font, maxWidth, maxLines: mostLines });
    const width = Math.max(0, ...lines.map((line) => measureText(line, font)));
    const height = lines.length * lineHeight;
    const others = taken.filter((rect) => isApart(rect, toBox(wish)));
    const costOf = ({ distance, rect }: Candidate): number =>
      distance + dotCost * dots.filter((dot) => !isApart(rect, toBox(dot)) && isApart(toBox(dot), toBox(wish))).length;
    const free = listCandidates(wish, { width, height, box }).filter(
      ({ rect }) => isWithin(rect, box) && taken.every((other) => isApart(rect, other)),
    );
    const clear = free
      .filter(({ rect }) => leaders.every((leader) => !isCrossing(leader, rect)))
      .filter(({ leader }) => leader === null || others.every((rect) => !isCrossing(leader, rect)));
    // A line across a name is better than a chosen place without one.
    const [best] = (clear.length > 0 || !wish.isRequired ? clear : free)
      .map((candidate, index) => ({ ...candidate, cost: costOf(candidate), index }))
      .toSorted((a, b) => a.cost - b.cost || a.index - b.index);
    if (!best) continue;
    const { rect, leader } = best;
    taken.push(rect);
    if (leader) leaders.push(leader);
    placed.push({ id: wish.id, lines, isBold: wish.isBold, x: rect.left, top: rect.top, width, height, leader });
  }
  return placed;
}
