import { noTargets } from '../figure/figure-target.ts';
import { listTracks } from '../figure/figure-track.ts';
import { layoutMultiples } from '../multiples/layout-multiples.ts';
import type { MultiplesFigureInput } from '../multiples/multiples-figure-input.ts';
import { placeFacetAbsences } from '../multiples/multiples-pointing.ts';
import {
  describeContext,
  describeMultiplesNotes,
  listFacetSeries,
  summariseMultiples,
} from '../multiples/multiples-words.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawMultiplesPlot } from './draw-multiples-plot.ts';
import { describeAbsences } from './draw-over-time.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticMultiplesInput extends MultiplesFigureInput, FramedInput {}

/**
 * Draws small charts side by side as an SVG document: the plots that `MultiplesFigure` shows at this width, with
 * its notes and all that a picture may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawMultiplesFigure({ frame, ...figure }: StaticMultiplesInput): StaticFigure {
  const { title, subtitle, facets, context = [], style, imprint, t, notes = [], breaks = [] } = figure;
  const { targets = noTargets } = figure;
  const contextNote = describeContext(context, figure.contextNote, t);
  const worded = { title, facets, context, contextNote, style, targets };
  const allNotes = [...notes, ...describeMultiplesNotes(worded, t)];
  const tracks = listTracks(listFacetSeries(facets));
  return drawFrame(
    {
      title,
      subtitle,
      imprint,
      t,
      plan: ({ width, height }) => {
        const layout = layoutMultiples({ facets, context, style, breaks, targets, width, height, t });
        const absences = placeFacetAbsences(layout, tracks);
        return {
          height: layout.height,
          notes: [...allNotes, ...describeAbsences(absences, t)],
          alt: summariseMultiples(worded, layout, t),
          draw: (palette) => drawMultiplesPlot(layout, absences, palette),
        };
      },
    },
    frame,
  );
}
