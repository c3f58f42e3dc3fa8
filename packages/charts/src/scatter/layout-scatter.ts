import type { Translate } from '@dinh/i18n';
import type { PointMark } from '../figure/point-mark.ts';
import { chooseValueAxis } from '../line/value-axis.ts';
import { type AssignedColour, assignColours } from '../palette/index.ts';
import { type PlaceShape, shapeOf } from '../places/place-shape.ts';
import { layoutPlane, type PlaneLayout } from '../plane/layout-plane.ts';
import { type PointLabel, placePointLabels } from '../plane/point-labels.ts';
import { findOutliers, listNamed } from './find-outliers.ts';
import { listPairs, type ScatterAxes, type ScatterEntry } from './scatter-entry.ts';

export interface ScatterLayoutInput {
  readonly entries: readonly ScatterEntry[];
  readonly axes: ScatterAxes;
  readonly width: number;
  readonly height: number;
  readonly t: Translate;
}

export interface ScatterDot {
  readonly id: string;
  readonly name: string;
  readonly colour: AssignedColour;
  readonly shape: PlaceShape;
  readonly mark: PointMark;
  readonly isOutlier: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface ScatterLayout {
  readonly plane: PlaneLayout;
  /** Those in grey first, the focus last and on top. */
  readonly dots: readonly ScatterDot[];
  readonly labels: readonly PointLabel[];
  /** The general course of the places, from ten of them on. */
  readonly line:
    | readonly [{ readonly x: number; readonly y: number }, { readonly x: number; readonly y: number }]
    | null;
  /** True where an axis doesn't start at zero, and where a percentage passes 100. */
  readonly isFree: boolean;
  readonly passesHundred: boolean;
}

const heights = { least: 320, most: 480, share: 0.55 } as const;
const chosenRadius = 5.5;
const otherRadius = 3.5;
const rolePriority = { focus: 0, peer: 1, nation: 2, context: 3 } as const;

/** The height of a scatter's plot for its width, in px. */
export function chooseScatterHeight(width: number): number {
  return Math.round(Math.min(heights.most, Math.max(heights.least, width * heights.share)));
}

/** The part of a line that lies within a box of values; null where none does. */
function clipLine(
  { slope, intercept }: { readonly slope: number; readonly intercept: number },
  [x0, x1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
): readonly [number, number] | null {
  if (slope === 0) return intercept < y0 || intercept > y1 ? null : [x0, x1];
  const crossings = [(y0 - intercept) / slope, (y1 - intercept) / slope];
  const from = Math.max(x0, Math.min(...crossings));
  const to = Math.min(x1, Math.max(...crossings));
  return from < to ? [from, to] : null;
}

/**
 * Places one figure against another, a dot a place: chosen places named always, by shape and colour, and up
 * to six that lie far from the general course. The nation is drawn where the scale of the places
 * reaches it, which the total of a count is past.
 */
export function layoutScatter({ entries, axes, width, height, t }: ScatterLayoutInput): ScatterLayout {
  const pairs = listPairs(entries);
  const places = pairs.filter(({ entry }) => entry.role !== 'nation');
  const xAxis = chooseValueAxis(
    places.map(({ x }) => x),
    axes.x.style,
  );
  const yAxis = chooseValueAxis(
    places.map(({ y }) => y),
    axes.y.style,
  );
  const plane = layoutPlane({ x: { ...axes.x, ...xAxis }, y: { ...axes.y, ...yAxis }, width, height, t });
  const { line, outliers } = findOutliers(pairs);
  const named = listNamed(outliers, entries).map(({ id }) => id);
  const colours = assignColours(entries);
  const isWithin = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
  const dots = pairs
    .filter(({ x, y }) => isWithin(x, xAxis.domain) && isWithin(y, yAxis.domain))
    .toSorted((a, b) => rolePriority[b.entry.role] - rolePriority[a.entry.role])
    .map(({ entry, x, y, mark }): ScatterDot => {
      const colour = colours.get(entry.id) ?? 'context';
      return {
        id: entry.id,
        name: entry.name,
        colour,
        shape: shapeOf(colour),
        mark,
        isOutlier: named.includes(entry.id),
        x: plane.xOf(x),
        y: plane.yOf(y),
        radius: colour === 'context' ? otherRadius : chosenRadius,
      };
    });
  const wishes = dots
    .filter(({ colour, isOutlier }) => colour !== 'context' || isOutlier)
    .map(({ id, name, colour, x, y, radius }) => {
      const role = entries.find((entry) => entry.id === id)?.role ?? 'context';
      const isChosen = colour !== 'context';
      const rank = isChosen ? rolePriority[role] * entries.length : 4 * entries.length + named.indexOf(id);
      return {
        id,
        text: name,
        x,
        y,
        radius: radius + 1,
        isBold: role === 'focus',
        priority: rank,
        isRequired: isChosen,
      };
    });
  const clipped = line ? clipLine(line, xAxis.domain, yAxis.domain) : null;
  const onLine = (x: number) => ({ x: plane.xOf(x), y: plane.yOf((line?.slope ?? 0) * x + (line?.intercept ?? 0)) });
  return {
    plane,
    dots,
    labels: placePointLabels(wishes, { ...plane, box: plane.plot, dots }),
    line: clipped && [onLine(clipped[0]), onLine(clipped[1])],
    isFree: !xAxis.startsAtZero || !yAxis.startsAtZero,
    passesHundred: xAxis.passesHundred || yAxis.passesHundred,
  };
}
