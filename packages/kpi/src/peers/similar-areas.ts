import { requireWhole } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import { compareText } from '../text/index.ts';
import {
  type FeatureDifference,
  type FeaturesPerArea,
  type FeatureWeights,
  measureDistances,
} from './feature-distances.ts';

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
  /** Up to three features that differ least by weight, the least first; none in which the two are opposites. */
  readonly closest: readonly string[];
  /** Up to three others that differ most, the most first; none in which the two are the same. */
  readonly farthest: readonly string[];
}

export const peersUnlessGiven = 8;
/** All the others of the larger layout, the 63 of 2008. */
export const mostPeers = 62;
const featuresNamed = 3;

/**
 * In what two areas are most alike, and in what least. A feature is in one of the two at most: of fewer
 * than six the smaller half is close and the rest is far, but what is the same on both sides is always
 * close, and of two kinds what is not the same is always far.
 */
function nameFeatures(features: readonly FeatureDifference[]): Pick<SimilarArea, 'closest' | 'farthest'> {
  const same = features.filter(({ isSame }) => isSame).length;
  const close = Math.min(featuresNamed, Math.max(Math.floor(features.length / 2), same));
  const closest = features.slice(0, close).filter(({ isOpposite }) => !isOpposite);
  const farthest = features
    .filter((feature) => !feature.isSame && !closest.includes(feature))
    .slice(-featuresNamed)
    .toReversed();
  return { closest: closest.map(({ name }) => name), farthest: farthest.map(({ name }) => name) };
}

/**
 * The areas most like one, by what the areas are (population, density, size, units, urban share,
 * region, kind): nearest first, ties by id. Areas that share less than half of the weight with it are
 * not compared. `closest` and `farthest` are the three features with the smallest and the largest wδ²,
 * split where there are fewer than six, so that none is in both: never an opposite (of two kinds, such as
 * two regions) among the closest, nor what is the same on both sides among the farthest.
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
      return [{ id, distance: found.distance, ...nameFeatures(found.features) }];
    })
    .toSorted((a, b) => a.distance - b.distance || compareText(a.id, b.id))
    .slice(0, count);
}
