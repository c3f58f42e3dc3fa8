import type { BarsFigureInput } from '../bars/bars-figure-input.ts';
import { writeBarsWords } from '../bars/bars-words.ts';
import { type BarsLayout, layoutBars } from '../bars/layout-bars.ts';
import { drawBarsColumn, drawBarsPlot } from './draw-bars-plot.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import type { PlotRoom } from './fit-page.ts';
import type { FramedInput } from './frame-options.ts';
import {
  countBarColumns,
  countColumnRows,
  heightInColumns,
  placeBarColumns,
  widthOfColumn,
} from './place-bar-columns.ts';

export interface StaticBarsInput extends BarsFigureInput, FramedInput {}

interface PlacedBars {
  /** In the width of one column. */
  readonly layout: BarsLayout;
  readonly columns: number;
}

/**
 * Draws ranked bars as an SVG document: the plot that `BarsFigure` shows at this width, with its notes and all
 * that a picture may not be without. In a height too little for its rows they go on in columns side by side, on
 * one scale. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawBarsFigure({ frame, ...figure }: StaticBarsInput): StaticFigure {
  const { title, subtitle, entries, period, direction, style, imprint, t, levels = [] } = figure;
  const layoutIn = (width: number, rowHeight = 0): BarsLayout =>
    layoutBars({ entries, period, direction, style, width, t, levels, rowHeight });
  const place = ({ width, height }: PlotRoom): PlacedBars => {
    const single = layoutIn(width);
    if (height === null) return { layout: single, columns: 1 };
    const most = countBarColumns(single);
    let columns = 1;
    let layout = single;
    while (columns < most && heightInColumns(layout, columns) > height) {
      columns += 1;
      layout = layoutIn(widthOfColumn(width, columns));
    }
    const rows = countColumnRows(layout, columns) + (layout.nation ? 1 : 0);
    const spare = Math.floor((height - heightInColumns(layout, columns)) / Math.max(1, rows));
    return { layout: spare > 0 ? layoutIn(layout.width, layout.rowHeight + spare) : layout, columns };
  };
  return drawFrame(
    {
      title,
      subtitle,
      imprint,
      t,
      plan: (room) => {
        const { layout, columns } = place(room);
        const { notes, summary } = writeBarsWords(figure, layout);
        return {
          height: heightInColumns(layout, columns),
          notes,
          alt: summary,
          draw: (palette) =>
            placeBarColumns(layout, columns).flatMap(({ layout: own, x }) =>
              x === 0 ? drawBarsPlot(own, palette) : [drawBarsColumn(own, x, palette)],
            ),
        };
      },
    },
    frame,
  );
}
