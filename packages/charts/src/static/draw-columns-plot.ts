import type { ColumnsLayout, PlacedColumn } from '../columns/layout-columns.ts';
import type { Palette } from '../palette/index.ts';
import { drawBreaks } from './draw-over-time.ts';
import { drawText } from './draw-text.ts';
import { element } from './svg-element.ts';

const fontSize = 12;
const numberLift = 5;
const yearLift = 5;
/** Half of a rim, which is drawn within its column. */
const inset = 0.5;

function drawColumn(column: PlacedColumn, { baseline, height }: ColumnsLayout, palette: Palette): string {
  const { year, complete, partial, x, width, top, parting, number, yearText } = column;
  const word = { size: fontSize, anchor: 'middle' } as const;
  const dashed = { fill: 'none', stroke: palette.nation, 'stroke-dasharray': '2 2' };
  return element(
    'g',
    { 'data-column': String(year) },
    ...(complete > 0
      ? [element('rect', { x, y: parting, width, height: baseline - parting, fill: palette.nation })]
      : []),
    ...(partial > 0
      ? [
          element('rect', {
            x: x + inset,
            y: top + inset,
            width: Math.max(0, width - 2 * inset),
            height: Math.max(1, parting - top - 2 * inset),
            ...dashed,
          }),
        ]
      : []),
    ...(number === null ? [] : [drawText(number.text, { ...word, x: number.x, baseline: top - numberLift }, palette)]),
    ...(yearText === null
      ? []
      : [drawText(yearText.text, { ...word, x: yearText.x, baseline: height - yearLift, colour: 'muted' }, palette)]),
  );
}

/** The plot of counts by year, each thing where the layout put it, from back to front. */
export function drawColumnsPlot(layout: ColumnsLayout, palette: Palette): readonly string[] {
  const { width, baseline, breaks, columns } = layout;
  const y = baseline + inset;
  return [
    element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: palette.rule }),
    ...drawBreaks(breaks, { plot: { top: 0, bottom: baseline }, fontSize }, palette),
    ...columns.map((column) => drawColumn(column, layout, palette)),
  ];
}
