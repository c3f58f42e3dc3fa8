import { choosePlotHeight } from '../line/plot-height.ts';
import { layoutStacked } from '../stacked/layout-stacked.ts';
import type { StackedFigureInput } from '../stacked/stacked-figure-input.ts';
import { writeStackedWords } from '../stacked/stacked-words.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawStackedPlot } from './draw-stacked-plot.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticStackedInput extends StackedFigureInput, FramedInput {}

const leastPlotHeight = 180;

/**
 * Draws stacked bars as an SVG document: the plot that `StackedFigure` shows at this width, with its notes and all
 * that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError for a figure below zero, and where the imprint lacks a source's title, the date, the licence
 *   or the link.
 */
export function drawStackedFigure({ frame, ...figure }: StaticStackedInput): StaticFigure {
  const { title, subtitle, imprint, t } = figure;
  return drawFrame(
    {
      ...{ title, subtitle, imprint, t },
      plan: ({ width, height: asked }) => {
        const height = asked === null ? choosePlotHeight(width, 'full') : Math.max(leastPlotHeight, asked);
        const layout = layoutStacked({ ...figure, width, height });
        const { notes, summary } = writeStackedWords(figure, layout);
        return { height: layout.height, notes, alt: summary, draw: (palette) => drawStackedPlot(layout, palette) };
      },
    },
    frame,
  );
}
