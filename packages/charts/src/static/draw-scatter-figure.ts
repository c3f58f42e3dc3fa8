import { chooseScatterHeight, layoutScatter } from '../scatter/layout-scatter.ts';
import type { ScatterFigureInput } from '../scatter/scatter-figure-input.ts';
import { describeScatterNotes, summariseScatter } from '../scatter/scatter-words.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawScatterPlot } from './draw-scatter-plot.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticScatterInput extends ScatterFigureInput, FramedInput {}

const leastPlotHeight = 260;

/**
 * Draws one indicator against another as an SVG document: the plot that `ScatterFigure` shows at this width, with
 * its notes and all that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawScatterFigure({ frame, ...figure }: StaticScatterInput): StaticFigure {
  const { title, subtitle, entries, x, y, due, imprint, t, notes = [] } = figure;
  const axes = { x, y };
  const alt = summariseScatter(title, entries, axes, t);
  return drawFrame(
    {
      title,
      subtitle,
      imprint,
      t,
      plan: ({ width, height: asked }) => {
        const height = asked === null ? chooseScatterHeight(width) : Math.max(leastPlotHeight, asked);
        const layout = layoutScatter({ entries, axes, width, height, t });
        return {
          height,
          notes: [...notes, ...describeScatterNotes(entries, axes, { ...layout, due }, t)],
          alt,
          draw: (palette) => drawScatterPlot(layout, palette),
        };
      },
    },
    frame,
  );
}
