import type { Palette } from '../palette/index.ts';
import type { TableLayout, TableSpot } from '../table/table-layout.ts';
import { drawMark } from './draw-mark.ts';
import { drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

function drawSpot({ rowId, columnId, texts, mark }: TableSpot, palette: Palette): string {
  return element(
    'g',
    { 'data-row': rowId, 'data-column': columnId },
    ...texts.map(({ text, isMuted, ...line }) =>
      drawTextAt(text, { ...line, colour: isMuted ? 'muted' : 'ink' }, palette),
    ),
    ...(mark === null ? [] : [drawMark(mark, palette.ink, palette)]),
  );
}

/** A table as the layout placed it: text and hairlines. */
export function drawTablePlot({ spots, rules }: TableLayout, palette: Palette): readonly string[] {
  return [
    ...rules.map(({ x1, x2, y, isStrong }) =>
      element('line', { x1, x2, y1: y, y2: y, stroke: isStrong ? palette.muted : palette.rule }),
    ),
    ...spots.map((spot) => drawSpot(spot, palette)),
  ];
}
