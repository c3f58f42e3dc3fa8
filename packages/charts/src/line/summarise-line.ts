import { type ReadingStyle, summariseFigure, type Translate } from '@dinh/i18n';
import type { FigureSeries } from '../figure/figure-series.ts';
import { type FigureTargets, noTargets } from '../figure/figure-target.ts';
import type { LineLayout } from './line-layout.ts';
import { cutSegments } from './line-segments.ts';
import { summariseTargets } from './target-places.ts';

interface SummarisedLine {
  readonly title: string;
  readonly series: readonly FigureSeries[];
  readonly style: ReadingStyle;
  readonly layout: Pick<LineLayout, 'drawn' | 'targets'>;
  readonly targets?: FigureTargets;
}

/** The picture in words, the drawn places by name and those behind by their number, then the targets drawn. */
export function summariseLine(
  { title, series, style, layout, targets = noTargets }: SummarisedLine,
  t: Translate,
): string {
  const places = summariseFigure(
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
  return [places, ...summariseTargets(targets, layout.targets)].join(' ');
}
