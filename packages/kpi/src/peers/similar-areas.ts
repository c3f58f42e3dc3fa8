import { requireWhole } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import { compareText } from '../text/index.ts';
import { type FeaturesPerArea, type FeatureWeights, measureDistances } from './feature-distances.ts';

export interface SimilarAreasInput {
  readonly areaId: AreaId;
  /** Of areas of one level and layout, the one asked about among them. Never of the indicator compared. */
  readonly features: FeaturesPerArea;
  readonly weights?: FeatureWeights | null;
  /** How many at most; 8 unless given. */
  readonly k?: number | null;
}

export interface SimilarArea {
  readonly id: AreaId;
  /** 0 (alike) to 1 (as far apart as any two are). */
  readonly distance: number;
  /** The three features that differ least by weight, the least first. */
  readonly closest: readonly string[];
  /** The three that differ most, the most first. */
  readonly farthest: readonly string[];
}

export const peersUnlessGiven = 8;
const featuresNamed = 3;

/**
 * The areas most like one, by what the areas are (population, density, size, units, urban share,
 * region, kind): nearest first, ties by id. Areas that share less than half of the weight with it are
 * not compared.
 *
 * @throws RangeError for an area that is not among the features, a `k` that is not a whole number from
 * 1, or features and weights that `measureDistances` refuses.
 * @see METHODS §4, similar areas; the "nearest neighbours" of CIPFA are made so
 */
export function similarAreas({ areaId, features, weights, k }: SimilarAreasInput): readonly SimilarArea[] {
  const count = requireWhole(k ?? peersUnlessGiven, 'k', 1);
  const distances = measureDistances(features, weights ?? {});
  if (!distances.ids.includes(areaId)) throw new RangeError(`areaId is not among the features: ${areaId}`);
  return distances.ids
    .flatMap((id) => {
      const found = id === areaId ? undefined : distances.find(areaId, id);
      if (!found) return [];
      const closest = found.features.slice(0, featuresNamed);
      const farthest = found.features.toReversed().slice(0, featuresNamed);
      return [{ id, distance: found.distance, closest, farthest }];
    })
    .toSorted((a, b) => a.distance - b.distance || compareText(a.id, b.id))
    .slice(0, count);
}
