import type { BarsFigureInput } from '../bars/bars-figure-input.ts';
import { writeBarsWords } from '../bars/bars-words.ts';
import { layoutBars } from '../bars/layout-bars.ts';
import { drawBarsPlot } from './draw-bars-plot.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticBarsInput extends BarsFigureInput, FramedInput {}

/**
 * Draws ranked bars as an SVG document: the plot that `BarsFigure` shows at this width, with its notes and all
 * that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawBarsFigure({ frame, ...figure }: StaticBarsInput): StaticFigure {
  const { title, subtitle, entries, period, direction, style, imprint, t, levels = [] } = figure;
  return drawFrame(
    {
      title,
      subtitle,
      imprint,
      t,
      plan: ({ width, height }) => {
        const layout = layoutBars({ entries, period, direction, style, width, t, levels, height: height ?? 0 });
        const { notes, summary } = writeBarsWords(figure, layout);
        return { height: layout.height, notes, alt: summary, draw: (palette) => drawBarsPlot(layout, palette) };
      },
    },
    frame,
  );
}
