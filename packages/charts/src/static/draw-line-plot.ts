import type { PlotPoint } from '../figure/plot-point.ts';
import type { DrawnSeries, LineLayout } from '../line/line-layout.ts';
import type { Palette } from '../palette/index.ts';
import { drawMark } from './draw-mark.ts';
import { drawAbsences, drawBreaks, drawConnectors, drawContext } from './draw-over-time.ts';
import { drawTargetLabels, drawTargets } from './draw-targets.ts';
import { drawText, drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

const tickGap = 8;
const unitLift = 14;

function drawAxes({ plot, time, value, unitText, fontSize }: LineLayout, palette: Palette): readonly string[] {
  const tick = { size: fontSize, colour: 'muted' } as const;
  const across = { x1: plot.left, x2: plot.right };
  return [
    ...value.ticks.map(({ px }) => element('line', { ...across, y1: px, y2: px, stroke: palette.rule })),
    element('line', { ...across, y1: plot.bottom, y2: plot.bottom, stroke: palette.muted }),
    ...value.ticks.map(({ px, text }) =>
      drawTextAt(text, { ...tick, x: plot.left - tickGap, middle: px, anchor: 'end' }, palette),
    ),
    ...time.ticks.map(({ px, text }) =>
      drawTextAt(text, { ...tick, x: px, middle: plot.bottom + tickGap, anchor: 'middle' }, palette),
    ),
    ...(unitText === null ? [] : [drawText(unitText, { ...tick, x: 0, baseline: plot.top - unitLift }, palette)]),
  ];
}

function drawSeries(series: DrawnSeries, radius: number, palette: Palette): string {
  const { id, runs, colour, strokeWidth, dash } = series;
  const paint = palette[colour];
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
    .map(({ x, y, mark }) => drawMark({ mark, x, y, radius }, paint, palette));
  return element('g', { 'data-series': id }, ...lines, ...marks);
}

function drawLabels({ labels, more, fontSize, lineHeight }: LineLayout, palette: Palette): readonly string[] {
  const label = { size: fontSize, hasHalo: true } as const;
  return [
    ...labels.map(({ id, lines, colour, isFocus, x, top, leader }) =>
      element(
        'g',
        { 'data-label': id },
        ...(leader === null ? [] : [element('path', { d: leader, stroke: palette[colour], fill: 'none' })]),
        ...lines.map((line, index) =>
          drawTextAt(line, { ...label, x, middle: top + (index + 0.5) * lineHeight, isBold: isFocus }, palette),
        ),
      ),
    ),
    ...(more === null
      ? []
      : [drawTextAt(more.text, { ...label, x: more.x, middle: more.top + lineHeight / 2 }, palette)]),
  ];
}

/** The plot of a line figure, each thing where the layout put it, from back to front. */
export function drawLinePlot(layout: LineLayout, absences: readonly PlotPoint[], palette: Palette): readonly string[] {
  return [
    ...drawAxes(layout, palette),
    ...drawContext(layout.context, palette),
    ...drawTargets(layout.targets, palette),
    ...layout.drawn.flatMap(({ connectors, colour }) => drawConnectors(connectors, palette[colour])),
    ...layout.drawn.toReversed().map((series) => drawSeries(series, layout.dotRadius, palette)),
    ...drawLabels(layout, palette),
    ...drawTargetLabels(layout.targets, layout.fontSize, palette),
    ...drawBreaks(layout.breaks, layout, palette),
    ...drawAbsences(absences, palette),
  ];
}
