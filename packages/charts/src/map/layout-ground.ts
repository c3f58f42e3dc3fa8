import type { BoundaryFile, BoundaryLayer } from './boundary-file.ts';
import { type Arc, type DecodedLabel, decodeAreas, type LonLat, type PolygonArcs } from './decode-areas.ts';
import { boxAround, createArcDrawer, findInnerPoint, type Ring, toPath, toRings } from './draw-outline.ts';
import { type ArchipelagoId, archipelagos, type Box, type MapFrames, mainlandBox } from './plan-frames.ts';

/** Where an area is drawn, whatever its figure. */
export interface GroundArea {
  readonly id: string;
  /** On the mainland and off its coast. */
  readonly path: string;
  /** Its archipelago, in that one's frame; empty for the others. */
  readonly islandPath: string;
  readonly rings: readonly Ring[];
  readonly box: Box;
  /** Around its largest part: what lies far off counts for no name. */
  readonly mainBox: Box;
  /** A place well within it, where the walk points and its name goes. */
  readonly centre: LonLat;
}

export interface GroundIslands extends DecodedLabel {
  readonly id: ArchipelagoId;
  /** The area of this layout that holds them. */
  readonly areaId: string;
  readonly box: Box;
}

/** The map without its figures: it stays the same for a layout and a width. */
export interface MapGround {
  readonly frames: MapFrames;
  readonly areas: readonly GroundArea[];
  readonly islands: readonly GroundIslands[];
}

/** Islands outside the mainland's box belong to an archipelago, the one whose latitude they share. */
function findArchipelago(arcs: readonly Arc[], polygon: PolygonArcs): ArchipelagoId | null {
  const points = polygon.flat().flatMap((index) => arcs[index < 0 ? ~index : index] ?? []);
  const { left, top, bottom } = boxAround(points);
  // Of degrees the box's top is the lowest number.
  if (left <= mainlandBox.right && bottom >= mainlandBox.bottom) return null;
  return top > 14 ? 'hoang-sa' : 'truong-sa';
}

function sizeOf(rings: readonly Ring[]): number {
  const { left, top, right, bottom } = boxAround(rings[0] ?? []);
  return (right - left) * (bottom - top);
}

/** Places the areas of a layout in a picture of a width, the archipelagos by `planFrames`. */
export function layoutGround(file: BoundaryFile, layer: BoundaryLayer, frames: MapFrames): MapGround {
  const { arcs, areas, labels } = decodeAreas(file, layer);
  const drawMain = createArcDrawer(arcs, frames.main);
  const drawIslands = {
    'hoang-sa': createArcDrawer(arcs, frames.islands['hoang-sa']),
    'truong-sa': createArcDrawer(arcs, frames.islands['truong-sa']),
  };
  const labelled = new Set(labels.flatMap(({ areaIds }) => areaIds));
  const drawn = areas.map(({ id, polygons }): GroundArea => {
    const main: (readonly Ring[])[] = [];
    const island: (readonly Ring[])[] = [];
    for (const polygon of polygons) {
      const archipelago = labelled.has(id) ? findArchipelago(arcs, polygon) : null;
      if (archipelago === null) main.push(toRings(polygon, drawMain));
      else island.push(toRings(polygon, drawIslands[archipelago]));
    }
    const [largest = []] = main.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const rings = main.flat();
    return {
      id,
      path: toPath(rings),
      islandPath: toPath(island.flat()),
      rings,
      box: boxAround(rings.flat()),
      mainBox: boxAround(largest.flat()),
      centre: findInnerPoint(largest),
    };
  });
  const inLayer = new Set(areas.map(({ id }) => id));
  const islands = archipelagos.flatMap((id): readonly GroundIslands[] => {
    const label = labels.find((one) => one.id === id);
    const areaId = label?.areaIds.find((one) => inLayer.has(one));
    return label && areaId !== undefined ? [{ ...label, id, areaId, box: frames.islands[id].box }] : [];
  });
  return { frames, areas: drawn, islands };
}
