import type { DrawnFigure } from '../compose/composed-figure.ts';
import { drawBarsFigure } from './draw-bars-figure.ts';
import type { StaticFigure } from './draw-frame.ts';
import { drawHeatFigure } from './draw-heat-figure.ts';
import { drawLineFigure } from './draw-line-figure.ts';
import { drawMapFigure } from './draw-map-figure.ts';
import { drawMultiplesFigure } from './draw-multiples-figure.ts';
import { drawScatterFigure } from './draw-scatter-figure.ts';
import { drawSlopeFigure } from './draw-slope-figure.ts';
import { drawStackedFigure } from './draw-stacked-figure.ts';
import type { FrameOptions } from './frame-options.ts';

/**
 * Draws a composed figure as an SVG document, whatever its form; null for a form that has no picture. The same figure
 * and frame give the same text.
 *
 * @throws RangeError where the frame has no room.
 */
export function drawStaticFigure(drawn: DrawnFigure, frame: FrameOptions = {}): StaticFigure | null {
  switch (drawn.form) {
    case 'line':
      return drawLineFigure({ ...drawn.input, frame });
    case 'bars':
      return drawBarsFigure({ ...drawn.input, frame });
    case 'stacked':
      return drawStackedFigure({ ...drawn.input, frame });
    case 'slope':
      return drawSlopeFigure({ ...drawn.input, frame });
    case 'scatter':
      return drawScatterFigure({ ...drawn.input, frame });
    case 'multiples':
      return drawMultiplesFigure({ ...drawn.input, frame });
    case 'map':
      return drawMapFigure({ ...drawn.input, frame });
    case 'matrix':
      return drawHeatFigure({ ...drawn.input, frame });
    case 'table':
      return null;
  }
}
