import type { FigureTargets } from '../figure/figure-target.ts';
import type { FigureStop } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import { toProjectedId, toTargetsId } from '../figure/target-tracks.ts';
import type { PlacedTargets } from './placed-targets.ts';

interface StopPlace extends PlotPoint {
  readonly trackId: string;
  /** Of the stop, as `keyOfStop`. */
  readonly key: string;
}

/** Where the walk and the pointer find targets and projections. */
export function listTargetPlaces({ targets }: PlacedTargets): readonly StopPlace[] {
  return targets.flatMap(({ id, seriesId, at, projection }) => {
    const trackId = toTargetsId(seriesId);
    const own = { trackId, key: id, ...at };
    return projection ? [own, { trackId, key: toProjectedId(id), x: projection.x, y: projection.y }] : [own];
  });
}

/** The targets drawn, in the words of the whole picture. */
export function summariseTargets({ targets }: FigureTargets, placed: PlacedTargets): readonly string[] {
  const drawn = new Set(placed.targets.map(({ id }) => id));
  return targets.filter(({ id }) => drawn.has(id)).map(({ words }) => words.summary);
}

/** Where the stop of a target is drawn; null for one that is not. */
export function findTargetPlace(placed: PlacedTargets, { trackId, id }: FigureStop): PlotPoint | null {
  const place = listTargetPlaces(placed).find((one) => one.trackId === trackId && one.key === id);
  return place ? { x: place.x, y: place.y } : null;
}
