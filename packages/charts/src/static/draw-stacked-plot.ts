import type { AssignedColour, Palette } from '../palette/index.ts';
import { textureOf, textureOpacity } from '../stacked/part-texture.ts';
import type { PartLabel, StackBar, StackedLayout } from '../stacked/stacked-layout.ts';
import { drawMark } from './draw-mark.ts';
import { drawBreaks } from './draw-over-time.ts';
import { drawText, drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

const tickGap = 8;
const periodLift = 5;
const unitGap = 2;

interface PartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function toTextureId(colour: AssignedColour): string {
  return `part-${colour}`;
}

function drawTextures({ stack }: StackedLayout, palette: Palette): string {
  return element(
    'defs',
    {},
    ...stack.parts.flatMap(({ colour }) => {
      const texture = textureOf(colour);
      if (texture === null) return [];
      const { size, lines, width } = texture;
      return element(
        'pattern',
        { id: toTextureId(colour), width: size, height: size, patternUnits: 'userSpaceOnUse' },
        element('path', {
          d: lines,
          fill: 'none',
          stroke: palette.paper,
          'stroke-width': width,
          opacity: textureOpacity,
        }),
      );
    }),
  );
}

/** A box in a part's colour, its texture over it. */
function drawPart(box: PartBox, colour: AssignedColour, palette: Palette): readonly string[] {
  return [
    element('rect', { ...box, fill: palette[colour], stroke: palette.paper }),
    ...(textureOf(colour) === null ? [] : [element('rect', { ...box, fill: `url(#${toTextureId(colour)})` })]),
  ];
}

function drawBar(bar: StackBar, { height, fontSize: size }: StackedLayout, palette: Palette): string {
  const { column, x, width, top, segments, openTop, text, periodText } = bar;
  return element(
    'g',
    { 'data-column': column.period },
    ...segments.map(({ partId, colour, top: y, bottom, mark }) =>
      element(
        'g',
        { 'data-part': partId },
        ...drawPart({ x, y, width, height: bottom - y }, colour, palette),
        ...(mark === null ? [] : [drawMark(mark, palette.ink, palette)]),
      ),
    ),
    ...(openTop === null
      ? []
      : [
          element('path', {
            'data-open': '',
            d: `M${x.toFixed(2)},${top.toFixed(2)}V${openTop.toFixed(2)}M${(x + width).toFixed(2)},${top.toFixed(2)}V${openTop.toFixed(2)}`,
            fill: 'none',
            stroke: palette.muted,
            'stroke-dasharray': '2 2',
          }),
        ]),
    ...(text === null
      ? []
      : [
          drawText(
            text.text,
            {
              ...{ x: text.x, baseline: text.y, size, anchor: 'middle', hasHalo: true },
              colour: openTop === null ? 'ink' : 'muted',
            },
            palette,
          ),
        ]),
    ...(periodText === null
      ? []
      : [
          drawText(
            periodText.text,
            { x: periodText.x, baseline: height - periodLift, size, anchor: 'middle', colour: 'muted' },
            palette,
          ),
        ]),
  );
}

function drawLabel(label: PartLabel, layout: StackedLayout, palette: Palette): string {
  const { id, colour, lines, isFocus, x, textX, top, leader } = label;
  const { lineHeight, swatch, fontSize: size } = layout;
  const box = { x, y: top + (lineHeight - swatch) / 2, width: swatch, height: swatch };
  return element(
    'g',
    { 'data-label': id },
    ...(leader === null ? [] : [element('path', { d: leader, stroke: palette.muted, fill: 'none' })]),
    ...drawPart(box, colour, palette),
    ...lines.map((line, index) =>
      drawTextAt(
        line,
        { x: textX, middle: top + (index + 0.5) * lineHeight, size, isBold: isFocus, hasHalo: true },
        palette,
      ),
    ),
  );
}

/** The plot of stacked bars, each thing where the layout put it, from back to front. */
export function drawStackedPlot(layout: StackedLayout, palette: Palette): readonly string[] {
  const { plot, ticks, unit, bars, labels, breaks, fontSize } = layout;
  const tick = { size: fontSize, colour: 'muted' } as const;
  const across = { x1: plot.left, x2: plot.right };
  return [
    drawTextures(layout, palette),
    ...ticks.flatMap(({ px, text }) => [
      element('line', { ...across, y1: px, y2: px, stroke: palette.rule }),
      drawTextAt(text, { ...tick, x: plot.left - tickGap, middle: px, anchor: 'end' }, palette),
    ]),
    ...(unit === null ? [] : [drawText(unit.text, { ...tick, x: 0, baseline: unit.y }, palette)]),
    ...drawBreaks(
      breaks,
      { plot: { top: unit === null ? 0 : unit.y + unitGap, bottom: plot.bottom }, fontSize },
      palette,
    ),
    ...bars.map((bar) => drawBar(bar, layout, palette)),
    element('line', { ...across, y1: plot.bottom, y2: plot.bottom, stroke: palette.muted }),
    ...labels.map((label) => drawLabel(label, layout, palette)),
  ];
}
