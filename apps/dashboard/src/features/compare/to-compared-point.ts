import { type FigurePoint, toFigurePoint } from '@dinh/charts/figure';
import type { SeriesPoint } from '@dinh/kpi';
import type { Hrefs } from '../figures/use-hrefs.ts';
import type { CompareReading, ReadIndicator } from './read-indicator.ts';
import { toShownReading } from './to-shown-reading.ts';

/** A reading as figures draw it; one that was made of others has no page of its own. */
export function toComparedPoint(
  reading: CompareReading,
  { read }: Pick<ReadIndicator, 'read'>,
  hrefs: Pick<Hrefs, 'cell'>,
): FigurePoint {
  const { point } = reading;
  const shown: SeriesPoint = { ...point, ...toShownReading(reading) };
  const drawn = toFigurePoint(shown, read.made.has(point) ? null : hrefs.cell(point));
  return read.partial.has(point) ? { ...drawn, isPart: true } : drawn;
}
