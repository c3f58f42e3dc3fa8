import { noTargets } from '../figure/figure-target.ts';
import { listTracks } from '../figure/figure-track.ts';
import { chooseLineTargets } from '../line/choose-line-targets.ts';
import { layoutLine } from '../line/layout-line.ts';
import type { LineFigureInput } from '../line/line-figure-input.ts';
import { describeLineNotes } from '../line/line-notes.ts';
import { placeAbsences } from '../line/line-pointing.ts';
import { choosePlotHeight } from '../line/plot-height.ts';
import { summariseLine } from '../line/summarise-line.ts';
import { drawFrame, type StaticFigure, usualPlotWidth } from './draw-frame.ts';
import { drawLinePlot } from './draw-line-plot.ts';

export interface StaticLineInput extends LineFigureInput {
  /** Of the plot, in px; the picture is wider by its margins. */
  readonly plotWidth?: number;
}

/**
 * Draws a line figure as an SVG document: the plot that `LineFigure` shows at this width, with its notes and
 * all that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawLineFigure({ plotWidth: width = usualPlotWidth, ...figure }: StaticLineInput): StaticFigure {
  const { title, subtitle, series, style, imprint, t, notes = [], breaks = [], targets = noTargets } = figure;
  const height = choosePlotHeight(width, 'full');
  const layout = layoutLine({ series, style, width, height, t, breaks, targets });
  const absences = placeAbsences(layout, listTracks(series));
  return drawFrame({
    title,
    subtitle,
    notes: [...notes, ...describeLineNotes(series, style, t, chooseLineTargets(targets, series))],
    imprint,
    alt: summariseLine({ title, series, style, layout, targets }, t),
    plot: { width, height, elements: drawLinePlot(layout, absences) },
    t,
  });
}
