import type { Palette } from '../palette/index.ts';
import { slopeSides } from '../slope/slope-entry.ts';
import type { DrawnSlope, SlopeLabel, SlopeLayout } from '../slope/slope-layout.ts';
import { drawMark } from './draw-mark.ts';
import { drawContext } from './draw-over-time.ts';
import { drawText, drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

const radius = 3.5;
const tickGap = 8;
const unitLift = 14;
const periodLift = 6;
/** Between a label's line and the dot at its one end, the label at its other. */
const leaderGap = { dot: 5, label: 4 } as const;

function drawAxes(layout: SlopeLayout, palette: Palette): readonly string[] {
  const { plot, at, value, periodTexts, unitText, height, labels, fontSize } = layout;
  const tick = { size: fontSize, colour: 'muted' } as const;
  // Beside the axis only where no label stands there.
  const place = labels.some(({ side }) => side === 'from')
    ? { x: 0, anchor: 'start' as const }
    : { x: plot.left - tickGap, anchor: 'end' as const };
  return [
    ...value.ticks.flatMap(({ px, text }) => [
      element('line', { x1: plot.left, x2: plot.right, y1: px, y2: px, stroke: palette.rule }),
      ...(text === '' ? [] : [drawTextAt(text, { ...tick, ...place, middle: px }, palette)]),
    ]),
    ...slopeSides.flatMap((side) => [
      element('line', { x1: at[side], x2: at[side], y1: plot.top, y2: plot.bottom, stroke: palette.muted }),
      drawText(
        periodTexts[side],
        { x: at[side], baseline: height - periodLift, size: fontSize, anchor: 'middle', isBold: true },
        palette,
      ),
    ]),
    ...(unitText === null ? [] : [drawText(unitText, { ...tick, x: 0, baseline: plot.top - unitLift }, palette)]),
  ];
}

function drawSlope({ id, colour, dots, isJoined, strokeWidth, dash }: DrawnSlope, palette: Palette): string {
  const paint = palette[colour];
  const d = `M${dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
  return element(
    'g',
    { 'data-slope': id },
    ...(isJoined
      ? [
          element('path', {
            d,
            stroke: paint,
            'stroke-width': strokeWidth,
            'stroke-dasharray': dash,
            'stroke-linejoin': 'round',
            fill: 'none',
          }),
        ]
      : []),
    ...dots.map(({ x, y, mark }) => drawMark({ mark, x, y, radius }, paint, palette)),
  );
}

function drawLabel(label: SlopeLabel, { fontSize, lineHeight }: SlopeLayout, palette: Palette): string {
  const { id, side, lines, colour, isFocus, x, top, height, from } = label;
  const sign = side === 'from' ? -1 : 1;
  const leader = {
    x1: from.x + leaderGap.dot * sign,
    y1: from.y,
    x2: x - leaderGap.label * sign,
    y2: top + height / 2,
  };
  const anchor = side === 'from' ? 'end' : 'start';
  return element(
    'g',
    { 'data-label': `${id} ${side}` },
    element('line', { ...leader, stroke: palette[colour] }),
    ...lines.map((line, index) =>
      drawTextAt(
        line,
        { x, middle: top + (index + 0.5) * lineHeight, size: fontSize, anchor, isBold: isFocus, hasHalo: true },
        palette,
      ),
    ),
  );
}

/** The plot of a slope chart, each thing where the layout put it, from back to front. */
export function drawSlopePlot(layout: SlopeLayout, palette: Palette): readonly string[] {
  const { context, drawn, labels, more, fontSize, lineHeight } = layout;
  return [
    ...drawAxes(layout, palette),
    ...drawContext(context, palette),
    ...drawn.toReversed().map((slope) => drawSlope(slope, palette)),
    ...labels.map((label) => drawLabel(label, layout, palette)),
    ...more.map(({ text, x, top, anchor }) =>
      drawTextAt(text, { x, middle: top + lineHeight / 2, size: fontSize, anchor, hasHalo: true }, palette),
    ),
  ];
}
