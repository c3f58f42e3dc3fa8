import type { BoundaryFile, BoundaryLayer, GridPoint } from './boundary-file.ts';

/** Longitude and latitude. */
export type LonLat = readonly [number, number];

/** A line between two places where outlines meet, or a whole ring. */
export type Arc = readonly LonLat[];

/** Rings, the outer first, each of arcs by number; `~n` is arc n backwards. */
export type PolygonArcs = readonly (readonly number[])[];

export interface DecodedArea {
  readonly id: string;
  readonly polygons: readonly PolygonArcs[];
}

export interface DecodedLabel {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly areaIds: readonly string[];
}

export interface DecodedAreas {
  readonly arcs: readonly Arc[];
  readonly areas: readonly DecodedArea[];
  readonly labels: readonly DecodedLabel[];
}

/**
 * The areas of a layer with their arcs in degrees. An arc stays one line for both its neighbours, so that
 * however it is thinned later, no gap opens between them.
 *
 * @see The TopoJSON Format Specification, 2.1.2 Transforms, 2.1.4 Arc indexes
 */
export function decodeAreas(file: BoundaryFile, layer: BoundaryLayer): DecodedAreas {
  const { scale, translate } = file.transform;
  const decodeArc = (steps: readonly GridPoint[]): Arc => {
    let [x, y] = [0, 0];
    return steps.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  };
  return {
    arcs: file.arcs.map(decodeArc),
    areas: file.objects[layer].geometries.map(({ id, arcs }) => ({ id, polygons: arcs })),
    labels: file.objects.labels.geometries.map(({ id, properties }) => ({
      id,
      nameVi: properties.name_vi,
      nameEn: properties.name_en,
      areaIds: properties.area_ids,
    })),
  };
}
