import type { BarsFigureInput } from '../bars/bars-figure-input.ts';
import { writeBarsWords } from '../bars/bars-words.ts';
import { layoutBars } from '../bars/layout-bars.ts';
import { drawBarsPlot } from './draw-bars-plot.ts';
import { drawFrame, type StaticFigure, usualPlotWidth } from './draw-frame.ts';

export interface StaticBarsInput extends BarsFigureInput {
  /** In px; the picture is wider by its margins, and as high as it has rows. */
  readonly plotWidth?: number;
}

/**
 * Draws ranked bars as an SVG document: the plot that `BarsFigure` shows at this width, with its notes and all
 * that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawBarsFigure({ plotWidth: width = usualPlotWidth, ...figure }: StaticBarsInput): StaticFigure {
  const { title, subtitle, entries, period, direction, style, imprint, t, levels = [] } = figure;
  const layout = layoutBars({ entries, period, direction, style, width, t, levels });
  const { notes, summary } = writeBarsWords(figure, layout);
  const plot = { width, height: layout.height, elements: drawBarsPlot(layout) };
  return drawFrame({ title, subtitle, notes, imprint, alt: summary, plot, t });
}
