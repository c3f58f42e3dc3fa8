import { textOnClass } from '../classes/text-on-class.ts';
import { type HeatCell, type HeatLayout, type HeatRow, opacityOf } from '../heat/heat-layout.ts';
import type { Palette } from '../palette/index.ts';
import { drawHatches, toFill } from './draw-map-plot.ts';
import { drawMark } from './draw-mark.ts';
import { drawTextAt } from './draw-text.ts';
import { type Attributes, element } from './svg-element.ts';

const nameGap = 8;
const swatchGap = 6;

function toFillData({ fill }: HeatCell): Attributes {
  if (fill === null) return { 'data-plain': '' };
  return fill.kind === 'class' ? { 'data-class': String(fill.index + 1) } : { 'data-hatch': fill.hatch };
}

function drawCell(cell: HeatCell, { valueSize }: HeatLayout, palette: Palette): string {
  const { period, fill, x, y, width, height, text, mark } = cell;
  const isClass = fill?.kind === 'class';
  const opacity = opacityOf(fill);
  return element(
    'g',
    { 'data-cell': period, ...toFillData(cell) },
    element('rect', {
      ...{ x, y, width, height },
      fill: fill === null ? palette.paper : toFill(fill, palette),
      stroke: fill === null ? palette.rule : null,
      opacity: opacity === 1 ? null : opacity,
    }),
    ...(text === null
      ? []
      : [
          drawTextAt(
            text.text,
            {
              ...{ x: text.x, middle: text.y, size: valueSize, anchor: 'middle', hasHalo: !isClass },
              colour: isClass ? textOnClass(fill.index, palette) : 'ink',
            },
            palette,
          ),
        ]),
    ...(mark === null ? [] : [drawMark(mark, palette.ink, palette)]),
  );
}

function drawRow(row: HeatRow, layout: HeatLayout, palette: Palette): string {
  const { id, role, nameLines, left, top, height, cells } = row;
  const { lineHeight, fontSize: size } = layout;
  const isBold = role === 'focus' || role === 'nation';
  const middleOf = (index: number): number => top + height / 2 + (index - (nameLines.length - 1) / 2) * lineHeight;
  return element(
    'g',
    { 'data-row': id },
    ...nameLines.map((line, index) =>
      drawTextAt(line, { x: left - nameGap, middle: middleOf(index), size, anchor: 'end', isBold }, palette),
    ),
    ...cells.flatMap((cell) => (cell === null ? [] : drawCell(cell, layout, palette))),
  );
}

function drawLegend({ legend, swatch, lineHeight, fontSize: size }: HeatLayout, palette: Palette): readonly string[] {
  const { head, items } = legend;
  return [
    ...(head === null ? [] : [drawTextAt(head.text, { x: 0, middle: head.y, size, isBold: true }, palette)]),
    ...items.map(({ key, fill, lines, x, top }) => {
      const opacity = opacityOf(fill);
      return element(
        'g',
        { 'data-legend': key },
        element('rect', {
          ...{ x: x + 0.5, y: top + (lineHeight - swatch.height) / 2, ...swatch },
          fill: fill === null ? 'none' : toFill(fill, palette),
          stroke: palette['map-line'],
          opacity: opacity === 1 ? null : opacity,
        }),
        ...lines.map((line, index) =>
          drawTextAt(
            line,
            { x: x + swatch.width + swatchGap, middle: top + (index + 0.5) * lineHeight, size },
            palette,
          ),
        ),
      );
    }),
  ];
}

/** The plot of a heat matrix, each thing where the layout put it. */
export function drawHeatPlot(layout: HeatLayout, palette: Palette): readonly string[] {
  const { rows, periods, apart, fontSize: size } = layout;
  const hatches = layout.legend.items.flatMap(({ fill }) => (fill?.kind === 'hatch' ? fill.hatch : []));
  return [
    drawHatches(hatches, palette),
    ...drawLegend(layout, palette),
    ...periods.map(({ text, x, y }) =>
      drawTextAt(text, { x, middle: y, size, anchor: 'middle', colour: 'muted' }, palette),
    ),
    ...(apart === null
      ? []
      : [element('line', { x1: apart.x1, x2: apart.x2, y1: apart.y, y2: apart.y, stroke: palette.muted })]),
    ...rows.map((row) => drawRow(row, layout, palette)),
  ];
}
