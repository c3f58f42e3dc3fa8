/** A point in steps of the file's grid. */
export type GridPoint = readonly [number, number];

export interface BoundaryArea {
  readonly type: 'MultiPolygon';
  readonly id: string;
  /** Polygons, their rings, each of arcs; `~n` is arc n backwards. */
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** A name that stands on every map, and the areas that hold what it names. */
export interface BoundaryLabel {
  readonly type: 'Point';
  readonly id: string;
  readonly coordinates: GridPoint;
  readonly properties: {
    readonly name_vi: string;
    readonly name_en: string;
    readonly area_ids: readonly string[];
  };
}

interface Layer<Geometry> {
  readonly geometries: readonly Geometry[];
}

/** The layouts that a boundary file draws: the 63 of 2008 and the 34 of 2025. */
export const boundaryLayers = ['areas_2008', 'areas_2025'] as const;
export type BoundaryLayer = (typeof boundaryLayers)[number];

/** The areas' outlines as `/api/v1/boundaries.topojson` gives them, quantised TopoJSON with what must stand beside it. */
export interface BoundaryFile {
  readonly attribution: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly transform: { readonly scale: GridPoint; readonly translate: GridPoint };
  readonly arcs: readonly (readonly GridPoint[])[];
  readonly objects: Readonly<Record<BoundaryLayer, Layer<BoundaryArea>>> & { readonly labels: Layer<BoundaryLabel> };
}

/** The layer that holds all of these areas; undefined where none does. */
export function findBoundaryLayer(file: BoundaryFile, areaIds: readonly string[]): BoundaryLayer | undefined {
  return boundaryLayers.find((layer) => {
    const drawn = new Set(file.objects[layer].geometries.map(({ id }) => id));
    return areaIds.every((id) => drawn.has(id));
  });
}
