/** What provinces are compared by: what they are, never what they have achieved. */
export const peerFeatures = ['population', 'density', 'km2', 'communeUnits', 'urbanShare', 'region', 'kind'] as const;
export type PeerFeature = (typeof peerFeatures)[number];

export interface AreaFigures {
  readonly population: number | null;
  readonly km2: number | null;
  readonly communeUnits: number | null;
  /** People in towns, and all who were counted with them. */
  readonly urban: number | null;
  readonly urbanOf: number | null;
  readonly region: string | null;
  readonly kind: string;
}

function divide(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/**
 * The features of an area by its own figures: people a km² and the share in towns computed, null where a
 * part is not known.
 *
 * @see METHODS §4, similar areas
 */
export function toPeerFeatures(figures: AreaFigures) {
  const { population, km2, communeUnits, urban, urbanOf, region, kind } = figures;
  const [density, urbanShare] = [divide(population, km2), divide(urban, urbanOf)];
  return { population, density, km2, communeUnits, urbanShare, region, kind };
}
