import type { PlotPoint } from '../figure/plot-point.ts';
import type { Facet, MultiplesLayout } from '../multiples/multiples-layout.ts';
import type { Palette } from '../palette/index.ts';
import { drawMark } from './draw-mark.ts';
import { drawAbsences, drawBreaks, drawConnectors, drawContext } from './draw-over-time.ts';
import { drawTargetLabels, drawTargets } from './draw-targets.ts';
import { drawText, drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

const radius = 3;
const strokeWidths = { focus: 2.5, other: 2 } as const;
const loneWidth = 4;
const tickGap = 8;
const tickDrop = 15;

function drawAxes({ plot, timeTicks, valueTicks }: Facet, size: number, palette: Palette): readonly string[] {
  const tick = { size, colour: 'muted' } as const;
  const across = { x1: plot.left, x2: plot.right };
  return [
    ...valueTicks.flatMap(({ px, text }) => [
      element('line', { ...across, y1: px, y2: px, stroke: palette.rule }),
      ...(text === ''
        ? []
        : [drawTextAt(text, { ...tick, x: plot.left - tickGap, middle: px, anchor: 'end' }, palette)]),
    ]),
    element('line', { ...across, y1: plot.bottom, y2: plot.bottom, stroke: palette.muted }),
    ...timeTicks.map(({ px, text }) =>
      drawText(text, { ...tick, x: px, baseline: plot.bottom + tickDrop, anchor: 'middle' }, palette),
    ),
  ];
}

function drawFacet(facet: Facet, size: number, palette: Palette): string {
  const { id, title, plot, runs, connectors, context, breaks, isFocus, targets } = facet;
  const paint = palette[facet.colour];
  const path = runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`)
    .join('');
  const line = {
    stroke: paint,
    'stroke-width': isFocus ? strokeWidths.focus : strokeWidths.other,
    'stroke-linejoin': 'round',
    fill: 'none',
  };
  return element(
    'g',
    { 'data-facet': id },
    ...title.map(({ text, y, isName }) => drawTextAt(text, { x: plot.left, middle: y, size, isBold: isName }, palette)),
    ...drawAxes(facet, size, palette),
    ...drawContext({ ...context, loneWidth }, palette),
    ...drawBreaks(breaks, { plot, fontSize: size }, palette),
    ...drawTargets(targets, palette),
    ...drawConnectors(connectors, paint),
    ...(path === '' ? [] : [element('path', { 'data-line': '', d: path, ...line })]),
    ...runs
      .flat()
      .filter(({ isShown }) => isShown)
      .map(({ x, y, mark }) => drawMark({ mark, x, y, radius }, paint, palette)),
    ...drawTargetLabels(targets, size, palette),
  );
}

/** The small charts, each thing where the layout put it, from back to front. */
export function drawMultiplesPlot(
  layout: MultiplesLayout,
  absences: readonly PlotPoint[],
  palette: Palette,
): readonly string[] {
  const { facets, unit, fontSize } = layout;
  return [
    ...(unit === null
      ? []
      : [drawTextAt(unit.text, { x: 0, middle: unit.y, size: fontSize, colour: 'muted' }, palette)]),
    ...facets.map((facet) => drawFacet(facet, fontSize, palette)),
    ...drawAbsences(absences, palette),
  ];
}
