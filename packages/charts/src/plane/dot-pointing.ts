import type { FigureStop, FigureTrack } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';

interface Placed extends PlotPoint {
  readonly id: string;
}

const reachPx = 32;

/** Where a place's dot is; null for one that is not drawn. */
export function findDot(dots: readonly Placed[], { trackId }: FigureStop): PlotPoint | null {
  const dot = dots.find(({ id }) => id === trackId);
  return dot ? { x: dot.x, y: dot.y } : null;
}

/** The place whose dot is nearest; null where none is within reach. */
export function findDotStop(
  dots: readonly Placed[],
  tracks: readonly FigureTrack[],
  { x, y }: PlotPoint,
): FigureStop | null {
  const [nearest] = dots
    .map((dot) => ({ id: dot.id, distance: Math.hypot(dot.x - x, dot.y - y) }))
    .filter(({ distance }) => distance <= reachPx)
    .toSorted((a, b) => a.distance - b.distance);
  return tracks.find(({ id }) => id === nearest?.id)?.stops[0] ?? null;
}
