import type { PlotPoint } from '../figure/plot-point.ts';
import type { DrawnSeries, LineLayout } from '../line/line-layout.ts';
import { drawAbsence } from '../line/line-pointing.ts';
import { lightPalette } from '../palette/index.ts';
import { drawMark } from './draw-mark.ts';
import { drawTargetLabels, drawTargets } from './draw-targets.ts';
import { drawText, drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

const tickGap = 8;
const unitLift = 14;

function drawAxes({ plot, time, value, unitText, fontSize }: LineLayout): readonly string[] {
  const tick = { size: fontSize, colour: 'muted' } as const;
  const across = { x1: plot.left, x2: plot.right };
  return [
    ...value.ticks.map(({ px }) => element('line', { ...across, y1: px, y2: px, stroke: lightPalette.rule })),
    element('line', { ...across, y1: plot.bottom, y2: plot.bottom, stroke: lightPalette.muted }),
    ...value.ticks.map(({ px, text }) =>
      drawTextAt(text, { ...tick, x: plot.left - tickGap, middle: px, anchor: 'end' }),
    ),
    ...time.ticks.map(({ px, text }) =>
      drawTextAt(text, { ...tick, x: px, middle: plot.bottom + tickGap, anchor: 'middle' }),
    ),
    ...(unitText === null ? [] : [drawText(unitText, { ...tick, x: 0, baseline: plot.top - unitLift })]),
  ];
}

function drawContext({ context: { path, lonePath } }: LineLayout): readonly string[] {
  const grey = { stroke: lightPalette.context, fill: 'none' };
  return [
    ...(path === '' ? [] : [element('path', { ...grey, d: path, 'stroke-linejoin': 'round' })]),
    ...(lonePath === ''
      ? []
      : [element('path', { ...grey, d: lonePath, 'stroke-width': 6, 'stroke-linecap': 'round' })]),
  ];
}

function drawConnectors({ connectors, colour }: DrawnSeries): readonly string[] {
  return connectors.map(([from, to]) =>
    element('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: lightPalette[colour],
      'stroke-width': 1.25,
      'stroke-dasharray': '1 4',
      'stroke-linecap': 'round',
    }),
  );
}

function drawSeries({ id, runs, colour, strokeWidth, dash }: DrawnSeries, radius: number): string {
  const paint = lightPalette[colour];
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) =>
      element('polyline', {
        points: run.map(({ x, y }) => `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`).join(' '),
        stroke: paint,
        'stroke-width': strokeWidth,
        'stroke-dasharray': dash,
        fill: 'none',
      }),
    );
  const marks = runs
    .flat()
    .filter(({ isShown }) => isShown)
    .map(({ x, y, mark }) => drawMark({ mark, x, y, radius }, paint));
  return element('g', { 'data-series': id }, ...lines, ...marks);
}

function drawLabels({ labels, more, fontSize, lineHeight }: LineLayout): readonly string[] {
  const label = { size: fontSize, hasHalo: true } as const;
  return [
    ...labels.map(({ id, lines, colour, isFocus, x, top, leader }) =>
      element(
        'g',
        { 'data-label': id },
        ...(leader === null ? [] : [element('path', { d: leader, stroke: lightPalette[colour], fill: 'none' })]),
        ...lines.map((line, index) =>
          drawTextAt(line, { ...label, x, middle: top + (index + 0.5) * lineHeight, isBold: isFocus }),
        ),
      ),
    ),
    ...(more === null ? [] : [drawTextAt(more.text, { ...label, x: more.x, middle: more.top + lineHeight / 2 })]),
  ];
}

function drawBreaks({ breaks, plot, fontSize }: LineLayout): readonly string[] {
  return breaks.map(({ day, x, lines, textX, anchor }) =>
    element(
      'g',
      { 'data-break': day },
      element('line', {
        x1: x,
        x2: x,
        y1: plot.top,
        y2: plot.bottom,
        stroke: lightPalette.muted,
        'stroke-dasharray': '1 3',
      }),
      ...lines.map(({ text, y }) =>
        drawText(text, { x: textX, baseline: y, size: fontSize, colour: 'muted', anchor, hasHalo: true }),
      ),
    ),
  );
}

function drawAbsences(absences: readonly PlotPoint[]): readonly string[] {
  const dash = { stroke: lightPalette['status-unknown'], 'stroke-width': 1.5, fill: 'none' };
  return absences.map((place) => element('path', { ...dash, d: drawAbsence(place), 'data-absence': '' }));
}

/** The plot of a line figure, each thing where the layout put it, from back to front. */
export function drawLinePlot(layout: LineLayout, absences: readonly PlotPoint[]): readonly string[] {
  return [
    ...drawAxes(layout),
    ...drawContext(layout),
    ...drawTargets(layout.targets),
    ...layout.drawn.flatMap(drawConnectors),
    ...layout.drawn.toReversed().map((series) => drawSeries(series, layout.dotRadius)),
    ...drawLabels(layout),
    ...drawTargetLabels(layout.targets, layout.fontSize),
    ...drawBreaks(layout),
    ...drawAbsences(absences),
  ];
}
