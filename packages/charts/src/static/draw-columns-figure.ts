import type { ColumnsFigureInput } from '../columns/columns-figure-input.ts';
import { columnsHeight, layoutColumns } from '../columns/layout-columns.ts';
import { drawColumnsPlot } from './draw-columns-plot.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticColumnsInput extends ColumnsFigureInput, FramedInput {}

const leastPlotHeight = 140;

/**
 * Draws counts by year as an SVG document: the plot that `ColumnsFigure` shows at this width, with its notes and
 * all that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawColumnsFigure({ frame, ...figure }: StaticColumnsInput): StaticFigure {
  const { title, subtitle, years, breaks = [], summary, notes, imprint, t } = figure;
  return drawFrame(
    {
      title,
      subtitle,
      imprint,
      t,
      plan: ({ width, height: asked }) => {
        const height = asked === null ? columnsHeight : Math.max(leastPlotHeight, asked);
        const layout = layoutColumns(years, { width, height, breaks, language: t.language });
        return { height, notes, alt: summary, draw: (palette) => drawColumnsPlot(layout, palette) };
      },
    },
    frame,
  );
}
