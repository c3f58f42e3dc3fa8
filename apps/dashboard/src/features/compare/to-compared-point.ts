import { type FigurePoint, toFigurePoint } from '@dinh/charts/figure';
import type { Hrefs } from '../figures/use-hrefs.ts';
import type { CompareReading, ReadIndicator } from './read-indicator.ts';

/** A reading as figures draw it; one that was made of others has no page of its own. */
export function toComparedPoint(
  reading: CompareReading,
  { read }: Pick<ReadIndicator, 'read'>,
  hrefs: Pick<Hrefs, 'cell'>,
): FigurePoint {
  const { point } = reading;
  const drawn = toFigurePoint(point, read.made.has(point) ? null : hrefs.cell(point));
  return read.partial.has(point) ? { ...drawn, isPart: true } : drawn;
}
