import type { HeatFigureInput } from '../heat/heat-figure-input.ts';
import { writeHeatWords } from '../heat/heat-words.ts';
import { layoutHeat } from '../heat/layout-heat.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawHeatPlot } from './draw-heat-plot.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticHeatInput extends HeatFigureInput, FramedInput {}

/**
 * Draws a heat matrix as an SVG document: the plot that `HeatFigure` shows at this width, with its notes and all
 * that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawHeatFigure({ frame, ...figure }: StaticHeatInput): StaticFigure {
  const { title, subtitle, imprint, t } = figure;
  return drawFrame(
    {
      ...{ title, subtitle, imprint, t },
      plan: ({ width, height }) => {
        const layout = layoutHeat({ ...figure, width, height });
        const { notes, summary } = writeHeatWords(figure, layout);
        return { height: layout.height, notes, alt: summary, draw: (palette) => drawHeatPlot(layout, palette) };
      },
    },
    frame,
  );
}
