import type { Palette } from '../palette/index.ts';
import type { PlaneLayout } from '../plane/layout-plane.ts';
import type { PointLabel } from '../plane/point-labels.ts';
import type { ScatterDot, ScatterLayout } from '../scatter/layout-scatter.ts';
import { drawPlaceMark } from './draw-place-mark.ts';
import { drawText, drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

const tickGap = 8;
const tickLength = 4;
const tickDrop = 15;

function drawAxes(
  { plot, width, xTicks, yTicks, xName, yName, fontSize }: PlaneLayout,
  palette: Palette,
): readonly string[] {
  const tick = { size: fontSize, colour: 'muted' } as const;
  const axis = { stroke: palette.muted };
  return [
    ...yTicks.flatMap(({ px, text }) => [
      element('line', { x1: plot.left, x2: plot.right, y1: px, y2: px, stroke: palette.rule }),
      drawTextAt(text, { ...tick, x: plot.left - tickGap, middle: px, anchor: 'end' }, palette),
    ]),
    element('line', { ...axis, x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom }),
    ...xTicks.flatMap(({ px, text }) => [
      element('line', { ...axis, x1: px, x2: px, y1: plot.bottom, y2: plot.bottom + tickLength }),
      drawText(text, { ...tick, x: px, baseline: plot.bottom + tickDrop, anchor: 'middle' }, palette),
    ]),
    ...yName.map(({ text, y }) => drawText(text, { ...tick, x: 0, baseline: y }, palette)),
    ...xName.map(({ text, y }) => drawText(text, { ...tick, x: width, baseline: y, anchor: 'end' }, palette)),
  ];
}

function drawDot({ id, colour, shape, mark, isOutlier, x, y, radius }: ScatterDot, palette: Palette): string {
  const paint = palette[colour === 'context' ? (isOutlier ? 'ink' : 'dot') : colour];
  return element('g', { 'data-dot': id }, drawPlaceMark({ shape, mark, x, y, radius }, paint, palette));
}

function drawLabel({ id, lines, isBold, x, top, leader }: PointLabel, plane: PlaneLayout, palette: Palette): string {
  const { fontSize: size, lineHeight } = plane;
  return element(
    'g',
    { 'data-label': id },
    ...(leader === null
      ? []
      : [
          element('line', {
            x1: leader[0].x,
            y1: leader[0].y,
            x2: leader[1].x,
            y2: leader[1].y,
            stroke: palette.muted,
          }),
        ]),
    ...lines.map((line, index) =>
      drawTextAt(line, { x, middle: top + (index + 0.5) * lineHeight, size, isBold, hasHalo: true }, palette),
    ),
  );
}

/** The plot of a scatter, each thing where the layout put it, from back to front. */
export function drawScatterPlot({ plane, line, dots, labels }: ScatterLayout, palette: Palette): readonly string[] {
  return [
    ...drawAxes(plane, palette),
    ...(line === null
      ? []
      : [
          element('line', {
            'data-course': '',
            x1: line[0].x,
            y1: line[0].y,
            x2: line[1].x,
            y2: line[1].y,
            stroke: palette.muted,
          }),
        ]),
    ...dots.map((dot) => drawDot(dot, palette)),
    ...labels.map((label) => drawLabel(label, plane, palette)),
  ];
}
