import { noTargets } from '../figure/figure-target.ts';
import { listTracks } from '../figure/figure-track.ts';
import { chooseLineTargets } from '../line/choose-line-targets.ts';
import { layoutLine } from '../line/layout-line.ts';
import type { LineFigureInput } from '../line/line-figure-input.ts';
import { describeLineNotes } from '../line/line-notes.ts';
import { placeAbsences } from '../line/line-pointing.ts';
import { choosePlotHeight } from '../line/plot-height.ts';
import { summariseLine } from '../line/summarise-line.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawLinePlot } from './draw-line-plot.ts';
import { describeAbsences } from './draw-over-time.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticLineInput extends LineFigureInput, FramedInput {}

/** Under it the labels at the ends of the lines would leave. */
const leastPlotHeight = 200;

/**
 * Draws a line figure as an SVG document: the plot that `LineFigure` shows at this width, with its notes and
 * all that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawLineFigure({ frame, ...figure }: StaticLineInput): StaticFigure {
  const { title, subtitle, series, style, imprint, t, notes = [], breaks = [], targets = noTargets } = figure;
  const tracks = listTracks(series);
  const ownNotes = describeLineNotes(series, style, t, chooseLineTargets(targets, series));
  return drawFrame(
    {
      title,
      subtitle,
      imprint,
      t,
      plan: ({ width, height: asked }) => {
        const height = asked === null ? choosePlotHeight(width, 'full') : Math.max(leastPlotHeight, asked);
        const layout = layoutLine({ series, style, width, height, t, breaks, targets });
        const absences = placeAbsences(layout, tracks);
        return {
          height,
          notes: [...notes, ...ownNotes, ...describeAbsences(absences, t)],
          alt: summariseLine({ title, series, style, layout, targets }, t),
          draw: (palette) => drawLinePlot(layout, absences, palette),
        };
      },
    },
    frame,
  );
}
