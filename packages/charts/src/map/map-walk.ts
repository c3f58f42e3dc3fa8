import type { FigureStop, FigureTrack } from '../figure/figure-track.ts';
import type { PlotPoint } from '../figure/plot-point.ts';
import { isWithin } from './draw-outline.ts';
import type { MapArea, MapLayout } from './layout-map.ts';

/** A finger or a pointer that misses a small area by no more than this meant it. */
const reach = 16;
/** How much farther an area may lie for each px beside the direction. */
const sideways = 2;

/** The areas in the order of the table, a track of one stop each. */
export function listMapTracks({ areas }: Pick<MapLayout, 'areas'>, year: string): readonly FigureTrack[] {
  return areas.map(({ id, entry: { name, point, absence, colour } }) => ({
    id,
    name,
    role: colour === undefined ? ('context' as const) : ('focus' as const),
    stops: [
      {
        // The same in every year, so that a place stays under the walk while the years run.
        id: 'year',
        trackId: id,
        trackName: name,
        period: point?.period ?? year,
        cell: point ?? { value: null, absence: absence ?? ('not-found' as const), href: null },
      },
    ],
  }));
}

function findArea({ areas }: MapLayout, id: string): MapArea | undefined {
  return areas.find((area) => area.id === id);
}

export function findMapPlace(layout: MapLayout, { trackId }: FigureStop): PlotPoint | null {
  const area = findArea(layout, trackId);
  return area ? { x: area.centre[0], y: area.centre[1] } : null;
}

function distance({ centre: [x, y] }: MapArea, place: PlotPoint): number {
  return Math.hypot(x - place.x, y - place.y);
}

/** The area at a place, that of an archipelago anywhere in its frame; else the one whose middle is near. */
export function findMapStop(layout: MapLayout, tracks: readonly FigureTrack[], place: PlotPoint): FigureStop | null {
  const islands = layout.ground.islands.find(
    ({ box }) => place.x >= box.left && place.x <= box.right && place.y >= box.top && place.y <= box.bottom,
  );
  const under = layout.areas.find(
    ({ box, rings }) =>
      place.x >= box.left &&
      place.x <= box.right &&
      place.y >= box.top &&
      place.y <= box.bottom &&
      isWithin(rings, [place.x, place.y]),
  );
  const [nearest] = layout.areas.toSorted((a, b) => distance(a, place) - distance(b, place));
  const near = nearest && distance(nearest, place) <= reach ? nearest : undefined;
  const id = under?.id ?? islands?.areaId ?? near?.id;
  return tracks.find((track) => track.id === id)?.stops[0] ?? null;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest area in a direction, those straight ahead before those aside; undefined at the edge. */
function findNeighbour({ areas }: MapLayout, from: MapArea, [dx, dy]: readonly [number, number]): MapArea | undefined {
  const [x, y] = from.centre;
  const ahead = areas.flatMap((area) => {
    const along = (area.centre[0] - x) * dx + (area.centre[1] - y) * dy;
    const aside = Math.abs((area.centre[0] - x) * dy) + Math.abs((area.centre[1] - y) * dx);
    return area.id !== from.id && along > 0 && aside <= along * sideways ? [{ area, cost: along + aside }] : [];
  });
  return ahead.toSorted((a, b) => a.cost - b.cost)[0]?.area;
}

/**
 * Where a key leads from an area: the arrows to the nearest one that way, Page Up and Page Down along the
 * order of the table, Home and End to its ends. The same area where there is none that way; undefined for
 * a key of no concern.
 */
export function moveOnMap(layout: MapLayout, key: string, from: string): string | undefined {
  const { areas } = layout;
  const index = areas.findIndex(({ id }) => id === from);
  const area = areas[index];
  if (!area) return undefined;
  switch (key) {
    case 'Home':
      return areas[0]?.id;
    case 'End':
      return areas.at(-1)?.id;
    case 'PageUp':
      return areas[Math.max(0, index - 1)]?.id;
    case 'PageDown':
      return areas[Math.min(areas.length - 1, index + 1)]?.id;
    default: {
      const direction = directions[key];
      return direction && (findNeighbour(layout, area, direction)?.id ?? from);
    }
  }
}
