import type { FigureStop, FigureTrack } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import type { BarRow, BarsLayout } from './layout-bars.ts';

function rowsOf({ nation, rows }: BarsLayout): readonly BarRow[] {
  return nation ? [nation, ...rows] : rows;
}

/** The drawn rows from top to bottom, a track of one stop each. */
export function listBarTracks(layout: BarsLayout): readonly FigureTrack[] {
  return rowsOf(layout).map(({ id, name, role, point }) => ({
    id,
    name,
    role,
    stops: [{ trackId: id, trackName: name, period: point.period, cell: point }],
  }));
}

/** Where a row's bar ends; null for a place that is not drawn. */
export function findBarPlace(layout: BarsLayout, stop: FigureStop): PlotPoint | null {
  const row = rowsOf(layout).find(({ id }) => id === stop.trackId);
  return row ? { x: Math.max(row.x0, row.x1), y: row.y } : null;
}

/** The row at a height, the whole row being its target; null between and outside. */
export function findBarStop(layout: BarsLayout, tracks: readonly FigureTrack[], { y }: PlotPoint): FigureStop | null {
  const row = rowsOf(layout).find((one) => Math.abs(one.y - y) <= layout.rowHeight / 2);
  return tracks.find(({ id }) => id === row?.id)?.stops[0] ?? null;
}
