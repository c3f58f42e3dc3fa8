import { chooseSlopeHeight, layoutSlope } from '../slope/layout-slope.ts';
import type { SlopeFigureInput } from '../slope/slope-figure-input.ts';
import { describeSlopeNotes, summariseSlope } from '../slope/slope-words.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawSlopePlot } from './draw-slope-plot.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticSlopeInput extends SlopeFigureInput, FramedInput {}

const leastPlotHeight = 220;

/**
 * Draws a slope chart as an SVG document: the plot that `SlopeFigure` shows at this width, with its notes and all
 * that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawSlopeFigure({ frame, ...figure }: StaticSlopeInput): StaticFigure {
  const { title, subtitle, entries, periods, style, direction, imprint, t, notes = [] } = figure;
  const subject = { entries, periods, style };
  const allNotes = [...notes, ...describeSlopeNotes(subject, direction, t)];
  const alt = summariseSlope(title, subject, t);
  return drawFrame(
    {
      title,
      subtitle,
      imprint,
      t,
      plan: ({ width, height: asked }) => {
        const height = asked === null ? chooseSlopeHeight(width) : Math.max(leastPlotHeight, asked);
        const layout = layoutSlope({ ...subject, width, height, t });
        return { height, notes: allNotes, alt, draw: (palette) => drawSlopePlot(layout, palette) };
      },
    },
    frame,
  );
}
