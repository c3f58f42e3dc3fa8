import type { DrawnFigure } from '../compose/composed-figure.ts';
import type { FigureSeries } from '../figure/figure-series.ts';
import { barsToSlide } from './bars-to-slide.ts';
import type { FigureSlide } from './figure-slide.ts';
import { mapToSlide, matrixToSlide } from './forms-as-tables.ts';
import { lineToSlide } from './line-to-slide.ts';
import { scatterToSlide } from './scatter-to-slide.ts';
import { slopeToSlide } from './slope-to-slide.ts';
import { stackedToSlide } from './stacked-to-slide.ts';
import { tableToSlide } from './table-to-slide.ts';

export interface SlideWords {
  /** The picture in words. */
  readonly description: string;
  /** A place by its id: small charts don't name those behind. */
  readonly nameOf: (areaId: string) => string;
}

/**
 * A composed figure as charts and tables that a presentation keeps as such, their numbers those of the figure. Forms
 * that presentations have no chart for are a table, or lines, and say so.
 */
export function toFigureSlide(drawn: DrawnFigure, { description, nameOf }: SlideWords): FigureSlide {
  switch (drawn.form) {
    case 'line':
      return lineToSlide({ ...drawn.input, description });
    case 'bars':
      return barsToSlide(drawn.input, description);
    case 'stacked':
      return stackedToSlide(drawn.input, description);
    case 'scatter':
      return scatterToSlide(drawn.input, description);
    case 'slope':
      return slopeToSlide(drawn.input, description);
    case 'multiples': {
      const { facets, context = [], style, t } = drawn.input;
      const behind = context.map(({ id, points }): FigureSeries => ({ id, points, name: nameOf(id), role: 'context' }));
      // What has a small chart of its own stands out among those behind.
      const own = facets.map((facet) => (facet.role === 'context' ? { ...facet, role: 'peer' as const } : facet));
      const lines = lineToSlide({ series: [...own, ...behind], style, description, t });
      return { ...lines, notes: [t('slides.form.multiples'), ...lines.notes] };
    }
    case 'map':
      return mapToSlide(drawn.input);
    case 'matrix':
      return matrixToSlide(drawn.input);
    case 'table':
      return tableToSlide(drawn.input);
  }
}
