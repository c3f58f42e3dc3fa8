import { type ReadingStyle, summariseFigure, type Translate } from '@dinh/i18n';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { LineLayout } from './line-layout.ts';
import { cutSegments } from './line-segments.ts';

interface SummarisedLine {
  readonly title: string;
  readonly series: readonly FigureSeries[];
  readonly style: ReadingStyle;
  readonly layout: Pick<LineLayout, 'drawn'>;
}

/** The picture in words, the drawn places by name and those behind by their number. */
export function summariseLine({ title, series, style, layout }: SummarisedLine, t: Translate): string {
  return summariseFigure(
    {
      title,
      style,
      series: series
        .filter(({ id }) => layout.drawn.some((one) => one.id === id))
        .map(({ name, points }) => ({ name, points, gaps: cutSegments(points).connectors.length })),
      contextCount: series.length - layout.drawn.length,
    },
    t,
  );
}
