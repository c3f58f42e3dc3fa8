import { isPoint } from '../figure/figure-series.ts';
import type { FigureStop, FigureTrack } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import type { HeatCell, HeatLayout } from './heat-layout.ts';

/** The rows from top to bottom, a stop for each cell; none where the place did not exist. */
export function listHeatTracks({ rows }: Pick<HeatLayout, 'rows'>): readonly FigureTrack[] {
  return rows.map(({ id, name, role, cells }) => ({
    id,
    name,
    role,
    stops: cells.flatMap((own): FigureStop[] => {
      if (own === null) return [];
      const { cell, period } = own;
      return [{ trackId: id, trackName: name, id: period, period: isPoint(cell) ? cell.period : period, cell }];
    }),
  }));
}

export function findHeatCell({ rows }: HeatLayout, { trackId, id }: FigureStop): HeatCell | null {
  const row = rows.find((one) => one.id === trackId);
  return row?.cells.find((cell) => cell?.period === id) ?? null;
}

export function findHeatPlace(layout: HeatLayout, stop: FigureStop): PlotPoint | null {
  const cell = findHeatCell(layout, stop);
  return cell && { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
}

/** The cell at a place; of a name the row's last figure, else its last cell. */
export function findHeatStop(
  layout: HeatLayout,
  tracks: readonly FigureTrack[],
  { x, y }: PlotPoint,
): FigureStop | null {
  const { rows, slot } = layout;
  const index = rows.findIndex(({ top, height }) => y >= top && y < top + height);
  const row = rows[index];
  const stops = tracks[index]?.stops ?? [];
  if (!row || x > row.left + slot * row.cells.length) return null;
  if (x < row.left) return stops.findLast(({ cell }) => cell.value !== null) ?? stops.at(-1) ?? null;
  const own = row.cells[Math.floor((x - row.left) / slot)];
  return stops.find(({ id }) => id === own?.period) ?? null;
}
