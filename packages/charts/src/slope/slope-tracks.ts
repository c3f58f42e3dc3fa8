import type { FigureStop, FigureTrack } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import { type SlopeEntry, type SlopePeriods, slopeSides } from './slope-entry.ts';
import type { SlopeLayout } from './slope-layout.ts';

const reachPx = 40;

/** Each place a track of two stops, an absence at the period asked for. */
export function listSlopeTracks(entries: readonly SlopeEntry[], periods: SlopePeriods): readonly FigureTrack[] {
  return entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    role: entry.role,
    stops: slopeSides.map((side): FigureStop => {
      const point = entry[side];
      return {
        trackId: entry.id,
        trackName: entry.name,
        id: side,
        period: point?.period ?? periods[side],
        cell: point ?? { value: null, absence: 'not-found', href: null },
      };
    }),
  }));
}

/** Where a stop is drawn: its dot; an absence at the foot of its period; null for a place in grey. */
export function findSlopePlace({ drawn, at, plot }: SlopeLayout, { trackId, id }: FigureStop): PlotPoint | null {
  const slope = drawn.find((one) => one.id === trackId);
  if (!slope) return null;
  const dot = slope.dots.find(({ side }) => side === id);
  if (dot) return { x: dot.x, y: dot.y };
  return { x: id === 'from' ? at.from : at.to, y: plot.bottom };
}

/** The stop whose dot is nearest to a place; null where none is within reach. */
export function findSlopeStop(
  { drawn }: SlopeLayout,
  tracks: readonly FigureTrack[],
  { x, y }: PlotPoint,
): FigureStop | null {
  const [nearest] = drawn
    .flatMap(({ id, dots }) => dots.map((dot) => ({ id, side: dot.side, distance: Math.hypot(dot.x - x, dot.y - y) })))
    .filter(({ distance }) => distance <= reachPx)
    .toSorted((a, b) => a.distance - b.distance);
  if (!nearest) return null;
  return tracks.find(({ id }) => id === nearest.id)?.stops.find(({ id }) => id === nearest.side) ?? null;
}
