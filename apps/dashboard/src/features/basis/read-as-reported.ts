import { type ReadPoints, type SeriesPoint, toReadPoints } from '@dinh/kpi';
import { makeMemory } from './make-memory.ts';

const remember = makeMemory<ReadPoints>();

/** The points as they are stored: the same object for the same points. */
export function readAsReported(points: readonly SeriesPoint[]): ReadPoints {
  return remember(points, '', () => toReadPoints(points));
}
