import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { Confidence } from '@dinh/stats';
import { chooseValueAxis } from '../line/value-axis.ts';
import { assignColours } from '../palette/index.ts';
import { shapeOf } from '../places/place-shape.ts';
import type { PlaneDot } from '../plane/dot-marks.tsx';
import { layoutPlane, type PlaneLayout } from '../plane/layout-plane.ts';
import { type PointLabel, placePointLabels } from '../plane/point-labels.ts';
import { drawFunnelCurve, type FunnelCurve } from './funnel-curve.ts';
import { type FunnelPlace, listNamed } from './funnel-row.ts';
import { chooseSizeAxis } from './size-axis.ts';

export interface FunnelLayoutInput {
  readonly rows: readonly FunnelPlace[];
  /** 0 to 1; null without rows. */
  readonly baseline: number | null;
  /** That of the rows. */
  readonly confidence: Confidence;
  readonly style: ReadingStyle;
  /** What the denominator counts. */
  readonly denominatorName: string;
  readonly width: number;
  readonly height: number;
  readonly t: Translate;
}

export interface FunnelLayout {
  readonly plane: PlaneLayout;
  /** Null where there is no baseline. */
  readonly curve: FunnelCurve | null;
  readonly baselineY: number | null;
  /** Those in grey first, the focus last and on top. */
  readonly dots: readonly PlaneDot[];
  readonly labels: readonly PointLabel[];
  readonly isLog: boolean;
  readonly isFree: boolean;
}

const chosenRadius = 5.5;
const otherRadius = 3.5;
/** In px between the sizes at which the limits are drawn. */
const curveStep = 4;
const whole = 100;
const rolePriority = { focus: 0, peer: 1, nation: 2, context: 3 } as const;

/** Sizes from one to another, evenly along the axis. */
function sizesAlong([from, to]: readonly [number, number], isLog: boolean, width: number): readonly number[] {
  const steps = Math.max(2, Math.ceil(width / curveStep));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    return isLog ? from * (to / from) ** share : from + share * (to - from);
  });
}

/**
 * Places shares over the size of their denominator, with the limits of what is expected at each size:
 * chosen places named always, up to six others that lie outside, the farthest first.
 */
export function layoutFunnel(input: FunnelLayoutInput): FunnelLayout {
  const { rows, baseline, confidence, style, denominatorName, width, height, t } = input;
  const size = chooseSizeAxis(rows.map(({ n }) => n));
  const share = chooseValueAxis(
    rows.flatMap(({ value, low, high }) => [value, low, high].map((one) => one * whole)),
    style,
  );
  const plane = layoutPlane({
    x: { name: denominatorName, style: { unit: 'count', decimals: 0 }, ...size },
    y: { name: null, style, ...share },
    width,
    height,
    t,
  });
  const yOf = (one: number): number => plane.yOf(one * whole);
  const { plot } = plane;
  const named = listNamed(rows, baseline).map(({ id }) => id);
  const colours = assignColours(rows);
  const shown = rows.toSorted((a, b) => rolePriority[b.role] - rolePriority[a.role]);
  const dots = shown.map(({ id, n, value, outside }): PlaneDot => {
    const colour = colours.get(id) ?? 'context';
    return {
      id,
      colour,
      shape: shapeOf(colour),
      mark: 'reported',
      isOutlier: outside !== null,
      x: plane.xOf(n),
      y: yOf(value),
      radius: colour === 'context' ? otherRadius : chosenRadius,
    };
  });
  const wishes = dots.flatMap(({ id, colour, x, y, radius }) => {
    const row = rows.find((one) => one.id === id);
    const isChosen = colour !== 'context';
    if (!row || (!isChosen && !named.includes(id))) return [];
    const priority = isChosen ? rolePriority[row.role] * rows.length : 4 * rows.length + named.indexOf(id);
    return [
      { id, text: row.name, x, y, radius: radius + 1, isBold: row.role === 'focus', priority, isRequired: isChosen },
    ];
  });
  return {
    plane,
    curve:
      baseline === null
        ? null
        : drawFunnelCurve({
            baseline,
            confidence,
            // No limits where no place is: the smallest size would open them to the whole plot.
            sizes: sizesAlong(
              [Math.min(...rows.map(({ n }) => n)), size.domain[1]],
              size.isLog,
              plot.right - plot.left,
            ),
            xOf: plane.xOf,
            yOf,
            top: plot.top,
            bottom: plot.bottom,
          }),
    baselineY: baseline === null ? null : yOf(baseline),
    dots,
    labels: placePointLabels(wishes, { ...plane, box: plot, dots }),
    isLog: size.isLog,
    isFree: !share.startsAtZero,
  };
}
