import type { FigureCell, FigureStop, FigureTrack, PlotPoint } from '../figure/index.ts';
import type { SpineLayout } from './layout-spine.ts';
import type { SpinePlace, SpineRow } from './spine-data.ts';

/** The stops of a row that are no chosen place. */
export const nationStop = '*nation';
export const allStop = '*all';

const reachPx = 24;
const nothing: FigureCell = { value: null, absence: 'not-found', href: null };

/**
 * Each indicator a track: the chosen places, the nation where any row has it, and how all places are
 * spread. Every track has the same stops, so that up and down keep the place.
 */
export function listSpineTracks(rows: readonly SpineRow[], places: readonly SpinePlace[]): readonly FigureTrack[] {
  const hasNation = rows.some(({ nation }) => nation !== null);
  return rows.map(({ id, name, marks }) => {
    const stop = (stopId: string, cell: FigureCell, period = ''): FigureStop => ({
      trackId: id,
      trackName: name,
      id: stopId,
      period,
      cell,
    });
    return {
      id,
      name,
      role: 'focus',
      stops: [
        ...places.map((place) => {
          const point = marks.find(({ placeId }) => placeId === place.id)?.point;
          return stop(place.id, point ?? nothing, point?.period);
        }),
        ...(hasNation ? [stop(nationStop, nothing)] : []),
        stop(allStop, nothing),
      ],
    };
  });
}

/** Where a stop is drawn; what has no mark at the left end of its row's line. */
export function findSpinePlace({ rows, track }: SpineLayout, { trackId, id }: FigureStop): PlotPoint | null {
  const row = rows.find((one) => one.id === trackId);
  if (!row) return null;
  const mark = row.marks.find(({ placeId }) => placeId === id);
  if (mark) return { x: mark.x, y: mark.y };
  if (id === nationStop && row.nation !== null) return { x: row.nation, y: row.middle };
  if (id === allStop && row.band) return { x: row.band.median, y: row.middle };
  return { x: track.left, y: row.middle };
}

/** The mark of the row at a height that is nearest to a place; null where none is within reach. */
export function findSpineStop(
  layout: SpineLayout,
  tracks: readonly FigureTrack[],
  { x, y }: PlotPoint,
): FigureStop | null {
  const row = layout.rows.find(({ top, height }) => y >= top && y < top + height);
  if (!row) return null;
  const nation = row.nation === null ? [] : [{ id: nationStop, x: row.nation, y: row.middle }];
  const [nearest] = [...row.marks.map((mark) => ({ id: mark.placeId, x: mark.x, y: mark.y })), ...nation]
    .map((mark) => ({ id: mark.id, distance: Math.hypot(mark.x - x, mark.y - y) }))
    .filter(({ distance }) => distance <= reachPx)
    .toSorted((a, b) => a.distance - b.distance);
  const track = tracks.find(({ id }) => id === row.id);
  return track?.stops.find(({ id }) => id === nearest?.id) ?? null;
}
