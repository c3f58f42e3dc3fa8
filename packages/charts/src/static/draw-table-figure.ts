import { layoutTable } from '../table/layout-table.ts';
import type { TableFigureInput } from '../table/table-figure-input.ts';
import { writeTableWords } from '../table/table-words.ts';
import { drawFrame, type StaticFigure } from './draw-frame.ts';
import { drawTablePlot } from './draw-table-plot.ts';
import type { FramedInput } from './frame-options.ts';

export interface StaticTableInput extends TableFigureInput, FramedInput {}

/**
 * Draws a table as an SVG document: the words of `TableFigure` as drawn text, with its notes and all that a picture
 * may not be without. The same input gives the same text.
 *
 * @throws RangeError where the imprint lacks a source's title, the date, the licence or the link.
 */
export function drawTableFigure({ frame, ...figure }: StaticTableInput): StaticFigure {
  const { title, subtitle, imprint, t } = figure;
  const { notes, summary } = writeTableWords(figure);
  return drawFrame(
    {
      ...{ title, subtitle, imprint, t },
      plan: ({ width, height }) => {
        const layout = layoutTable({ ...figure, width, height });
        return { height: layout.height, notes, alt: summary, draw: (palette) => drawTablePlot(layout, palette) };
      },
    },
    frame,
  );
}
